import type { App, AppSession, HostWays } from '#electron/rpc/app.ts';
import type { Audience } from '#shared/contract/row.ts';
import { findBySecret, hashSecret, newSecret } from './secrets.ts';

/** For whom a page is; a small window has the session of the page it was opened from. */
export type Admission = Audience | Readonly<{ session: AppSession }>;

/** The pages that were let in; each owns one session of the app. */
export type PageSessions = Readonly<{
  /** Lets a page in and gives its bearer token. */
  open: (admission: Admission) => string;
  /** The session of a token, which by this stays awake. */
  find: (token: string) => AppSession | undefined;
  /** The page has gone: signs its person out. False for an unknown token. */
  end: (token: string) => boolean;
  /** Ends pages that nobody has used for half a day. */
  endIdle: () => void;
  endAll: () => void;
}>;

type Page = {
  readonly hash: Buffer;
  readonly session: AppSession;
  readonly audience: Audience;
  usedAtMs: number;
};

export const idleLimitMs = 12 * 60 * 60 * 1000;

/** More boards than any hall has; the one that was opened first makes room. */
export const mostBoards = 8;

/**
 * @param now milliseconds since 1970
 * @param ways what the pages of the staff may ask this host for
 */
export function createPageSessions(app: App, now: () => number, ways: HostWays): PageSessions {
  const pages = new Set<Page>();
  const close = (page: Page) => {
    pages.delete(page);
    page.session.end();
  };
  const endIdle = () => {
    // Nobody sits at a board: it works on after a weekend in which the laptop slept.
    for (const page of pages)
      if (page.audience !== 'board' && now() - page.usedAtMs > idleLimitMs) close(page);
  };
  const boards = () => [...pages].filter((page) => page.audience === 'board');
  return {
    open: (admission) => {
      const audience = typeof admission === 'string' ? admission : 'staff';
      const [first, ...others] = boards();
      if (audience === 'board' && first && others.length >= mostBoards - 1) close(first);
      const token = newSecret();
      const session =
        typeof admission === 'string'
          ? app.openSession(admission, admission === 'staff' ? ways : undefined)
          : admission.session;
      pages.add({ hash: hashSecret(token), session, audience, usedAtMs: now() });
      return token;
    },
    find: (token) => {
      endIdle();
      const page = findBySecret(pages, token);
      if (page) page.usedAtMs = now();
      return page?.session;
    },
    end: (token) => {
      const page = findBySecret(pages, token);
      if (page) close(page);
      return page !== undefined;
    },
    endIdle,
    endAll: () => {
      for (const page of pages) close(page);
    },
  };
}
