import type { AgeScheme } from './age-bands.ts';
import type { MarkStatus } from './mark-status.ts';

/** What a closing may record of those without a mark: never that somebody was there. */
export const closingMarks = [
  'absent-unnotified',
  'absent-notified',
  'not-expected',
] as const satisfies readonly MarkStatus[];
export type ClosingMark = (typeof closingMarks)[number];

/** What a venue's registers ask beyond one tap a person. */
export type RegisterSettings = Readonly<{
  ageScheme: AgeScheme;
  byGender: boolean;
  byRole: boolean;
  /** Arrival and leaving times; a group may have them by itself. */
  times: boolean;
  absenceReasons: boolean;
  /** Null: who has no mark when a register is closed stays "not recorded". */
  unmarkedAtClosing: ClosingMark | null;
}>;

/** Until a venue has chosen otherwise: nothing more, and nobody absent by default. */
export const firstRegisterSettings: RegisterSettings = {
  ageScheme: 'wide',
  byGender: false,
  byRole: false,
  times: false,
  absenceReasons: false,
  unmarkedAtClosing: null,
};
