import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { ImportCounts } from '#shared/contract/imports.ts';
import { missingFields } from '#shared/domain/people-import/import-fields.ts';
import { plainWord } from '#shared/domain/people-import/mark-words.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import type { PeopleImportRow } from '../import-ports.ts';
import { monthClosed } from '../months/closed-month.ts';
import { noteMoves } from '../months/moved-figures.ts';
import type { ImportFiles } from './import-files.ts';
import { type ImportJob, type ImportJobs, importJobs } from './import-jobs.ts';
import { type PlannedImport, planPeopleImport } from './plan-people-import.ts';
import { type FileInput, type ReadFile, readImportFile } from './read-import-file.ts';
import { rememberMatching, rememberWords } from './remembered-matching.ts';
import { shownIssues, shownPeopleImport } from './show-people-import.ts';
import { undoInParts } from './undo-people-import.ts';
import { writePeopleImport } from './write-people-import.ts';

/** So long what an import wrote is known, and can be taken back. */
const undoDays = 30;

/** People and past registers out of files: looked at, brought in, taken back. */
export function importsHandlers(files: ImportFiles): Handlers<CallsOf<'imports'>> {
  const jobs = importJobs();
  return {
    'imports.preview': (context, input) =>
      asJob(jobs, { context, jobId: input.jobId }, async (job) => {
        const looked = await lookedAt(context, files, { input, job });
        if (!looked.ok) return looked;
        const { file, planned } = looked.value;
        return ok(shownPeopleImport(context, file, { planned, input }));
      }),
    'imports.apply': (context, input) =>
      asJob(jobs, { context, jobId: input.jobId }, (job) =>
        inTurn(jobs, () => applied(context, files, { input, job })),
      ),
    'imports.progress': ({ me }, { jobId }) => {
      const job = jobs.find(jobId, me.staffId);
      return ok({ at: job ? { step: job.step, done: job.done, of: job.of } : null });
    },
    'imports.cancel': ({ me }, { jobId }) => {
      const job = jobs.find(jobId, me.staffId);
      if (job) job.isCancelled = true;
      return ok({});
    },
    'imports.list': (context) => ok({ imports: madeImports(context) }),
    'imports.undo': (context, input) =>
      asJob(jobs, { context, jobId: input.jobId }, (job) =>
        inTurn(jobs, () => undone(context, files, { input, job })),
      ),
  };
}

type Asked = Readonly<{ context: Context; jobId: string }>;

async function asJob<T>(
  jobs: ImportJobs,
  { context, jobId }: Asked,
  work: (job: ImportJob) => Promise<Result<T>>,
): Promise<Result<T>> {
  const job = jobs.start(jobId, context.me.staffId);
  try {
    return await work(job);
  } finally {
    jobs.end(jobId, job);
  }
}

/** Of two at a time the second would plan upon what the first has half written. */
async function inTurn<T>(jobs: ImportJobs, work: () => Promise<Result<T>>): Promise<Result<T>> {
  if (!jobs.takeTurn()) return err('import-running');
  try {
    return await work();
  } finally {
    jobs.giveTurn();
  }
}

type Looked = Readonly<{ file: ReadFile; planned: PlannedImport }>;

async function lookedAt(
  context: Context,
  files: ImportFiles,
  { input, job }: Readonly<{ input: FileInput; job: ImportJob }>,
): Promise<Result<Looked>> {
  if (!context.stores.venues.exists(input.venueId)) return err('not-found');
  const file = await readImportFile(context, files, { input, job });
  if (!file.ok) return file;
  const pace = files.newPace();
  const planned = await planPeopleImport(context, file.value, { input, job, pace });
  return planned.ok ? ok({ file: file.value, planned: planned.value }) : planned;
}

type Applying = Readonly<{ input: ParsedInput<'imports.apply'>; job: ImportJob }>;

