import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';

/** The screen in the hall. */
export const boardHandlers: Handlers<CallsOf<'board'>> = {
  'board.open': ({ board }, choice) =>
    board.show(choice) ? ok({ address: board.openPage() }) : err('not-found'),
};
