import type { OpeningHours } from '#shared/contract/app.ts';

/** Hours that end before they begin, or twice the same beginning, by field; null when all are fine. */
export function openingHoursFaults(hours: readonly OpeningHours[]): Record<string, string> | null {
  const faults: Record<string, string> = {};
  hours.forEach(({ weekday, opensMinute, closesMinute }, i) => {
    const overlaps = hours.some(
      (other, j) =>
        j < i &&
        other.weekday === weekday &&
        other.opensMinute < closesMinute &&
        opensMinute < other.closesMinute,
    );
    if (closesMinute <= opensMinute) faults[`openingHours.${i}.closesMinute`] = 'end-before-start';
    else if (overlaps) faults[`openingHours.${i}.opensMinute`] = 'invalid';
  });
  return Object.keys(faults).length > 0 ? faults : null;
}
