import type { StaffId } from '#shared/kernel/ids.ts';
import type { WriteDb } from '../store/database.ts';
import { type BulkTables, createBulkTables } from './bulk-tables.ts';
import { createDemo, type Demo, type DemoOptions } from './demo-context.ts';
import { addCounterEntries, type DemoEntries } from './demo-doors.ts';
import { addGroups } from './demo-groups.ts';
import { addLists, type DemoLists } from './demo-lists.ts';
import { addMeetings } from './demo-meetings.ts';
import { addMemberships, createPeople } from './demo-people.ts';
import { addPosterParts } from './demo-posters.ts';
import { addEventHeads, addRegisters } from './demo-registers.ts';
import { addEvents, addGroupSessions } from './demo-sessions.ts';
import { addStaff, type Team } from './demo-staff.ts';
import { addVenue, type DemoVenue } from './demo-venues.ts';
import { addVisits } from './demo-visits.ts';
import { demoWords } from './demo-words.ts';

/** What was written, in rows. */
export type DemoCounts = Readonly<
  Record<'venues' | 'staff' | 'groups' | 'people' | 'sessions' | 'marks' | 'openingDays', number>
>;

/**
 * Fills an empty, migrated venue database with invented data: venues, staff, groups with their
 * people, and everything recorded until `until`. The same options give the same rows.
 *
 * @returns the administrator to sign in as, and how many rows the main tables got
 */
export function fillDemo(
  db: WriteDb,
  options: DemoOptions,
): { leaderId: StaffId; counts: DemoCounts } {
  return db.tx(() => {
    const tables = createBulkTables(db);
    const demo = createDemo(options, tables);
    const { leaderId, teams } = addStaff(demo);
    addBreaks(demo);
    const lists = addLists(demo);
    const entries = addCounterEntries(demo);
    for (const [index, team] of teams.entries()) fillVenue(demo, index, { team, lists, entries });
    tables.flush();
    return { leaderId, counts: countsOf(tables) };
  });
}

type Around = Readonly<{ team: Team; lists: DemoLists; entries: DemoEntries }>;

function fillVenue(demo: Demo, index: number, { team, lists, entries }: Around): void {
  const venue = addVenue(demo, index, team);
  addPosterParts(demo, venue);
  const people = createPeople(demo);
  for (const group of addGroups(demo, venue, lists)) {
    const memberships = addMemberships(demo, group, people);
    const sessions = addGroupSessions(demo, venue, group);
    addRegisters(demo, sessions, { form: group.slot.template.form, memberships, people });
  }
  addEventHeads(demo, [...addEvents(demo, venue, lists), ...addMeetings(demo, venue)]);
  addUsed(demo, venue);
  addVisits(demo, venue, { team, entries });
}

/** The demo counts more than a new venue does. */
function addUsed({ tables }: Demo, venue: DemoVenue): void {
  for (const counter of ['age', 'errand', 'digital'] as const) {
    tables.venueCounters.add({ venue_id: venue.id, counter, used: 1 });
  }
}

const countsOf = (tables: BulkTables): DemoCounts => ({
  venues: tables.venues.count(),
  staff: tables.staff.count(),
  groups: tables.groups.count(),
  people: tables.people.count(),
  sessions: tables.sessions.count(),
  marks: tables.marks.count(),
  openingDays: tables.openingDays.count(),
});

function addBreaks({ breaks, options, tables, newId }: Demo): void {
  for (const { from, to, of } of breaks) {
    const name = demoWords[options.language].breaks[of];
    const id = newId<'closure'>();
    const row = { id, venue_id: null, from_date: from, to_date: to, name };
    tables.closures.add({ ...row, kind: 'closure' });
  }
}
