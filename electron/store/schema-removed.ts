import type { GroupId, PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

/** The table of migration 150: people and groups in the recycle bin. */
export type RemovedTables = {
  removed_records: {
    id: PersonId | GroupId;
    kind: 'person' | 'group';
    removed_on: LocalDate;
    removed_minute: MinuteOfDay;
    staff_id: StaffId;
    writes: string;
  };
};
