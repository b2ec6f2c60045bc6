import { app, type BrowserWindow, globalShortcut, type Input, powerSaveBlocker } from 'electron';
import type { App, HostWays } from '#electron/rpc/app.ts';
import { kioskPage } from './page-address.ts';
import type { KnownWindow } from './rpc-channel.ts';
import { openKioskWindow } from './windows.ts';

/** The window of the kiosk, of which there is one at most. */
export type KioskWindow = Pick<HostWays, 'openKiosk' | 'closeKiosk'> &
  Readonly<{
    /** The window by the number of its contents. */
    windowOf: (webContentsId: number) => KnownWindow | undefined;
  }>;

/**
 * What can be caught system-wide. Ctrl+Alt+Del, the Windows key and switching windows cannot: behind
 * the kiosk is a program without data or key, and only a kiosk account of the system shuts more.
 */
const shortcuts = [
  'Alt+F4',
  'CommandOrControl+Q',
  'CommandOrControl+W',
  'F11',
  'Alt+Space',
] as const;
/** A page that crashes so often is closed: the lock screen is better than a flicker. */
const mostCrashes = 5;

type Front = { readonly window: BrowserWindow; crashes: number; isEnding: boolean };

/**
 * Opens the kiosk over the whole screen when the staff asks for it. Its window comes back after a
 * crash of its page and is closed by the program alone.
 *
 * @param onOpen with true when it opens and false when it has gone, for the window behind it
 */
export function createKioskWindow(core: App, onOpen: (isOpen: boolean) => void): KioskWindow {
  const known = new Map<number, KnownWindow>();
  let front: Front | undefined;
  const closeKiosk = (): void => {
    const closing = front;
    front = undefined;
    if (!closing || closing.window.isDestroyed()) return;
    closing.isEnding = true;
    closing.window.close();
  };
  const openKiosk = (): null => {
    closeKiosk();
    const opened: Front = {
      window: openKioskWindow(!app.isPackaged),
      ...{ crashes: 0, isEnding: false },
    };
    front = opened;
    const { window } = opened;
    const { id } = window.webContents;
    const session = core.openSession('kiosk');
    known.set(id, { session, page: kioskPage });
    const letGo = hold(opened);
    window.webContents.on('render-process-gone', () => comeBack(opened));
    window.once('closed', () => {
      letGo();
      known.delete(id);
      if (front === opened) front = undefined;
      session.end();
      onOpen(false);
    });
    onOpen(true);
    return null;
  };
  return { openKiosk, closeKiosk, windowOf: (id) => known.get(id) };
}

/** Keeps the screen on, the window in front and the keys inside; returns how to end that. */
function hold(opened: Front): () => void {
  const { window } = opened;
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  for (const keys of shortcuts) globalShortcut.register(keys, () => undefined);
  window.on('close', (event) => {
    if (!opened.isEnding) event.preventDefault();
  });
  window.on('blur', () => {
    if (!window.isDestroyed()) window.focus();
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (!isForAnswering(input)) event.preventDefault();
  });
  return () => {
    for (const keys of shortcuts) globalShortcut.unregister(keys);
    powerSaveBlocker.stop(blocker);
  };
}

/** Keys that a visitor may need: letters, AltGr's too, and those that move about; no commands. */
export function isForAnswering({ key, control, alt, meta }: Input): boolean {
  if (meta || /^F\d+$/.test(key)) return false;
  const isAltGr = control && alt && key.length === 1;
  return isAltGr || !(control || alt);
}

function comeBack(opened: Front): void {
  const { window } = opened;
  if (window.isDestroyed()) return;
  opened.crashes += 1;
  if (opened.crashes < mostCrashes) {
    window.webContents.reload();
    return;
  }
  opened.isEnding = true;
  window.close();
}
