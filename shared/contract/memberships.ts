import { z } from 'zod';
import { exitReasons } from '../domain/groups/exit-reasons.ts';
import { leaders } from '../domain/staff/roles.ts';
import { command, count, id, localDate, nothing, query } from './row.ts';

const changeable = {
  joinedOn: localDate,
  /** The last day; null while it goes on. */
  leftOn: localDate.nullable(),
  plannedEndOn: localDate.nullable(),
  /** Only of a membership that has ended. */
  exitReason: z.enum(exitReasons).nullable(),
  /** When the final evaluation and the agreement were done; nothing of what they said. */
  evaluatedOn: localDate.nullable(),
  agreementOn: localDate.nullable(),
};

export const membershipFacts = {
  ...changeable,
  /** When its planned end was last moved later. */
  continuedOn: localDate.nullable(),
};

export const membershipCalls = {
  /**
   * Changes what is said of a membership; what is left out stays. A planned end moved later
   * continues it. Dates that would change the figures of a closed month are refused.
   */
  'groups.changeMembership': command({
    roles: leaders,
    input: z.strictObject({
      membershipId: id<'membership'>(),
      ...z.strictObject(changeable).partial().shape,
    }),
    output: nothing,
  }),
  /** Memberships whose planned end has passed or is within thirty days, the earliest first. */
  'groups.endingMemberships': query({
    roles: leaders,
    input: z.strictObject({ offset: count.optional(), limit: z.int().min(1).max(200).optional() }),
    output: z.strictObject({
      memberships: z.array(
        z.strictObject({
          membershipId: id<'membership'>(),
          personId: id<'person'>(),
          displayName: z.string(),
          groupId: id<'group'>(),
          groupName: z.string(),
          joinedOn: localDate,
          plannedEndOn: localDate,
          stands: z.enum(['overdue', 'soon']),
        }),
      ),
      total: count,
    }),
  }),
} as const;
