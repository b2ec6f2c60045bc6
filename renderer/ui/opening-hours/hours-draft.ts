import type { OpeningHours } from '#shared/contract/app.ts';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';

/** One opening of a day while it is being written; null where a field holds no time. */
export type Span = Readonly<{ opensMinute: MinuteOfDay | null; closesMinute: MinuteOfDay | null }>;

/** The week while it is being written: Monday first, a day without spans is closed. */
export type HoursDraft = readonly (readonly Span[])[];

const nineToThree: Span = { opensMinute: 540, closesMinute: 900 };

/** What most meeting places have: Monday to Friday 9–15. */
export const usualHours: HoursDraft = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
  weekday <= 5 ? [nineToThree] : [],
);

/** Saved opening hours as a week to write in. */
export function draftOf(hours: readonly OpeningHours[]): HoursDraft {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    hours
      .filter((each) => each.weekday === weekday)
      .map(({ opensMinute, closesMinute }) => ({ opensMinute, closesMinute }))
      .sort((a, b) => a.opensMinute - b.opensMinute),
  );
}

/** Replaces one day's spans. */
export function withDay(draft: HoursDraft, weekday: number, spans: readonly Span[]): HoursDraft {
  return draft.map((each, index) => (index === weekday - 1 ? spans : each));
}

/** Opens a closed day with the day before's hours, or closes an open one. */
export function toggleDay(draft: HoursDraft, weekday: number): HoursDraft {
  const isOpen = (draft[weekday - 1]?.length ?? 0) > 0;
  const example = draft.slice(0, weekday - 1).findLast((spans) => spans.length > 0);
  return withDay(draft, weekday, isOpen ? [] : (example ?? [nineToThree]));
}

/** Monday's hours on every weekday. */
export function copyToWeekdays(draft: HoursDraft): HoursDraft {
  return draft.map((spans, index) => (index < 5 ? (draft[0] ?? spans) : spans));
}

type Problem = 'required' | 'end-before-start' | 'overlap';

/** What is wrong with a day, or null. */
export function problemOf(spans: readonly Span[]): Problem | null {
  let lastClosed = -1;
  for (const { opensMinute, closesMinute } of spans) {
    if (opensMinute === null || closesMinute === null) return 'required';
    if (closesMinute <= opensMinute) return 'end-before-start';
    if (opensMinute < lastClosed) return 'overlap';
    lastClosed = closesMinute;
  }
  return null;
}

/** Whether every day can be saved. */
export function isSound(draft: HoursDraft): boolean {
  return draft.every((spans) => problemOf(spans) === null);
}

/** The written week for the core; unfinished spans are left out. */
export function hoursOf(draft: HoursDraft): OpeningHours[] {
  return draft.flatMap((spans, index) =>
    spans.flatMap(({ opensMinute, closesMinute }) =>
      opensMinute === null || closesMinute === null
        ? []
        : [{ weekday: index + 1, opensMinute, closesMinute }],
    ),
  );
}
