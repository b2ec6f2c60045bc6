import type { Reply, Request } from '#shared/contract/envelope.ts';
import type { Audience } from '#shared/contract/row.ts';

/**
 * One window, browser page or command-line run. Who is signed in belongs to it; the host makes
 * one per caller it has recognised and never lets a message choose.
 */
export type AppSession = Readonly<{
  /** Answers every request, also an unknown or malformed one; never throws. */
  dispatch: (request: Request) => Promise<Reply>;
  /** The window is gone: signs its person out. */
  end: () => void;
  /** For a small window of whoever is signed in at this one; it is over when she leaves. */
  beside: () => AppSession;
}>;

/** What a page may ask its host for beside the program. */
export type HostWays = Readonly<{
  /** Shows the board in a window, or gives the one-time address at which a page of it opens. */
  openBoard: () => string | null;
  /** Shows a place in a small window of that session, or gives its one-time address. */
  openSmall: (session: AppSession, place: string) => string | null;
  /** The same for the page at the door, of which there is one. */
  openCheckin: () => string | null;
  /** Takes it off the screen, where the host can; otherwise the page says that it is over. */
  closeCheckin: () => void;
  /** The same for the kiosk, of which there is one. */
  openKiosk: () => string | null;
  closeKiosk: () => void;
  /** Where such a page appears. */
  opensIn: 'window' | 'tab';
}>;

/** The whole program, whatever host it runs in. */
export type App = Readonly<{
  /** @param ways left out by hosts that have no other page to show */
  openSession: (audience: Audience, ways?: HostWays) => AppSession;
  /** Closes the files and frees the venue folder. */
  close: () => void;
}>;
