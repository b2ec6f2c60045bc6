import type { MinuteOfDay } from '#shared/kernel/local-date.ts';

/** Start and end as they are typed. */
export type TimeValues = Readonly<{
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  /** How long after the start it ends; null once the end has been typed itself. */
  followsBy: number | null;
}>;

/** An hour and a half: the usual length of a session. */
const usualMinutes = 90;

type Interval = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

/** Times to begin with: of the usual length, or as long as another session. */
export function timesFrom(startMinute: MinuteOfDay | null, like?: Interval): TimeValues {
  const followsBy = like ? like.endMinute - like.startMinute : usualMinutes;
  return withStart({ startMinute: null, endMinute: null, followsBy }, startMinute);
}

/** Another start; the end goes with it as long as nobody has typed an end. */
export function withStart(times: TimeValues, startMinute: MinuteOfDay | null): TimeValues {
  const { followsBy } = times;
  if (followsBy === null || startMinute === null) return { ...times, startMinute };
  return { startMinute, endMinute: Math.min(startMinute + followsBy, 1440), followsBy };
}

/** Another end, which then stays. */
export function withEnd(times: TimeValues, endMinute: MinuteOfDay | null): TimeValues {
  return { ...times, endMinute, followsBy: null };
}

/** The times alone, out of the values of a form. */
export function timesOf({ startMinute, endMinute, followsBy }: TimeValues): TimeValues {
  return { startMinute, endMinute, followsBy };
}
