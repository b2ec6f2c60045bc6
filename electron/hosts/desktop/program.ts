import { app, type BrowserWindow, dialog, ipcMain, Menu, powerMonitor } from 'electron';
import type { App, AppSession } from '#electron/rpc/app.ts';
import type { Language } from '#shared/contract/app.ts';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { translator } from '#shared/i18n/translate.ts';
import { type Boards, createBoards } from './boards.ts';
import { type CheckinWindow, createCheckinWindow } from './checkin-window.ts';
import { createKioskWindow, type KioskWindow } from './kiosk-window.ts';
import { menuTemplate } from './menu.ts';
import { staffPage } from './page-address.ts';
import { answerRpc } from './rpc-channel.ts';
import { createSmallWindows, type SmallWindows } from './small-windows.ts';
import { focusWindow, openStaffWindow } from './windows.ts';

/** The open program: its one staff window and who sits at it. */
type Program = {
  readonly core: App;
  readonly window: BrowserWindow;
  readonly webContentsId: number;
  readonly boards: Boards;
  readonly checkin: CheckinWindow;
  readonly kiosk: KioskWindow;
  readonly small: SmallWindows;
  session: AppSession;
  language: Language;
};

/** After these nobody is at the windows any more. */
const leavingCalls: readonly string[] = ['staff.signOut', 'staff.quickLock'] satisfies CallName[];

/** After these the program's language may be another. */
const languageCalls: readonly string[] = ['app.setLanguage', 'app.setUp', 'app.startPractice'];

/**
 * Opens the staff window over a composed app and ties both to the machine: menu, lock, a second
 * start.
 *
 * @param language until the venue says its own
 */
export async function openProgram(core: App, language: Language): Promise<void> {
  const boards = createBoards(core);
  const checkin = createCheckinWindow(core);
  const small = createSmallWindows();
  let program: Program | undefined;
  // Behind the kiosk there is nothing to look at or to touch.
  const kiosk = createKioskWindow(core, (isOpen) => {
    if (!program || program.window.isDestroyed()) return;
    if (isOpen) program.window.hide();
    else program.window.show();
  });
  const session = core.openSession('staff', { ...boards, ...checkin, ...kiosk, ...small });
  answerRpc(ipcMain, {
    windowOf: (id) =>
      program?.webContentsId === id
        ? { session: program.session, page: staffPage }
        : [boards, checkin, kiosk, small].map((own) => own.windowOf(id)).find(Boolean),
    language: () => program?.language ?? language,
    onDone: (name) => {
      if (program && languageCalls.includes(name)) void showMenu(program);
      if (leavingCalls.includes(name)) small.closeAll();
    },
  });
  const window = openStaffWindow(!app.isPackaged);
  const { id: webContentsId } = window.webContents;
  program = { core, window, webContentsId, boards, checkin, kiosk, small, session, language };
  watch(program);
  await showMenu(program);
}

function watch(program: Program): void {
  const { window } = program;
  app.on('second-instance', () => focusWindow(window));
  // Without the program the board would show a week that grows old.
  window.once('closed', () => {
    program.session.end();
    program.boards.close();
    program.checkin.closeCheckin();
    program.kiosk.closeKiosk();
    program.small.closeAll();
  });
  window.webContents.on('render-process-gone', () => void openAgain(program));
  // Whoever closes the lid or locks the laptop has left: the names leave the screen too.
  powerMonitor.on('lock-screen', () => void signOut(program));
  powerMonitor.on('suspend', () => void signOut(program));
}

async function signOut({ session, window, checkin, small }: Program): Promise<void> {
  // Nobody keeps an eye on the door either.
  checkin.closeCheckin();
  small.closeAll();
  await session.dispatch({ name: 'staff.signOut', input: {} });
  if (!window.isDestroyed()) window.webContents.reload();
}

/** Asks first: a page that crashes at once would otherwise do so for ever. */
async function openAgain(program: Program): Promise<void> {
  const { window, core } = program;
  program.session.end();
  program.small.closeAll();
  const ways = { ...program.boards, ...program.checkin, ...program.kiosk, ...program.small };
  program.session = core.openSession('staff', ways);
  if (window.isDestroyed()) return;
  const message = translator(program.language)('hosts.windowCrashed');
  await dialog.showMessageBox(window, { type: 'error', title: 'Narikka', message });
  if (!window.isDestroyed()) window.webContents.reload();
}

/** The menu in the program's language. */
async function showMenu(program: Program): Promise<void> {
  const reply = await program.session.dispatch({ name: 'app.status', input: {} });
  const status = reply.ok ? contract['app.status'].output.safeParse(reply.value) : undefined;
  if (status?.success) program.language = status.data.language;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(program.language, !app.isPackaged)));
}
