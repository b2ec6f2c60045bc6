import { assertNever } from '../../kernel/assert-never.ts';
import type { SessionStatus } from '../sessions/session-status.ts';
import type { EntryStatus } from './preview.ts';

/** A session's status as a calendar file can say it: whether it was held is not its business. */
export function entryStatusOf(status: SessionStatus): EntryStatus {
  switch (status) {
    case 'planned':
    case 'held':
      return 'planned';
    case 'cancelled':
    case 'not-held':
      return 'cancelled';
    default:
      return assertNever(status);
  }
}
