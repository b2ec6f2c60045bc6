import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';

/** The screen in the hall. */
export const boardHandlers: Handlers<CallsOf<'board'>> = {
  'board.open': ({ board, audit }, choice) => {
    if (!board.show(choice)) return err('not-found');
    audit('board-started', choice.venueId);
    return ok({ address: board.openPage() });
  },
};
