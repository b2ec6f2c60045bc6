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
}>;

/** The whole program, whatever host it runs in. */
export type App = Readonly<{
  openSession: (audience: Audience) => AppSession;
  /** Closes the files and frees the venue folder. */
  close: () => void;
}>;
