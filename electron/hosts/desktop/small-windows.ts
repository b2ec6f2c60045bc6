import { app } from 'electron';
import type { AppSession, HostWays } from '#electron/rpc/app.ts';
import { staffPage } from './page-address.ts';
import type { KnownWindow } from './rpc-channel.ts';
import { openSmallWindow } from './windows.ts';

/** Windows with one register or the counter alone, beside the staff's own. */
export type SmallWindows = Pick<HostWays, 'openSmall'> &
  Readonly<{
    /** A small window by the number of its contents. */
    windowOf: (webContentsId: number) => KnownWindow | undefined;
    closeAll: () => void;
  }>;

/** More of them than anybody watches; the one that was opened first makes room. */
const mostWindows = 3;

/** Opens small windows of the same sandboxed kind; each is of the session that it was opened from. */
export function createSmallWindows(): SmallWindows {
  type Open = Readonly<{ session: AppSession; close: () => void }>;
  const open = new Map<number, Open>();
  return {
    windowOf: (id) => {
      const found = open.get(id);
      return found && { session: found.session, page: staffPage };
    },
    closeAll: () => {
      for (const { close } of [...open.values()]) close();
    },
    openSmall: (session, place) => {
      const [first] = open.values();
      if (first && open.size >= mostWindows) first.close();
      const window = openSmallWindow(!app.isPackaged, place);
      const { id } = window.webContents;
      const close = (): void => {
        if (!window.isDestroyed()) window.close();
      };
      open.set(id, { session, close });
      window.webContents.on('render-process-gone', close);
      window.once('closed', () => {
        open.delete(id);
        session.end();
      });
      return null;
    },
  };
}
