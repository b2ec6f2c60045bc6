import { join } from 'node:path';
import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron';
import { boardPage, checkinPage, kioskPage, staffPage } from './page-address.ts';

/** Without `persist:` it lives in memory: no cookie, cache or storage of a page reaches the disk. */
export const partition = 'narikka';

/** The page is a web page and no more: whatever gets into it gets no further. */
export const webPreferences = Object.freeze({
  preload: join(import.meta.dirname, 'preload.cjs'),
  partition,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Chromium's spell checker fetches its dictionaries from Google.
  spellcheck: false,
} satisfies WebPreferences);

type Shape = BrowserWindowConstructorOptions & Readonly<{ devTools: boolean }>;

/** A window on one of our pages, which appears when the page is drawn. */
function openWindow(address: string, { devTools, ...shape }: Shape): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Narikka',
    show: false,
    icon: join(import.meta.dirname, '../../resources/icons/narikka.png'),
    ...shape,
    webPreferences: { ...webPreferences, devTools },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(address);
  return window;
}

/**
 * Opens the staff window; it appears when its page is drawn.
 *
 * @param devTools false in the installed program
 */
export function openStaffWindow(devTools: boolean): BrowserWindow {
  return openWindow(staffPage, {
    width: 1280,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    devTools,
  });
}

/** Opens the board for the screen in the hall; F11 takes the whole screen, and Alt+F4 closes it. */
export function openBoardWindow(devTools: boolean): BrowserWindow {
  return openWindow(boardPage, { width: 1280, height: 720, autoHideMenuBar: true, devTools });
}

/**
 * Opens the page at the door over the whole screen, above the staff's window. Whoever gets out of it
 * with the system's own keys finds the lock screen; closing it ends the check-in.
 */
export function openCheckinWindow(devTools: boolean): BrowserWindow {
  const window = openWindow(checkinPage, { kiosk: true, autoHideMenuBar: true, devTools });
  // The program's menu has the developer's tools and "reload"; a visitor needs none of it.
  window.removeMenu();
  return window;
}

/**
 * Opens the kiosk over the whole screen and above every other window. Nothing of the system is in
 * reach inside it; whoever gets out of it finds a program that has no key.
 */
export function openKioskWindow(devTools: boolean): BrowserWindow {
  const window = openWindow(kioskPage, {
    kiosk: true,
    alwaysOnTop: true,
    minimizable: false,
    autoHideMenuBar: true,
    devTools,
  });
  window.removeMenu();
  return window;
}

/** Opens one place of the staff's page in a small window, which can lie beside a shared screen. */
export function openSmallWindow(devTools: boolean, place: string): BrowserWindow {
  return openWindow(`${staffPage}#small=${place}`, {
    width: 460,
    height: 760,
    minWidth: 360,
    minHeight: 480,
    autoHideMenuBar: true,
    devTools,
  });
}

/** Brings the window to the front when somebody starts the program a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
