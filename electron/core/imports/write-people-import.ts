import type { ParsedInput } from '#shared/contract/contract.ts';
import type { ImportCounts } from '#shared/contract/imports.ts';
import { plainMark } from '#shared/domain/attendance/mark.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { ImportId, WrittenRow } from '../import-ports.ts';
import type { Pace } from './import-files.ts';
import type { ImportJob } from './import-jobs.ts';
import { countsOf, type ImportPlan } from './import-plan.ts';
import { undoAtOnce } from './undo-people-import.ts';

type Write = () => WrittenRow | null;

/** So many at a time are written within some twenty milliseconds. */
const atOnce = 200;

type Writing = Readonly<{
  input: ParsedInput<'imports.apply'>;
  job: ImportJob;
  pace: Pace;
  /** What else is kept once all is written. */
  onDone: () => void;
}>;

/**
 * Writes a plan in parts, so that nobody waits for it. That it is being written is noted first, and
 * every part notes what it wrote in its own transaction: whatever ends it early (a crash, a full
 * disk, somebody who stops it), what was written is taken back whole, at the latest when the folder
 * is next opened.
 */
export async function writePeopleImport(
  context: Context,
  plan: ImportPlan,
  { input, job, pace, onDone }: Writing,
): Promise<Result<{ importId: ImportId | null; counts: ImportCounts }>> {
  const counts = countsOf(plan);
  if (Object.values(counts).every((count) => count === 0)) return ok({ importId: null, counts });
  const { stores, me, now, newId } = context;
  const id: ImportId = newId<'import'>();
  const made = { madeOn: now.date, madeMinute: now.minute, staffId: me.staffId };
  const { kind, venueId } = input;
  stores.peopleImports.add({ id, venueId, kind, state: 'running', counts, ...made });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  Object.assign(job, { step: 'writing', done: 0, of: total });
  try {
    const isWhole = await writeParts(context, writesOf(context, plan, venueId), { id, job, pace });
    if (!isWhole) {
      undoAtOnce(context, id);
      return err('import-cancelled');
    }
    stores.tx(() => {
      stores.peopleImports.setState(id, 'done', counts);
      onDone();
      const told = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
      context.audit('people-imported', id, `${kind} ${told.join(' ')}`);
    });
    return ok({ importId: id, counts });
  } catch (cause) {
    // Where even this fails, the next opening of the folder takes it back.
    undoAtOnce(context, id);
    throw cause;
  }
}

type Parts = Readonly<{ id: ImportId; job: ImportJob; pace: Pace }>;

/** False where it was stopped on its way. */
async function writeParts(
  { stores }: Context,
  writes: Generator<Write, void>,
  { id, job, pace }: Parts,
): Promise<boolean> {
  let seq = 0;
  for (;;) {
    if (job.isCancelled) return false;
    const part = taken(writes, atOnce);
    if (part.length === 0) return true;
    stores.tx(() => {
      const rows = part.flatMap((write) => write() ?? []);
      stores.peopleImports.addRows(
        id,
        rows.map((row, i) => ({ ...row, seq: seq + i })),
      );
      seq += rows.length;
    });
    job.done += part.length;
    await pace();
  }
}

function taken(writes: Generator<Write, void>, most: number): Write[] {
  const part: Write[] = [];
  while (part.length < most) {
    const next = writes.next();
    if (next.done) break;
    part.push(next.value);
  }
  return part;
}

const plain = { personId: null, before: null, after: null };

/** Every write in the order in which one needs another. */
function* writesOf(
  { stores, nowMs }: Context,
  plan: ImportPlan,
  venueId: ParsedInput<'imports.apply'>['venueId'],
): Generator<Write, void> {
  for (const group of plan.groups) {
    yield () => {
      stores.groups.add(group);
      return { kind: 'group', subjectId: group.id, ...plain };
    };
  }
  for (const person of plan.people) {
    yield () => {
      stores.people.add(person);
      const facts = plan.facts.get(person.id);
      if (facts) stores.people.saveFacts(person.id, facts);
      return { kind: 'person', subjectId: person.id, ...plain };
    };
  }
  for (const row of plan.memberships) {
    yield () => {
      stores.groups.addMembership(row);
      return {
        kind: 'membership',
        subjectId: row.id,
        ...plain,
        before: row.joinedOn,
        after: row.leftOn,
      };
    };
  }
  for (const session of plan.sessions) {
    yield () => {
      stores.sessions.write([{ table: 'session', kind: 'insert', after: session }], nowMs);
      return { kind: 'session', subjectId: session.id, ...plain, after: String(nowMs) };
    };
  }
  yield* countWrites({ stores, nowMs }, plan, venueId);
}

function* countWrites(
  { stores, nowMs }: Pick<Context, 'stores' | 'nowMs'>,
  plan: ImportPlan,
  venueId: ParsedInput<'imports.apply'>['venueId'],
): Generator<Write, void> {
  const { attendance, sessions, visits } = stores;
  // Before the marks, so that it is taken back after them.
  for (const sessionId of plan.held) {
    yield () => {
      sessions.setStatus(sessionId, { status: 'held', reason: null, nowMs });
      return { kind: 'held', subjectId: sessionId, ...plain, before: 'planned', after: 'held' };
    };
  }
  for (const { sessionId, personId, before, after } of plan.marks) {
    yield () => {
      // Marked by somebody since it was planned: theirs stays.
      const now = attendance.mark(sessionId, personId);
      if ((now?.status ?? null) !== before) return null;
      attendance.setMark(sessionId, personId, plainMark(after));
      const marks = { before: now && JSON.stringify(now), after };
      return { kind: 'mark', subjectId: sessionId, personId, ...marks };
    };
  }
  for (const { sessionId, before, after } of plan.heads) {
    yield () => {
      const now = attendance.headcounts(sessionId).reduce((sum, { count }) => sum + count, 0);
      if (now !== before) return null;
      attendance.setHeadcount(sessionId, {
        category: 'unspecified',
        mode: 'on-site',
        count: after,
      });
      const counts = { before: String(before), after: String(after) };
      return { kind: 'heads', subjectId: sessionId, personId: null, ...counts };
    };
  }
  for (const { date, before, after } of plan.visits) {
    yield () => {
      if (visits.day(venueId, date).visits !== before) return null;
      const change = { hour: -1, visits: after - before, firstOfYear: 0, firstEver: 0 };
      visits.addToHour(venueId, date, change);
      const counts = { before: String(before), after: String(after) };
      return { kind: 'visits', subjectId: date, personId: null, ...counts };
    };
  }
}
