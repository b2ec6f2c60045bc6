import { addDays, type LocalDate } from '../../kernel/local-date.ts';
import type { GroupForm } from './group-kinds.ts';
import { stageOf } from './life-cycle.ts';

/** What somebody should look at in a group, the most pressing first. */
export const attentions = ['after-end', 'ends-soon', 'no-sessions', 'not-evaluated'] as const;
export type Attention = (typeof attentions)[number];

/** How long before its last day a group is said to be ending. */
export const endsSoonDays = 30;
/** How long a running group may be without a session, backwards and forwards. */
export const quietDays = 21;
/** How long after a closed group's end its final evaluation is still asked for. */
export const evaluationDays = 90;

type Watched = Readonly<{
  form: GroupForm;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  archived: boolean;
  evaluatedOn: LocalDate | null;
  /** The last day on which it met or was to meet; cancelled and not held ones do not count. */
  lastSessionOn: LocalDate | null;
  nextSessionOn: LocalDate | null;
  /** Sessions planned for days after its last. */
  sessionsAfterEnd: number;
}>;

/**
 * What to look at in a group on a day:
 * - `after-end`: sessions are planned for days after its last one;
 * - `ends-soon`: it is running and its last day is within thirty days;
 * - `no-sessions`: it has been running for three weeks, and has had no session in the last three
 *   nor has one in the next three;
 * - `not-evaluated`: a closed group ended in the last ninety days without a final evaluation.
 */
export function attentionsOf(group: Watched, today: LocalDate): readonly Attention[] {
  const is: Readonly<Record<Attention, boolean>> = {
    'after-end': !group.archived && group.sessionsAfterEnd > 0,
    'ends-soon': endsSoon(group, today),
    'no-sessions': isQuiet(group, today),
    'not-evaluated': isUnevaluated(group, today),
  };
  return attentions.filter((one) => is[one]);
}

const isRunning = (group: Watched, today: LocalDate): boolean =>
  stageOf(group, today) === 'running';

const endsSoon = (group: Watched, today: LocalDate): boolean =>
  isRunning(group, today) && group.endsOn !== null && group.endsOn <= addDays(today, endsSoonDays);

function isQuiet(group: Watched, today: LocalDate): boolean {
  const { startsOn, lastSessionOn, nextSessionOn } = group;
  const since = addDays(today, -quietDays);
  const isNew = startsOn > since;
  const hasMet = lastSessionOn !== null && lastSessionOn >= since;
  const willMeet = nextSessionOn !== null && nextSessionOn <= addDays(today, quietDays);
  return isRunning(group, today) && !isNew && !hasMet && !willMeet;
}

function isUnevaluated(group: Watched, today: LocalDate): boolean {
  const { form, endsOn, evaluatedOn, archived } = group;
  if (form !== 'closed' || archived || endsOn === null || evaluatedOn !== null) return false;
  return endsOn < today && endsOn >= addDays(today, -evaluationDays);
}
