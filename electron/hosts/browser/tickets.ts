import type { Audience } from '#shared/contract/row.ts';
import { findBySecret, hashSecret, newSecret } from './secrets.ts';

/** One-time admissions: whoever opens the printed address first, and soon, is let in. */
export type Tickets<For> = Readonly<{
  /** Lets in a page for the staff, or the screen in the hall. */
  issue: (whom: For) => string;
  /** For whom the page is, once, for a ticket that is still fresh. */
  redeem: (ticket: string) => For | null;
}>;

/** Long enough for a slow browser to start, too short for a ticket found in its history. */
export const ticketLifeMs = 30_000;

type Ticket<For> = Readonly<{ hash: Buffer; whom: For; expiresAtMs: number }>;

/** @param now milliseconds since 1970 */
export function createTickets<For = Audience>(now: () => number): Tickets<For> {
  const open = new Set<Ticket<For>>();
  return {
    issue: (whom) => {
      for (const ticket of open) if (ticket.expiresAtMs <= now()) open.delete(ticket);
      const secret = newSecret();
      open.add({ hash: hashSecret(secret), whom, expiresAtMs: now() + ticketLifeMs });
      return secret;
    },
    redeem: (secret) => {
      const ticket = findBySecret(open, secret);
      if (!ticket) return null;
      open.delete(ticket);
      return now() < ticket.expiresAtMs ? ticket.whom : null;
    },
  };
}
