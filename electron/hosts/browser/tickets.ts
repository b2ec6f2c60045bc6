import type { Audience } from '#shared/contract/row.ts';
import { findBySecret, hashSecret, newSecret } from './secrets.ts';

/** One-time admissions: whoever opens the printed address first, and soon, is let in. */
export type Tickets = Readonly<{
  /** Lets in a page for the staff, or the screen in the hall. */
  issue: (audience: Audience) => string;
  /** For whom the page is, once, for a ticket that is still fresh. */
  redeem: (ticket: string) => Audience | null;
}>;

/** Long enough for a slow browser to start, too short for a ticket found in its history. */
export const ticketLifeMs = 30_000;

type Ticket = Readonly<{ hash: Buffer; audience: Audience; expiresAtMs: number }>;

/** @param now milliseconds since 1970 */
export function createTickets(now: () => number): Tickets {
  const open = new Set<Ticket>();
  return {
    issue: (audience) => {
      for (const ticket of open) if (ticket.expiresAtMs <= now()) open.delete(ticket);
      const secret = newSecret();
      open.add({ hash: hashSecret(secret), audience, expiresAtMs: now() + ticketLifeMs });
      return secret;
    },
    redeem: (secret) => {
      const ticket = findBySecret(open, secret);
      if (!ticket) return null;
      open.delete(ticket);
      return now() < ticket.expiresAtMs ? ticket.audience : null;
    },
  };
}
