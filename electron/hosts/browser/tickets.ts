import { findBySecret, hashSecret, newSecret } from './secrets.ts';

/** One-time admissions: whoever opens the printed address first, and soon, is let in. */
export type Tickets = Readonly<{
  issue: () => string;
  /** True once, for a ticket that is still fresh. */
  redeem: (ticket: string) => boolean;
}>;

/** Long enough for a slow browser to start, too short for a ticket found in its history. */
export const ticketLifeMs = 30_000;

/** @param now milliseconds since 1970 */
export function createTickets(now: () => number): Tickets {
  const open = new Set<Readonly<{ hash: Buffer; expiresAtMs: number }>>();
  return {
    issue: () => {
      for (const ticket of open) if (ticket.expiresAtMs <= now()) open.delete(ticket);
      const secret = newSecret();
      open.add({ hash: hashSecret(secret), expiresAtMs: now() + ticketLifeMs });
      return secret;
    },
    redeem: (secret) => {
      const ticket = findBySecret(open, secret);
      if (!ticket) return false;
      open.delete(ticket);
      return now() < ticket.expiresAtMs;
    },
  };
}
