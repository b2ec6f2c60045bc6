import { addDays, type LocalDate } from '../../kernel/local-date.ts';
import { endsSoonDays } from './attention.ts';
import { suggestedEnd } from './life-cycle.ts';

type Period = Readonly<{ form: 'open' | 'closed'; endsOn: LocalDate | null }>;

/**
 * The planned end of a membership that begins on a day: three months on, in a closed group with a
 * fixed period, but not beyond the group's own last day. None elsewhere.
 */
export function plannedEndFor({ form, endsOn }: Period, joinedOn: LocalDate): LocalDate | null {
  if (endsOn === null) return null;
  // Whatever the months, three of them reach further: no day beyond the calendar is asked for.
  if (form === 'closed' && endsOn <= addDays(joinedOn, shortestMonths)) return endsOn;
  const suggested = suggestedEnd(form, joinedOn);
  return suggested === null || suggested < endsOn ? suggested : endsOn;
}

/** Days that every three months have, the last one excluded. */
const shortestMonths = 87;

/** Where a membership with a planned end stands; nothing to say of those that go on for long. */
export type PlannedEnd = 'overdue' | 'soon';

/** Whether a planned end has passed or is within thirty days. */
export function plannedEndStands(plannedEndOn: LocalDate, today: LocalDate): PlannedEnd | null {
  if (plannedEndOn < today) return 'overdue';
  return plannedEndOn <= addDays(today, endsSoonDays) ? 'soon' : null;
}
