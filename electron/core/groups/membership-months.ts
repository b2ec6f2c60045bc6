import type { GroupId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import { changedMonths, closedMonthsWith, figuresOf } from '../reports/closed-figures.ts';

type Membership = Readonly<{
  groupId: GroupId;
  joinedOn: LocalDate;
  leftOn: LocalDate | null;
  /** Counted in the month of the last day. */
  exitReason?: string | null;
}>;
type Change = Readonly<{ before: Membership | null; after: Membership | null }>;

/**
 * Changes a membership and refuses with `month-closed` where that makes figures of a closed month
 * others, for whomever: the refusal undoes the change with the command.
 */
export function withClosedMonthsKept(context: Context, change: Change, write: () => void): Done {
  const spans = changedDays(change);
  const groupId = (change.after ?? change.before)?.groupId ?? null;
  const months = closedMonthsWith(context, ({ from, to }) =>
    spans.some((span) => span.from <= to && span.to >= from),
  );
  const before = figuresOf(context, months, groupId);
  write();
  const [changed] = changedMonths(before, figuresOf(context, months, groupId));
  return changed === undefined ? ok({}) : monthClosed(context, changed);
}

const never = '9999-12-31';

/** The days on which somebody is a member now and was not, or the other way round. */
function changedDays({ before, after }: Change): { from: string; to: string }[] {
  const spanOf = ({ joinedOn, leftOn }: Membership) => ({ from: joinedOn, to: leftOn ?? never });
  if (before === null || after === null) {
    const only = after ?? before;
    return only ? [spanOf(only)] : [];
  }
  const [was, is] = [spanOf(before), spanOf(after)];
  const hasOtherReason = before.exitReason !== after.exitReason;
  return (['from', 'to'] as const)
    .filter((end) => was[end] !== is[end] || (end === 'to' && hasOtherReason))
    .map((end) => {
      const [from = was[end], to = from] = [was[end], is[end]].toSorted();
      return { from, to };
    });
}
