import type { MinuteOfDay } from '../../kernel/local-date.ts';

type Times = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;
type Presence = Readonly<{
  /** Null: from the beginning. */
  arrivedMinute: MinuteOfDay | null;
  /** Null: to the end. */
  leftMinute: MinuteOfDay | null;
}>;

/**
 * How long somebody took part, within the session's own times: who comes early or stays to wash up
 * adds no hours, who came after the end adds none, and nobody less than none. Coming late is
 * presence all the same.
 */
export function minutesPresent(
  { startMinute, endMinute }: Times,
  { arrivedMinute, leftMinute }: Presence,
): number {
  const from = Math.max(startMinute, arrivedMinute ?? startMinute);
  const to = Math.min(endMinute, leftMinute ?? endMinute);
  return Math.max(0, to - from);
}