async function applied(
  context: Context,
  files: ImportFiles,
  { input, job }: Applying,
): Promise<Result<CallOutput<'imports.apply'>>> {
  const closed = allClosedMonths(context);
  const looked = await lookedAt(context, files, { input, job });
  if (!looked.ok) return looked;
  const { file, planned } = looked.value;
  // Planned for a month that was closed meanwhile; from here on no month is closed.
  const closedSince = allClosedMonths(context).find((one) => !closed.includes(one));
  if (closedSince !== undefined) return monthClosed(context, closedSince.slice(-'2026-10'.length));
  if (file.digest !== input.digest) return err('file-changed');
  const { kind } = input;
  if (missingFields(kind, file.matching).length > 0) return err('import-columns-missing');
  const { stores, now } = context;
  stores.peopleImports.forgetBefore(addDays(now.date, -undoDays));
  const onDone = (): void => {
    rememberMatching(stores.peopleImports, file.sheet, { kind, matching: file.matching });
    const words = new Map(input.words?.map(({ word, means }) => [plainWord(word), means]));
    const isSeen = (word: string): boolean => planned.words.has(word);
    rememberWords(stores.peopleImports, words, { isSeen, names: everyName(stores) });
  };
  const pace = files.newPace();
  const written = await writePeopleImport(context, planned.plan, { input, job, pace, onDone });
  if (!written.ok) return written;
  stores.tx(() => noteMoves(context, anyDay));
  const { same } = planned.plan;
  return ok({ ...written.value, same: same.count, ...shownIssues(planned.plan, file) });
}

/** `2026-10`, once for each venue where it is closed, after the id of the venue. */
const allClosedMonths = ({ stores: { venues } }: Context): string[] =>
  venues.list().flatMap(({ id }) => venues.closedMonths(id).map((month) => `${id} ${month}`));

/** Marks of a file are of any day. */
const anyDay = { from: day('2000-01-01'), to: day('2199-01-01'), sessionId: null };

/** Of everybody in the folder, those put away too. */
const everyName = ({ people }: Context['stores']): string[] =>
  [false, true].flatMap((archived) =>
    people.list({ ledBy: null, archived }).map(({ displayName }) => displayName),
  );

const undoUntil = ({ madeOn }: PeopleImportRow) => addDays(madeOn, undoDays);

function madeImports({ stores, now }: Context): CallOutput<'imports.list'>['imports'] {
  return stores.peopleImports.since(addDays(now.date, -undoDays)).flatMap((made) => {
    const { id, kind, state, madeOn, madeMinute, staffId } = made;
    if (state !== 'done' && state !== 'undone') return [];
    const madeBy = stores.staff.get(staffId)?.name ?? '';
    const isUndone = state === 'undone';
    // Written from counts of this shape.
    const counts = made.counts as ImportCounts;
    const day = { madeOn, madeMinute, madeBy, undoUntil: undoUntil(made) };
    return [{ id, kind, counts, isUndone, ...day }];
  });
}

async function undone(
  context: Context,
  files: ImportFiles,
  { input, job }: Readonly<{ input: ParsedInput<'imports.undo'>; job: ImportJob }>,
): Promise<Result<CallOutput<'imports.undo'>>> {
  const { stores, now } = context;
  const made = stores.peopleImports.get(input.importId);
  if (!made) return err('not-found');
  if (made.state !== 'done') return err('nothing-to-undo');
  if (now.date > undoUntil(made)) return err('import-undo-too-late');
  const total = Object.values(made.counts).reduce((sum, count) => sum + count, 0);
  Object.assign(job, { step: 'writing', done: 0, of: total });
  const told = await undoInParts(context, made.id, { job, pace: files.newPace() });
  const removed = Object.entries(told.removed).map(([what, count]) => `${what} ${count}`);
  stores.tx(() => noteMoves(context, anyDay));
  context.audit('people-import-undone', made.id, `${made.kind} ${removed.join(' ')}`);
  return ok(told);
}
