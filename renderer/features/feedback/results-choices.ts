import { addDays, day, type LocalDate, monthOf } from '#shared/kernel/local-date.ts';

/** Months that can be chosen with one tap, and one's own. */
export const monthPresets = ['last-three', 'this-year', 'last-year', 'all', 'own'] as const;
export type MonthPreset = (typeof monthPresets)[number];

/** First and last month, `2026-11`. */
export type Months = Readonly<{ from: string; to: string }>;

/** What results are asked for. Ids are texts: a remembered one may no longer exist. */
export type ResultChoices = Readonly<{
  preset: MonthPreset;
  own: Months | null;
  groupId: string | null;
  sessionId: string | null;
  formId: string | null;
  versionId: string | null;
}>;

export const firstResultChoices: ResultChoices = {
  ...{ preset: 'this-year', own: null, groupId: null },
  ...{ sessionId: null, formId: null, versionId: null },
};

const yearsBack = 9;
const monthName = (date: LocalDate): string => date.slice(0, 7);

/** The month as a day of it, for writing its name. */
export const firstDayOf = (month: string): LocalDate => day(`${month}-01`);

function monthsBefore(today: LocalDate, count: number): string {
  let first = monthOf(today).from;
  for (let i = 0; i < count; i++) first = monthOf(addDays(first, -1)).from;
  return monthName(first);
}

/** The months of a choice, seen from a day; null while one's own run backwards. */
export function chosenMonths({ preset, own }: ResultChoices, today: LocalDate): Months | null {
  const year = Number(today.slice(0, 4));
  const whole = (from: number, to = from): Months => ({ from: `${from}-01`, to: `${to}-12` });
  switch (preset) {
    case 'last-three':
      return { from: monthsBefore(today, 2), to: monthName(today) };
    case 'this-year':
      return whole(year);
    case 'last-year':
      return whole(year - 1);
    case 'all':
      return whole(year - yearsBack, year);
    case 'own':
      return own && own.from <= own.to ? own : null;
  }
}

/** Months that may be chosen by themselves, newest first: those of this year and three before. */
export function monthsToChoose(today: LocalDate): string[] {
  const year = Number(today.slice(0, 4));
  return [0, 1, 2, 3].flatMap((back) =>
    Array.from({ length: 12 }, (_, i) => `${year - back}-${String(12 - i).padStart(2, '0')}`),
  );
}

type Loose = Readonly<Record<string, unknown>>;
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);

function parsed(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    // Only its own keys are read below, each checked.
    return typeof value === 'object' && value !== null ? (value as Loose) : null;
  } catch {
    // Written by another version, or by hand: the first choices are good ones, too.
    return null;
  }
}

/** Reads remembered choices; whatever is not understood becomes the first choice. */
export function readResultChoices(text: string | undefined): ResultChoices {
  const kept = text === undefined ? null : parsed(text);
  if (!kept) return firstResultChoices;
  const { from, to } = kept;
  return {
    preset: monthPresets.find((each) => each === kept.preset) ?? firstResultChoices.preset,
    own: isMonth(from) && isMonth(to) ? { from, to } : null,
    groupId: textIn(kept.groupId),
    sessionId: textIn(kept.sessionId),
    formId: textIn(kept.formId),
    versionId: textIn(kept.versionId),
  };
}

/** Writes choices to be remembered. */
export const writeResultChoices = ({ own, ...choices }: ResultChoices): string =>
  JSON.stringify({ ...choices, ...own });
