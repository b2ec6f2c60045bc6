import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { type Equation, type Known, whatCanBe } from '#test/support/an-attacker.ts';
import { type Attack, byRank, inOrderOf, type Trial } from './attack.ts';
import { pairTrial } from './attacks-by-joining.ts';
import type { FoundBlock, FoundRow } from './loot.ts';
import type { SeenView } from './notes.ts';
import { fewest } from './shown-blocks.ts';
import type { Spoils, TakenAtKiosk } from './spoils.ts';
import { aboutQuestion, numberQuestions, type Truth, textQuestion } from './truth.ts';

type Match = (rows: readonly FoundRow[], about: readonly FoundRow[]) => Map<FoundRow, FoundRow>;

const byTags: Match = (rows, about) =>
  new Map(
    rows.flatMap((row) => {
      const own = about.find(({ tags }) => tags[0] !== undefined && row.tags.includes(tags[0]));
      return own ? [[row, own] as const] : [];
    }),
  );

/** A month's lie together: those of this evening are taken to be the last ones. */
const byClue =
  (clue: 'key' | 'page'): Match =>
  (rows, about) =>
    byRank(inOrderOf(clue, rows), inOrderOf(clue, about).slice(-rows.length));

/** What did whoever gave an answer say of herself? */
function aboutOfAnswers({ truth, atKiosk }: Spoils, match: Match): Trial[] {
  return atKiosk.flatMap((taken) =>
    [...numberQuestions, textQuestion].flatMap((one) => aboutAt(taken, { truth, one, match })),
  );
}

type Join = Readonly<{ truth: Truth; one: string; match: Match }>;

function aboutAt({ sessionId, rows, about }: TakenAtKiosk, { truth, one, match }: Join): Trial[] {
  const visitors = truth.given.filter(
    (given) =>
      given.sessionId === sessionId &&
      given.values[one] !== undefined &&
      given.values[aboutQuestion] !== undefined,
  );
  const answers = rows.filter(({ questionId }) => questionId === one);
  return [...match(answers, about)].flatMap(([a, b]) =>
    pairTrial(visitors, { one, other: aboutQuestion, a: a.value, b: b.value }),
  );
}

const infinity = Number.POSITIVE_INFINITY;

/** What an outsider has written down of all that the screens told. */
type Knowledge = Readonly<{
  known: Map<string, Known>;
  equations: Map<string, Equation>;
  truth: Map<string, number>;
}>;

/**
 * Counts of one to four that can be narrowed from what all views of all evenings told together, by
 * linear programming over their sums. The naive program shows each session's counts as they are.
 */
function workedOut(spoils: Spoils): Trial[] {
  if (spoils.isNaive) return readOff(spoils);
  const knowledge: Knowledge = { known: new Map(), equations: new Map(), truth: new Map() };
  for (const seen of spoils.seen) {
    const loot = spoils.copies.find(({ date }) => date === seen.date)?.loot;
    learn(
      seen,
      (loot?.blocks ?? []).filter((block) => isIn(block, seen)),
      knowledge,
    );
  }
  const { known, equations, truth } = knowledge;
  return [...truth].flatMap(([cell, answers]) => {
    if (!cell.startsWith('cell') || answers === 0 || answers >= fewest) return [];
    const { low, high } = whatCanBe(cell, known, [...equations.values()], truth);
    return [{ success: low > 1 || high < fewest - 1 ? 1 : 0, chance: 0 }];
  });
}

/** Whether a block of what visitors say about themselves is in a view: they are of a venue's month or year. */
function isIn({ key, questionId, place, versionId }: FoundBlock, seen: SeenView): boolean {
  const isStandard = versionId === standardForms.visitors.versionId;
  const isOfForm = isStandard === (seen.formId === standardForms.visitors.formId);
  const [from, to] =
    place.period.length === 4
      ? [`${place.period}-01`, `${place.period}-12`]
      : [place.period, place.period];
  return (
    questionId === aboutQuestion &&
    isOfForm &&
    seen.groupId === null &&
    seen.from <= from &&
    to <= seen.to &&
    !seen.leftOut.includes(key)
  );
}

function learn(
  { questions }: SeenView,
  blocks: readonly FoundBlock[],
  { known, equations, truth }: Knowledge,
): void {
  const asked = questions.find(({ id }) => id === aboutQuestion);
  if (!asked || blocks.length === 0) return;
  const name = blocks
    .map(({ key }) => key)
    .toSorted()
    .join('+');
  const cellOf = (block: FoundBlock, value: number) => `cell ${block.key} ${value}`;
  const put = (id: string, value: number, parts: readonly string[]) => {
    truth.set(id, value);
    known.set(id, { low: value, high: value });
    equations.set(id, { total: id, parts });
  };
  for (const block of blocks) {
    for (const { value } of asked.values) {
      truth.set(cellOf(block, value), block.counts.get(value) ?? 0);
      const id = cellOf(block, value);
      if (!known.has(id)) known.set(id, { low: 0, high: infinity });
    }
  }
  const cells = blocks.flatMap((block) => asked.values.map(({ value }) => cellOf(block, value)));
  put(`all ${name}`, asked.answers, cells);
  for (const { value, answers } of asked.values) {
    const parts = blocks.map((block) => cellOf(block, value));
    if (typeof answers === 'number') put(`sum ${name} ${value}`, answers, parts);
    const [only = ''] = parts;
    if (answers === 'small') known.set(only, { low: 1, high: fewest - 1 });
  }
}

const readOff = ({ last }: Spoils): Trial[] => {
  const rows = last.rows.filter(({ questionId }) => questionId === aboutQuestion);
  const cells = Map.groupBy(rows, ({ place, value }) => `${place.sessionId} ${value}`);
  return [...cells.values()]
    .filter((own) => own.length < fewest)
    .map(() => ({ success: 1, chance: 0 }));
};

/** Counts of one to four of a block, as they lie in the file. */
const inTheFile = (spoils: Spoils): Trial[] => {
  if (spoils.isNaive) return readOff(spoils);
  const counts = spoils.last.blocks
    .filter(({ questionId }) => questionId === aboutQuestion)
    .flatMap((block) => [...block.counts.values()]);
  return counts.filter((answers) => answers < fewest).map(() => ({ success: 1, chance: 0 }));
};

const ways: readonly (readonly [string, string, Match])[] = [
  ['ids', 'a key or id that both rows have', byTags],
  ['keys', 'the rank of their keys', byClue('key')],
  ['pages', 'the rank of their places on the pages', byClue('page')],
];

export const aboutAttacks: readonly Attack[] = [
  ...ways.map(([name, how, match]) => ({
    ...{ name: `about and answer: ${name}`, how: `what a visitor said of herself, by ${how}` },
    ...({ aim: 'nil', run: (spoils: Spoils) => aboutOfAnswers(spoils, match) } as const),
  })),
  {
    name: 'about: all views',
    how: 'a count of one to four of what visitors say about themselves, from all that was shown of all evenings',
    aim: 'nil',
    run: workedOut,
  },
  {
    name: 'open: about, in the file',
    how: 'the same, read from the decrypted file',
    aim: 'open',
    run: inTheFile,
  },
];
