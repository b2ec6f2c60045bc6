import type { CallOutput } from '#shared/contract/contract.ts';
import type { ImportCounts } from '#shared/contract/imports.ts';
import { plainMark } from '#shared/domain/attendance/mark.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { GroupId, MembershipId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { isLocalDate, type LocalDate } from '#shared/kernel/local-date.ts';
import type { ImportId, NumberedRow, PeopleImportRow } from '../import-ports.ts';
import type { Stores } from '../ports.ts';
import type { Pace } from './import-files.ts';
import type { ImportJob } from './import-jobs.ts';

type Undone = CallOutput<'imports.undo'>;
type Reason = Undone['stayed'][number]['reason'];
type Thing = Undone['stayed'][number]['kind'];

/** What taking back needs; at the opening of a folder nobody is signed in. */
export type UndoGround = Readonly<{ stores: Stores; nowMs: number }>;

const atOnce = 200;

/** Takes an import back in parts, the last written first, with pauses for others. */
export async function undoInParts(
  ground: UndoGround,
  id: ImportId,
  { job, pace }: Readonly<{ job: ImportJob; pace: Pace }>,
): Promise<Undone> {
  const undone = begun(ground, id);
  for (const part of partsOf(ground, id)) {
    ground.stores.tx(() => undoPart(ground, part, undone));
    job.done += part.rows.length;
    await pace();
  }
  return ended(ground, id, undone);
}

/** The same at one go: where it was stopped, or when the folder is opened after a crash. */
export function undoAtOnce(ground: UndoGround, id: ImportId): void {
  const undone = begun(ground, id);
  for (const part of partsOf(ground, id)) {
    ground.stores.tx(() => undoPart(ground, part, undone));
  }
  ended(ground, id, undone);
}

/** Takes back what a crash left half done. */
export function undoUnfinished(ground: UndoGround): void {
  for (const { id } of ground.stores.peopleImports.unfinished()) undoAtOnce(ground, id);
}

type Tally = Readonly<{
  removed: Record<keyof ImportCounts, number>;
  stayed: Map<string, number>;
}>;
type Part = Readonly<{ made: PeopleImportRow; rows: readonly NumberedRow[] }>;

function begun({ stores }: UndoGround, id: ImportId): Tally {
  stores.peopleImports.setState(id, 'undoing');
  const removed = {
    groups: 0,
    people: 0,
    memberships: 0,
    sessions: 0,
    marks: 0,
    heads: 0,
    visits: 0,
  };
  return { removed, stayed: new Map() };
}

/** The rows of an import, last first, as many as are handled in one transaction. */
function* partsOf({ stores }: UndoGround, id: ImportId): Generator<Part, void> {
  const made = stores.peopleImports.get(id);
  let before = Number.MAX_SAFE_INTEGER;
  while (made) {
    const rows = stores.peopleImports.rowsBefore(id, before, atOnce);
    if (rows.length === 0) return;
    yield { made, rows };
    before = rows.at(-1)?.seq ?? 0;
  }
}

function ended({ stores }: UndoGround, id: ImportId, { removed, stayed }: Tally): Undone {
  stores.peopleImports.setState(id, 'undone');
  return {
    removed,
    stayed: [...stayed].map(([key, count]) => {
      // Written by `undoPart` of these two.
      const [kind, reason] = key.split(' ') as [Thing, Reason];
      return { kind, reason, count };
    }),
  };
}

const countedAs = {
  group: 'groups',
  person: 'people',
  membership: 'memberships',
  session: 'sessions',
  mark: 'marks',
  heads: 'heads',
  visits: 'visits',
} as const satisfies Readonly<Record<Thing, keyof ImportCounts>>;

function undoPart(ground: UndoGround, { made, rows }: Part, { removed, stayed }: Tally): void {
  const { venues } = ground.stores;
  const closed = new Map(venues.list().map(({ id }) => [id, venues.closedMonths(id)]));
  const isClosed: RowGround['isClosed'] = (venueId, from, to) =>
    (closed.get(venueId) ?? []).some(
      (month) => month >= from.slice(0, 7) && (to === null || month <= to.slice(0, 7)),
    );
  for (const row of rows) {
    const outcome = undoRow({ ...ground, made, isClosed }, row);
    if (row.kind === 'held' || outcome === 'gone') continue;
    if (outcome === 'removed') removed[countedAs[row.kind]] += 1;
    else stayed.set(`${row.kind} ${outcome}`, (stayed.get(`${row.kind} ${outcome}`) ?? 0) + 1);
  }
}

type Outcome = 'removed' | 'gone' | Reason;
type RowGround = UndoGround &
  Readonly<{
    made: PeopleImportRow;
    isClosed: (venueId: VenueId, from: string, to: string | null) => boolean;
  }>;

