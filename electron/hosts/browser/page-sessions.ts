import type { App, AppSession } from '#electron/rpc/app.ts';
import { findBySecret, hashSecret, newSecret } from './secrets.ts';

/** The pages that were let in; each owns one session of the app. */
export type PageSessions = Readonly<{
  /** Lets a page in and gives its bearer token. */
  open: () => string;
  /** The session of a token, which by this stays awake. */
  find: (token: string) => AppSession | undefined;
  /** The page has gone: signs its person out. False for an unknown token. */
  end: (token: string) => boolean;
  /** Ends pages that nobody has used for half a day. */
  endIdle: () => void;
  endAll: () => void;
}>;

type Page = { readonly hash: Buffer; readonly session: AppSession; usedAtMs: number };

export const idleLimitMs = 12 * 60 * 60 * 1000;

/** @param now milliseconds since 1970 */
export function createPageSessions(app: App, now: () => number): PageSessions {
  const pages = new Set<Page>();
  const close = (page: Page) => {
    pages.delete(page);
    page.session.end();
  };
  const endIdle = () => {
    for (const page of pages) if (now() - page.usedAtMs > idleLimitMs) close(page);
  };
  return {
    open: () => {
      const token = newSecret();
      const session = app.openSession('staff');
      pages.add({ hash: hashSecret(token), session, usedAtMs: now() });
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
