import { firstSaneDay } from '#shared/domain/groups/sane-day.ts';
import { monthIn } from '#shared/domain/months/month.ts';
import type { ImportEntry } from '#shared/domain/people-import/entries.ts';
import { type MarkWord, markOfWord, plainWord } from '#shared/domain/people-import/mark-words.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { type GroupFinder, groupFinder } from './group-finder.ts';
import type { Pace } from './import-files.ts';
import type { ImportJob } from './import-jobs.ts';
import { emptyPlan, type ImportPlan } from './import-plan.ts';
import { type PersonFinder, personFinder } from './person-finder.ts';
import { planHeads, planVisits } from './plan-count.ts';
import { joinSeen, planMark } from './plan-mark.ts';
import { planPerson } from './plan-person.ts';
import type { Planning, Said } from './planning.ts';
import type { FileInput, ReadFile } from './read-import-file.ts';
import { rememberedWords } from './remembered-matching.ts';
import { sessionFinder } from './session-finder.ts';
import { withoutUnused } from './without-unused.ts';

/** A file held against what is there. */
export type PlannedImport = Readonly<{
  plan: ImportPlan;
  groups: GroupFinder;
  people: PersonFinder;
  /** Words of the file with how often each stands in it, and what it means. */
  words: ReadonlyMap<string, Readonly<{ times: number; means: MarkWord | null }>>;
  rows: number;
  withoutGroup: number;
  groupRows: ReadonlyMap<string, number>;
}>;

/** Plans every row in turn, with pauses for others. */
export async function planPeopleImport(
  context: Context,
  { entries, issues, isCut }: ReadFile,
  { input, job, pace }: Readonly<{ input: FileInput; job: ImportJob; pace: Pace }>,
): Promise<Result<PlannedImport>> {
  const plan = emptyPlan(issues);
  const of = planningOf(context, plan, { input, entries });
  const words = new Map<string, { times: number; means: MarkWord | null }>();
  const groupRows = new Map<string, number>();
  const rows = new Set<number>();
  job.step = 'planning';
  job.of = entries.length;
  for (const [i, entry] of entries.entries()) {
    const wait = pace();
    if (wait) await wait;
    if (job.isCancelled) return err('import-cancelled');
    job.done = i;
    rows.add(entry.row);
    groupRows.set(entry.groupName, (groupRows.get(entry.groupName) ?? 0) + 1);
    if (entry.kind === 'mark') countWord(words, entry.word, of.means);
    const said = planEntry(of, entry);
    if (said) plan.issues.push({ row: entry.row, column: entry.column, ...said });
  }
  if (input.joinGroups !== false) joinSeen(of);
  if (isCut) plan.issues.push({ row: 0, column: null, code: 'too-many', seen: '' });
  const { groups, people } = of;
  return ok({
    plan: withoutUnused(plan, of.alone),
    groups,
    people,
    words,
    rows: rows.size,
    groupRows,
    withoutGroup: groupRows.get('') ?? 0,
  });
}

function planningOf(
  context: Context,
  plan: ImportPlan,
  { input, entries }: Readonly<{ input: FileInput; entries: readonly ImportEntry[] }>,
): Planning {
  const { stores } = context;
  const groups = groupFinder(context, plan, { input, entries });
  const kept = rememberedWords(stores.peopleImports);
  const chosen = new Map(input.words?.map(({ word, means }) => [plainWord(word), means]));
  const closed = new Map(
    stores.venues.list().map(({ id }) => [id, stores.venues.closedMonths(id)]),
  );
  return {
    ...{ context, input, plan, groups },
    people: personFinder(context, plan, input),
    sessions: sessionFinder(context, plan, { input, groups }),
    means: (word) => {
      const plain = plainWord(word);
      return chosen.get(plain) ?? kept.get(plain) ?? markOfWord(word);
    },
    closedMonth: (venueId, from, to) =>
      (closed.get(venueId) ?? [])
        .filter((month) => month >= monthIn(from) && (to === null || month <= monthIn(to)))
        .toSorted()[0] ?? null,
    ...{ seen: new Map(), counted: new Map(), isInFile: new Set(), alone: new Set() },
  };
}

function countWord(
  words: Map<string, { times: number; means: MarkWord | null }>,
  text: string,
  means: Planning['means'],
): void {
  const word = plainWord(text);
  const known = words.get(word);
  if (known) known.times += 1;
  else words.set(word, { times: 1, means: means(word) });
}

function planEntry(of: Planning, entry: ImportEntry): Said | null {
  if (entry.kind === 'person') return planPerson(of, entry);
  const fault = dayFault(of, entry.date);
  if (fault) return { ...fault, seen: entry.date };
  if (entry.kind === 'mark') return planMark(of, entry);
  return of.input.kind === 'visits' ? planVisits(of, entry) : planHeads(of, entry);
}

function dayFault(
  { context, closedMonth, input }: Planning,
  date: LocalDate,
): Omit<Said, 'seen'> | null {
  if (date > context.now.date) return { code: 'date-in-future' };
  if (date < firstSaneDay) return { code: 'date-too-old' };
  const month = closedMonth(input.venueId, date, date);
  return month === null ? null : { code: 'month-closed', month };
}
