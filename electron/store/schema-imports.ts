import type { ImportKind } from '#shared/domain/people-import/import-fields.ts';
import type { PersonId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { ImportId, ImportState, WrittenKind } from '../core/import-ports.ts';

/** Imports of people and registers. */
export type ImportTables = {
  people_imports: {
    id: ImportId;
    venue_id: VenueId;
    staff_id: StaffId;
    kind: ImportKind;
    state: ImportState;
    made_on: LocalDate;
    made_minute: number;
    /** JSON of numbers. */
    counts: string;
  };
  people_import_rows: {
    import_id: ImportId;
    seq: number;
    kind: WrittenKind;
    subject_id: string;
    person_id: PersonId | null;
    before: string | null;
    after: string | null;
  };
  import_matchings: { kind: ImportKind; header_key: string; matching: string };
};
