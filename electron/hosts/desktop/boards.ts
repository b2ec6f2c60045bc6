import { app } from 'electron';
import type { App, HostWays } from '#electron/rpc/app.ts';
import { boardPage } from './page-address.ts';
import type { KnownWindow } from './rpc-channel.ts';
import { focusWindow, openBoardWindow } from './windows.ts';

/** The board's window, of which there is one at most. */
export type Boards = Pick<HostWays, 'openBoard'> &
  Readonly<{
    /** The board by the number of its contents. */
    windowOf: (webContentsId: number) => KnownWindow | undefined;
    close: () => void;
  }>;

/** Opens the board when the staff asks for it. Locking the laptop leaves it as it is. */
export function createBoards(core: App): Boards {
  const open = new Map<number, KnownWindow>();
  let front: ReturnType<typeof openBoardWindow> | undefined;
  return {
    windowOf: (id) => open.get(id),
    close: () => front?.close(),
    openBoard: () => {
      if (front && !front.isDestroyed()) {
        focusWindow(front);
        return null;
      }
      const window = openBoardWindow(!app.isPackaged);
      const { id } = window.webContents;
      const session = core.openSession('board');
      front = window;
      open.set(id, { session, page: boardPage });
      // Opened anew it might crash for ever, and nobody sits at it to be asked.
      window.webContents.on('render-process-gone', () => window.close());
      window.once('closed', () => {
        open.delete(id);
        session.end();
        front = undefined;
      });
      return null;
    },
  };
}
