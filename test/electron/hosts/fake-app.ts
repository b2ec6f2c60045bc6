import type { App } from '#electron/rpc/app.ts';
import type { Reply, Request } from '#shared/contract/envelope.ts';

/** An app that answers every request with itself and remembers its sessions. */
export function fakeApp(reply?: (request: Request) => Reply) {
  const sessions: { audience: string; requests: Request[]; ended: number }[] = [];
  const seen = { sessions, closed: 0 };
  const app: App = {
    openSession: (audience) => {
      const session = { audience, requests: [] as Request[], ended: 0 };
      sessions.push(session);
      return {
        dispatch: async (request) => {
          session.requests.push(request);
          return reply?.(request) ?? { ok: true, value: request.input };
        },
        end: () => {
          session.ended += 1;
        },
      };
    },
    close: () => {
      seen.closed += 1;
    },
  };
  return { app, seen };
}
