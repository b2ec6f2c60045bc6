import type {
  AttendanceMode,
  HeadcountCategory,
  MarkStatus,
} from '#shared/domain/attendance/mark-status.ts';
import type { GroupForm } from '#shared/domain/groups/group-kinds.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import type { DemoMembership, DemoPerson, VenuePeople } from './demo-people.ts';
import type { DemoSession } from './demo-sessions.ts';

/** Changes are kept for undo on the screen; older ones of the demo would only be weight. */
const changeDays = 14;

type Roster = Readonly<{
  form: GroupForm;
  memberships: readonly DemoMembership[];
  people: VenuePeople;
}>;

/** Fills the registers of a group's sessions that were held. */
export function addRegisters(demo: Demo, sessions: readonly DemoSession[], roster: Roster): void {
  for (const session of sessions) {
    if (!session.isHeld) continue;
    const members = roster.memberships.filter(
      ({ joinedOn, leftOn }) =>
        joinedOn <= session.date && (leftOn === null || leftOn >= session.date),
    );
    markMembers(demo, session, { form: roster.form, members });
    addWalkIn(demo, session, roster);
    if (roster.form === 'open') addHeads(demo, session, demo.random.int(3, 14));
  }
}

/** Counts the heads of an information event that was held. */
export function addEventHeads(demo: Demo, events: readonly DemoSession[]): void {
  for (const event of events) if (event.isHeld) addHeads(demo, event, demo.random.int(8, 35));
}

type Expected = Readonly<{ form: GroupForm; members: readonly DemoMembership[] }>;

function markMembers(demo: Demo, session: DemoSession, { form, members }: Expected): void {
  for (const { person } of members) {
    const status = statusOf(demo, person);
    // Of the regulars of an open group only those who came are written down.
    const isWritten = form === 'closed' || status === 'present' || status === 'present-remote';
    if (status !== null && isWritten) addMark(demo, session, { person, status });
  }
}

/** Null in one of sixty cases: nobody knew, nothing was written down. */
function statusOf({ random }: Demo, { regularity }: DemoPerson): MarkStatus | null {
  const dice = random.next();
  if (dice < 0.016) return null;
  if (dice < 0.03) return 'not-expected';
  if (random.chance(regularity)) return random.chance(0.06) ? 'present-remote' : 'present';
  return random.chance(0.65) ? 'absent-notified' : 'absent-unnotified';
}

function addWalkIn(demo: Demo, session: DemoSession, { memberships, people }: Roster): void {
  if (!demo.random.chance(0.03)) return;
  const members = new Set(memberships.map(({ person }) => person.id));
  addMark(demo, session, { person: people.someone(members), status: 'present' });
}

function addMark(
  demo: Demo,
  session: DemoSession,
  mark: Readonly<{ person: DemoPerson; status: MarkStatus }>,
): void {
  const { person, status } = mark;
  demo.tables.marks.add({
    ...{ session_id: session.id, person_id: person.id, status, label_id: null },
    ...{ arrived_minute: null, left_minute: null, absence_reason: null },
  });
  const of = { person_id: person.id, category: null, mode: null };
  addChange(demo, session, { ...of, before: null, after: status });
}

const categories: readonly HeadcountCategory[] = [
  'unspecified',
  '18-29',
  '30-54',
  '30-54',
  '55-64',
  '65-over',
  'companion',
  'under-18',
];

/** Heads without names, spread over some age bands; now and then a few join remotely. */
function addHeads(demo: Demo, session: DemoSession, heads: number): void {
  const { random } = demo;
  const bands = new Set(Array.from({ length: random.int(1, 4) }, () => random.pick(categories)));
  let left = heads;
  for (const [i, category] of [...bands].entries()) {
    const share = i === bands.size - 1 ? left : random.int(1, Math.max(1, Math.floor(left / 2)));
    if (share > 0) addHeadcount(demo, session, { category, mode: 'on-site', count: share });
    left -= share;
  }
  if (!random.chance(0.15)) return;
  addHeadcount(demo, session, { category: 'unspecified', mode: 'remote', count: random.int(1, 6) });
}

type Heads = Readonly<{ category: HeadcountCategory; mode: AttendanceMode; count: number }>;

function addHeadcount(demo: Demo, session: DemoSession, heads: Heads): void {
  const { category, mode, count } = heads;
  demo.tables.headcounts.add({ session_id: session.id, category, mode, count });
  const of = { person_id: null, category, mode };
  addChange(demo, session, { ...of, before: '0', after: String(count) });
}

type Change = Readonly<{
  person_id: DemoPerson['id'] | null;
  category: HeadcountCategory | null;
  mode: AttendanceMode | null;
  before: string | null;
  after: string | null;
}>;

function addChange(demo: Demo, session: DemoSession, change: Change): void {
  if (session.date < addDays(demo.options.until, -changeDays)) return;
  demo.tables.changes.add({
    id: demo.newId<'change'>(),
    batch: demo.newId<'batch'>(),
    session_id: session.id,
    ...change,
    tally: null,
    made_on: session.date,
    made_minute: session.startMinute + 5,
    staff_id: session.leader.id,
    undone: 0,
    source: 'staff',
    undone_by_id: null,
  });
}
