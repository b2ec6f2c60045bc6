import type { WorkingRole } from '#shared/domain/staff/roles.ts';
import type { Countable, CounterKind, ListedKind } from '#shared/domain/visits/day-counters.ts';
import type { VisitKind } from '#shared/domain/visits/visit-kinds.ts';
import type { CounterEntryId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Flag } from './flag.ts';

/** The tables of visits, counters and opening days. */
export type OpenDoorsTables = {
  opening_days: {
    venue_id: VenueId;
    date: LocalDate;
    opened_minute: number | null;
    closed_minute: number | null;
    remark: string;
  };
  venue_counters: { venue_id: VenueId; counter: Countable; used: Flag };
  counter_entries: { id: CounterEntryId; counter: ListedKind; name: string; archived: Flag };
  day_counters: {
    venue_id: VenueId;
    date: LocalDate;
    counter: CounterKind;
    /** A code, or the id of a counter entry. */
    item: string;
    count: number;
    minutes: number;
  };
  counter_taps: {
    id: string;
    batch: string;
    venue_id: VenueId;
    date: LocalDate;
    counter: CounterKind;
    item: string;
    count: number;
    minutes: number;
    corrects: Flag;
  };
  day_staff: {
    venue_id: VenueId;
    date: LocalDate;
    staff_id: StaffId;
    working_role: WorkingRole;
    minutes: number;
  };
  board_members: { staff_id: StaffId };
  code_years: {
    venue_id: VenueId;
    year: number;
    /** Null once the year is over; `people` then says how many codes there were. */
    secret: Buffer | null;
    people: number | null;
  };
  visitor_codes: { venue_id: VenueId; year: number; hash: Buffer };
  visit_hours: {
    venue_id: VenueId;
    date: LocalDate;
    /** 0-23, or -1 for visits entered afterwards. */
    hour: number;
    visits: number;
    first_of_year: number;
    first_ever: number;
  };
  visit_taps: {
    id: string;
    batch: string;
    venue_id: VenueId;
    date: LocalDate;
    hour: number;
    kind: VisitKind | 'correction';
    visits: number;
    first_of_year: number;
    first_ever: number;
  };
};
