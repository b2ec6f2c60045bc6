import type { App, AppSession, HostWays } from '#electron/rpc/app.ts';
import type { Reply, Request } from '#shared/contract/envelope.ts';

type FakeAppSession = {
  readonly audience: string;
  /** What the page may ask its host for. */
  readonly ways: HostWays | undefined;
  readonly requests: Request[];
  ended: number;
};

/** An app that answers every request with itself and remembers its sessions. */
export function fakeApp(reply?: (request: Request) => Reply) {
  const sessions: FakeAppSession[] = [];
  const seen = { sessions, closed: 0 };
  const app: App = {
    openSession: (audience, ways) => {
      const session: FakeAppSession = { audience, ways, requests: [], ended: 0 };
      sessions.push(session);
      const opened: AppSession = {
        dispatch: async (request) => {
          session.requests.push(request);
          return reply?.(request) ?? { ok: true, value: request.input };
        },
        end: () => {
          session.ended += 1;
        },
        beside: () => app.openSession(audience),
      };
      return opened;
    },
    close: () => {
      seen.closed += 1;
    },
  };
  return { app, seen };
}