/** Takes one thing back, if it still is as it was imported. */
function undoRow(ground: RowGround, row: NumberedRow): Outcome {
  const { importGround } = ground.stores;
  // Each kind wrote its own sort of id.
  const { subjectId } = row;
  switch (row.kind) {
    case 'mark':
      return undoMark(ground, row, subjectId as SessionId);
    case 'heads':
      return undoHeads(ground, row, subjectId as SessionId);
    case 'held':
      return undoHeld(ground, subjectId as SessionId);
    case 'visits':
      return undoVisits(ground, row);
    case 'session':
      return undoSession(ground, row, subjectId as SessionId);
    case 'membership':
      return undoMembership(ground, row, subjectId as MembershipId);
    case 'person':
      if (importGround.isErased(subjectId as PersonId)) return 'erased';
      return importGround.removePerson(subjectId as PersonId) ? 'removed' : 'in-use';
    default:
      return importGround.removeGroup(subjectId as GroupId) ? 'removed' : 'in-use';
  }
}

/** Asks the closed months of every venue its group is or was at. */
function undoMembership(ground: RowGround, row: NumberedRow, id: MembershipId): Outcome {
  const { importGround, groups } = ground.stores;
  const [joinedOn, leftOn] = [row.before ?? '', row.after];
  const groupId = groups.membership(id)?.groupId;
  const venueIds = groupId ? importGround.venuesOf(groupId) : [];
  const isClosed = [ground.made.venueId, ...venueIds].some((venueId) =>
    ground.isClosed(venueId, joinedOn, leftOn),
  );
  if (isClosed) return 'month-closed';
  return importGround.removeMembership({ id, joinedOn, leftOn }) ? 'removed' : 'changed';
}

/** Whether what was recorded of a session is as it was reported. */
function isFrozen({ stores, isClosed }: RowGround, id: SessionId): boolean {
  const session = stores.importGround.session(id);
  return session !== null && isClosed(session.venueId, session.date, session.date);
}

function undoMark(ground: RowGround, row: NumberedRow, id: SessionId): Outcome {
  const { attendance } = ground.stores;
  const { personId, before, after } = row;
  if (personId === null) return 'gone';
  const now = attendance.mark(id, personId);
  const imported = after && JSON.stringify(plainMark(after as MarkStatus));
  if (!now || JSON.stringify(now) !== imported) return 'changed';
  if (isFrozen(ground, id)) return 'month-closed';
  // Both were written from marks.
  attendance.setMark(id, personId, before === null ? null : (JSON.parse(before) as typeof now));
  return 'removed';
}

function undoHeads(ground: RowGround, { before, after }: NumberedRow, id: SessionId): Outcome {
  const { attendance } = ground.stores;
  const heads = attendance.headcounts(id);
  const sum = heads.reduce((all, { count }) => all + count, 0);
  const isPlain = heads.every(
    ({ category, mode }) => category === 'unspecified' && mode === 'on-site',
  );
  if (!isPlain || String(sum) !== after) return 'changed';
  if (isFrozen(ground, id)) return 'month-closed';
  attendance.setHeadcount(id, { category: 'unspecified', mode: 'on-site', count: Number(before) });
  return 'removed';
}

/** A planned session that became held: planned again, if nobody is there any more. */
function undoHeld({ stores, nowMs }: RowGround, id: SessionId): Outcome {
  const session = stores.importGround.session(id);
  const isHeld = session?.status === 'held' && !session.registerClosed;
  if (!isHeld || stores.attendance.isAnybodyPresent(id)) return 'changed';
  stores.sessions.setStatus(id, { status: 'planned', reason: null, nowMs });
  return 'removed';
}

function undoVisits(ground: RowGround, { subjectId, before, after }: NumberedRow): Outcome {
  const { stores, made, isClosed } = ground;
  if (!isLocalDate(subjectId)) return 'gone';
  const date: LocalDate = subjectId;
  if (String(stores.visits.day(made.venueId, date).visits) !== after) return 'changed';
  if (isClosed(made.venueId, date, date)) return 'month-closed';
  const change = { hour: -1, visits: Number(before) - Number(after), firstOfYear: 0, firstEver: 0 };
  stores.visits.addToHour(made.venueId, date, change);
  return 'removed';
}

function undoSession(ground: RowGround, { after }: NumberedRow, id: SessionId): Outcome {
  const { importGround, attendance } = ground.stores;
  const session = importGround.session(id);
  if (!session) return 'gone';
  if (String(session.changedMs) !== after) return 'changed';
  if (isFrozen(ground, id)) return 'month-closed';
  const isMarked = importGround.marks(id).size > 0 || attendance.headcounts(id).length > 0;
  if (isMarked) return 'in-use';
  return importGround.removeSession(id) ? 'removed' : 'in-use';
}
