import { app } from 'electron';
import type { App, HostWays } from '#electron/rpc/app.ts';
import { checkinPage } from './page-address.ts';
import type { KnownWindow } from './rpc-channel.ts';
import { openCheckinWindow } from './windows.ts';

/** The window at the door, of which there is one at most. */
export type CheckinWindow = Pick<HostWays, 'openCheckin' | 'closeCheckin' | 'opensIn'> &
  Readonly<{
    /** The window by the number of its contents. */
    windowOf: (webContentsId: number) => KnownWindow | undefined;
  }>;

/**
 * Opens the page at the door when the staff asks for it. Its session is of the audience `checkin`;
 * with the window the check-in ends, however it was closed.
 */
export function createCheckinWindow(core: App): CheckinWindow {
  const open = new Map<number, KnownWindow>();
  let front: ReturnType<typeof openCheckinWindow> | undefined;
  const closeCheckin = (): void => {
    const window = front;
    front = undefined;
    if (window && !window.isDestroyed()) window.close();
  };
  return {
    opensIn: 'window',
    windowOf: (id) => open.get(id),
    closeCheckin,
    openCheckin: () => {
      closeCheckin();
      const window = openCheckinWindow(!app.isPackaged);
      const { id } = window.webContents;
      const session = core.openSession('checkin');
      front = window;
      open.set(id, { session, page: checkinPage });
      // Nobody of the staff sits at it to be asked; the lock screen lies behind it.
      window.webContents.on('render-process-gone', () => window.close());
      window.once('closed', () => {
        open.delete(id);
        if (front === window) front = undefined;
        session.end();
      });
      return null;
    },
  };
}
