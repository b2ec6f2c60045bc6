import type { OffDay } from '../off-day.ts';
import type { SeriesEdit } from './series-edit.ts';
import type { Facts } from './session-lock.ts';
import type { Series, SessionState } from './session-state.ts';

/** A series, its sessions and what is wished of them. */
export type EditInput = Readonly<{
  series: Series;
  /** The venue's sessions; those of other series are not looked at. */
  sessions: readonly SessionState[];
  edit: SeriesEdit;
  offDays: readonly OffDay[];
  facts: Facts;
}>;
