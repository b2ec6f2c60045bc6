import { type Attack, byRank, inOrderOf, judge, type Trial } from './attack.ts';
import { textPoolsIn } from './attacks-by-order.ts';
import type { ClueName, FoundRow } from './loot.ts';
import type { Spoils } from './spoils.ts';
import { numberQuestions, type Truth, writerOf } from './truth.ts';

/** Rows of one folder that are of one place and question. */
const othersOf = (rows: readonly FoundRow[], text: FoundRow, questionId: string): FoundRow[] =>
  rows.filter(
    (row) => row.questionId === questionId && row.isHeld === text.isHeld && samePlace(row, text),
  );

const samePlace = ({ place: a }: FoundRow, { place: b }: FoundRow): boolean =>
  a.level === b.level &&
  a.groupId === b.groupId &&
  a.sessionId === b.sessionId &&
  a.period === b.period;

type Match = (texts: readonly FoundRow[], scores: readonly FoundRow[]) => Map<FoundRow, FoundRow>;

/** The row that has the most in common: a key or an id, and not only the session. */
const byTags: Match = (texts, scores) =>
  new Map(
    texts.flatMap((text) => {
      const common = ({ tags }: FoundRow) => tags.filter((tag) => text.tags.includes(tag)).length;
      const [best] = scores.toSorted((a, b) => common(b) - common(a));
      return best && common(best) > 0 ? [[text, best] as const] : [];
    }),
  );

const byClue =
  (clue: ClueName): Match =>
  (texts, scores) =>
    byRank(inOrderOf(clue, texts), inOrderOf(clue, scores));

/** Which score is of whoever wrote the text? */
function scoresOfTexts(spoils: Spoils, match: Match): Trial[] {
  return [spoils.last, ...spoils.atKiosk].flatMap(({ rows }) =>
    textPoolsIn(rows).flatMap((pool) =>
      numberQuestions.flatMap((questionId) =>
        scoresOfPool(spoils.truth, { rows, pool, questionId }, match),
      ),
    ),
  );
}

type Pooled = Readonly<{
  rows: readonly FoundRow[];
  pool: readonly FoundRow[];
  questionId: string;
}>;

function scoresOfPool(truth: Truth, { rows, pool, questionId }: Pooled, match: Match): Trial[] {
  const scoreOf = ({ value }: FoundRow) => writerOf(truth, value)?.values[questionId];
  const [text] = pool;
  if (!text) return [];
  const matched = match(pool, othersOf(rows, text, questionId));
  return judge(
    pool.filter((row) => scoreOf(row) !== undefined),
    (row) => matched.get(row)?.value,
    scoreOf,
  );
}

/**
 * Which answers to two questions are of the same visitor? At the kiosk of one session, which is as
 * near as answers ever are to each other.
 */
function answersOfVisitors({ truth, atKiosk }: Spoils, match: Match): Trial[] {
  return atKiosk.flatMap(({ rows }) =>
    questionPairs.flatMap(([one, other]) => {
      const [first] = rows;
      if (!first) return [];
      const matched = match(othersOf(rows, first, one), othersOf(rows, first, other));
      const visitors = truth.given.filter(
        ({ sessionId, values }) =>
          sessionId === first.place.sessionId &&
          values[one] !== undefined &&
          values[other] !== undefined,
      );
      return [...matched].flatMap(([a, b]) =>
        pairTrial(visitors, { one, other, a: a.value, b: b.value }),
      );
    }),
  );
}

const questionPairs = [
  ['feeling', 'heard'],
  ['heard', 'helped'],
  ['helped', 'feeling'],
] as const;

type Pair = Readonly<{
  one: string;
  other: string;
  a: FoundRow['value'];
  b: FoundRow['value'];
}>;

/** How many of those who said the one thing said the other, against how many of all. */
export function pairTrial(visitors: Truth['given'], { one, other, a, b }: Pair): Trial[] {
  const alike = visitors.filter(({ values }) => values[one] === a);
  if (alike.length === 0 || alike.length === visitors.length) return [];
  const shareOf = (some: Truth['given']) =>
    some.filter(({ values }) => values[other] === b).length / some.length;
  return [{ success: shareOf(alike), chance: shareOf(visitors) }];
}

const ways: readonly (readonly [string, string, Match])[] = [
  ['ids', 'a key or id that both rows have', byTags],
  ['keys', 'the rank of their keys', byClue('key')],
  ['pages', 'the rank of their places on the pages', byClue('page')],
];

export const joinAttacks: readonly Attack[] = [
  ...ways.map(([name, how, match]) => ({
    ...{ name: `text and score: ${name}`, how: `the scores of whoever wrote a text, by ${how}` },
    ...({ aim: 'nil', run: (spoils: Spoils) => scoresOfTexts(spoils, match) } as const),
  })),
  ...ways.map(([name, how, match]) => ({
    ...{ name: `two answers: ${name}`, how: `two answers of the same visitor, by ${how}` },
    ...({ aim: 'nil', run: (spoils: Spoils) => answersOfVisitors(spoils, match) } as const),
  })),
];
