import type { ReportGrouping } from '#shared/contract/reports.ts';
import { addDays, isLocalDate, type LocalDate, monthOf } from '#shared/kernel/local-date.ts';
import { type Period, type PeriodPreset, periodOf, periodPresets } from './report-period.ts';

/** Every grouping of the report; the contract has the same list, with the schemas pages leave out. */
export const groupings = [
  'month',
  'quarter',
  'year',
  'group',
  'venue',
  'session',
  'kind',
  'activity-type',
  'tag',
  'partner',
] as const satisfies readonly ReportGrouping[];

/** What the report is asked for. Ids are texts: a remembered one may no longer exist. */
export type Choices = Readonly<{
  preset: PeriodPreset;
  /** One's own period, kept also while a preset is chosen. */
  from: LocalDate | null;
  to: LocalDate | null;
  by: ReportGrouping;
  venueId: string | null;
  groupId: string | null;
  /** Board members left out, as a report for an Ay grant must. */
  withoutBoard: boolean;
  /** The version for readers outside the house, with small figures hidden. */
  forOutsiders: boolean;
}>;

/** Last month by month, everything: what is handed in on the first days of a month. */
export const firstChoices: Choices = {
  preset: 'last-month',
  from: null,
  to: null,
  by: 'month',
  venueId: null,
  groupId: null,
  withoutBoard: false,
  forOutsiders: false,
};

type Loose = Readonly<Record<string, unknown>>;

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const dateIn = (value: unknown): LocalDate | null =>
  typeof value === 'string' && isLocalDate(value) ? value : null;
const oneOf = <T extends string>(all: readonly T[], value: unknown, otherwise: T): T =>
  all.find((each) => each === value) ?? otherwise;

function parsed(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    // Only its own keys are read below, each checked.
    return typeof value === 'object' && value !== null ? (value as Loose) : null;
  } catch {
    // Written by another version, or by hand: the first choices are a good report, too.
    return null;
  }
}

/** Reads remembered choices; whatever is not understood becomes the first choice. */
export function readChoices(text: string | undefined): Choices {
  const kept = text === undefined ? null : parsed(text);
  if (!kept) return firstChoices;
  return {
    preset: oneOf(periodPresets, kept.preset, firstChoices.preset),
    from: dateIn(kept.from),
    to: dateIn(kept.to),
    by: oneOf(groupings, kept.by, firstChoices.by),
    venueId: textIn(kept.venueId),
    groupId: textIn(kept.groupId),
    withoutBoard: kept.withoutBoard === true,
    forOutsiders: kept.forOutsiders === true,
  };
}

/** Writes choices to be remembered. */
export function writeChoices(choices: Choices): string {
  return JSON.stringify(choices);
}

/** The period asked for; null while one's own is incomplete or reversed. */
export function chosenPeriod(choices: Choices, today: LocalDate): Period | null {
  const { preset, from, to, forOutsiders } = choices;
  if (preset === 'own') return from !== null && to !== null && from <= to ? { from, to } : null;
  const period = periodOf(preset, today);
  return forOutsiders ? endedMonths(period, today) : period;
}

/** Outsiders get the months that are over; where none is, the core says so. */
function endedMonths(period: Period, today: LocalDate): Period {
  const lastEnded = addDays(monthOf(today).from, -1);
  const isOpen = period.from <= lastEnded && lastEnded < period.to;
  return isOpen ? { ...period, to: lastEnded } : period;
}
