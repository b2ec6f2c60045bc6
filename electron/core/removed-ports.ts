import type { OwnRows, RowChange, StoredRow } from '#shared/domain/people/stored-row.ts';
import type { GroupId, PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

/** A person or a group in the recycle bin. */
export type RemovedRecord = Readonly<{
  id: PersonId | GroupId;
  kind: 'person' | 'group';
  removedOn: LocalDate;
  removedMinute: MinuteOfDay;
  staffId: StaffId;
  /** What was taken out of which table: its own row first. */
  writes: readonly RowChange[];
}>;
export type RemovedKind = RemovedRecord['kind'];

export type RemovedStore = Readonly<{
  /** The own row of a record; null: there is none. */
  ownRow: (kind: RemovedKind, id: string) => StoredRow | null;
  /** The rows of every table that refer to a record. */
  referring: (kind: RemovedKind, id: string) => OwnRows[];
  /** Takes away every row before and puts every row after. */
  write: (changes: readonly RowChange[]) => void;
  add: (record: RemovedRecord) => void;
  get: (id: string) => RemovedRecord | null;
  /** Those removed on a day or later, newest first. */
  since: (kind: RemovedKind, date: LocalDate) => RemovedRecord[];
  drop: (id: string) => void;
  /** Forgets what was removed before a day; how many there were. */
  forgetBefore: (date: LocalDate) => number;
  /** What is held of each, as text, in which a name can be looked for. */
  texts: () => { id: string; text: string }[];
}>;
