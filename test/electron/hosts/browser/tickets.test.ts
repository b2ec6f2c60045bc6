import { expect, it } from 'vitest';
import { createTickets, ticketLifeMs } from '#electron/hosts/browser/tickets.ts';

it('lets in whom it was made for, once and in time', () => {
  let now = 0;
  const tickets = createTickets(() => now);
  const [staff, board, late] = [
    tickets.issue('staff'),
    tickets.issue('board'),
    tickets.issue('board'),
  ];
  expect(tickets.redeem(board)).toBe('board');
  expect(tickets.redeem(board)).toBeNull();
  expect(tickets.redeem(staff)).toBe('staff');
  expect(tickets.redeem('a'.repeat(43))).toBeNull();
  now = ticketLifeMs;
  expect(tickets.redeem(late)).toBeNull();
});
