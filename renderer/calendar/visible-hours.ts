import type { Session } from '#shared/contract/sessions.ts';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';

type Times = Pick<Session, 'startMinute' | 'endMinute'>;

const usualFrom = 7 * 60;
const usualTo = 20 * 60;

/** Whole hours to show: 7 to 20, more where a session begins earlier or ends later. */
export function visibleHours(
  sessions: readonly Times[],
): Readonly<{ from: MinuteOfDay; to: MinuteOfDay }> {
  const earliest = sessions.reduce(
    (first, { startMinute }) => Math.min(first, startMinute),
    usualFrom,
  );
  const latest = sessions.reduce((last, { endMinute }) => Math.max(last, endMinute), usualTo);
  return { from: Math.floor(earliest / 60) * 60, to: Math.min(Math.ceil(latest / 60) * 60, 1440) };
}
