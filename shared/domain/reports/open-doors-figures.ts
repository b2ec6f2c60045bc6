import type { VenueId } from '../../kernel/ids.ts';
import type { WorkingRole } from '../staff/roles.ts';
import type { CounterKind } from '../visits/day-counters.ts';

/** One counter's item over a period; `key` is the row's month, quarter, year or venue, or empty. */
export type CounterFigure = Readonly<{
  key: string;
  counter: CounterKind;
  item: string;
  count: number;
  minutes: number;
}>;

/** What those of a role gave in time; the role is null for everybody together. */
export type PresenceFigure = Readonly<{
  role: WorkingRole | null;
  /** Different people: somebody in two roles is one. */
  people: number;
  /** Days of one person in one role at one venue. */
  days: number;
  presentMinutes: number;
  ledMinutes: number;
  /** Of each such day the longer of the two, because the presence holds the sessions led. */
  minutes: number;
  /** Days with a presence written down. */
  recorded: number;
}>;

/** Different visitors of one venue in one calendar year, and how they were told apart. */
export type UniqueFigure = Readonly<{
  venueId: VenueId;
  year: number;
  method: 'marks' | 'codes';
  people: number;
}>;

/** What open doors add to the attendance report. */
export type OpenDoorsFigures = Readonly<{
  counters: readonly CounterFigure[];
  presences: readonly PresenceFigure[];
  everybody: PresenceFigure | null;
  unique: readonly UniqueFigure[];
}>;
