import type { SeriesId, SessionId } from '../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import type { CalendarKey } from './preview.ts';
import { recurrenceIdAt, wallAt } from './wall-time.ts';

/** UID of one of our own sessions or series: the same in every file, for good. */
export const uidOf = (id: SessionId | SeriesId): string => `${id}@narikka`;

type KeyedSession = Readonly<{
  id: SessionId;
  seriesId: SeriesId | null;
  /** The day of the rule it stands for, also after it was moved; its own where there is no rule. */
  slotDate: LocalDate;
  startMinute: MinuteOfDay;
}>;
type KeyedSeries = Readonly<{ id: SeriesId; startMinute: MinuteOfDay }>;

/**
 * The names our own export may give to sessions: each its own UID, and one of a series also the
 * series' UID with the start its rule gave it. The second is how it is written while the rule has
 * that start, so that it stays itself when moved. Of two that claim the same start (which happens
 * only where the store does not know where a moved one came from) the one at the series' own time
 * has it.
 */
export function calendarKeysOf(
  sessions: readonly KeyedSession[],
  series: readonly KeyedSeries[],
): ReadonlyMap<SessionId, readonly CalendarKey[]> {
  const startOf = new Map(series.map(({ id, startMinute }) => [id, startMinute]));
  const taken = new Set<string>();
  const keys = new Map<SessionId, readonly CalendarKey[]>();
  const away = ({ seriesId, startMinute }: KeyedSession): number =>
    seriesId !== null && startOf.get(seriesId) === startMinute ? 0 : 1;
  const inOrder = sessions.toSorted((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1));
  for (const { id, seriesId, slotDate } of inOrder) {
    const own = { uid: uidOf(id), recurrenceId: null };
    const start = seriesId === null ? undefined : startOf.get(seriesId);
    const slot = `${seriesId}|${slotDate}`;
    if (seriesId === null || start === undefined || taken.has(slot)) {
      keys.set(id, [own]);
      continue;
    }
    taken.add(slot);
    const recurrenceId = recurrenceIdAt(wallAt(slotDate, start));
    keys.set(id, [own, { uid: uidOf(seriesId), recurrenceId }]);
  }
  return keys;
}
