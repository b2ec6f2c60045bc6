import { leastMinimum, type Question, valuesOf } from './form.ts';
import { type ToldCount, toldCounts } from './told-counts.ts';
import { type Block, liesIn, monthsOf, type SessionOf, type View } from './views.ts';

/** From how many answers on a recommendation is a number (PRODUCT.md 3.2). */
const recommendationFrom = 20;

/** How many gave each value. */
export type Counts = ReadonlyMap<number, number>;

/** What is said of the answers to one question. */
export type Figures = Readonly<{
  answers: number;
  /** Of faces and scales. */
  mean: number | null;
  /** Of agreement: those who said yes, of those who said no, partly or yes. */
  yes: Readonly<{ share: number; of: number }> | null;
  /** Of a recommendation: the share of 9-10 less the share of 0-6, from -100 to 100. */
  recommendation: number | null;
}>;

/** The same of a part of the time. */
export type PartFigures = Figures & Readonly<{ period: string }>;

export type QuestionResults = Figures &
  Readonly<{
    question: Question;
    /** Every value that can be given, also what nobody gave; empty for a text. */
    values: readonly Readonly<{ value: number; answers: ToldCount }>[];
    /** Months, and after them years whose answers belong to no month of theirs. */
    trend: readonly PartFigures[];
  }>;

/** All that a view shows of blocks, once those left out have been taken away. */
export type ResultsInput = Readonly<{
  blocks: readonly Block[];
  view: View;
  questions: readonly Question[];
  /** Keys of blocks of runs that somebody left out. */
  leftOut: ReadonlySet<string>;
  sessionOf: SessionOf;
  /** How many texts a block has. */
  textsIn: (key: string) => number;
}>;

/** The blocks of a view that are counted. */
export const countedBlocks = ({ blocks, view, leftOut, sessionOf }: ResultsInput): Block[] =>
  blocks.filter((block) => !leftOut.has(block.key) && liesIn(block, view, sessionOf));

/**
 * The figures of each question of a view, as sums of whole blocks: two views differ by nobody or by
 * as many as a block has at least (five). Questions without an answer that may be shown are there,
 * with nothing: how many wait is not told.
 */
export function resultsOf(input: ResultsInput): QuestionResults[] {
  const byQuestion = Map.groupBy(countedBlocks(input), ({ questionId }) => questionId);
  return input.questions.map((question) => {
    const blocks = byQuestion.get(question.id) ?? [];
    const counts = sum(blocks);
    const values = valuesOf(question) ?? [];
    const told = toldCounts(question, values, blocks);
    return {
      ...figuresOf(question, counts, answersIn(blocks, input)),
      question,
      values: values.map((value, i) => ({ value, answers: told[i] ?? 0 })),
      trend: trendOf(question, blocks, input),
    };
  });
}

function trendOf(
  question: Question,
  blocks: readonly Block[],
  input: ResultsInput,
): readonly PartFigures[] {
  const periodOf = ({ place }: Block): string => {
    const { from, to } = monthsOf(place, input.sessionOf);
    return from === to ? from : place.period;
  };
  const byPeriod = [...Map.groupBy(blocks, periodOf)];
  return byPeriod
    .map(([period, own]) => ({
      ...figuresOf(question, sum(own), answersIn(own, input)),
      period,
    }))
    .toSorted((a, b) => a.period.length - b.period.length || a.period.localeCompare(b.period))
    .toSorted((a, b) => Number(isYear(a.period)) - Number(isYear(b.period)));
}

/** A part of a trend that is a whole year, because its answers were too few for any month. */
export const isYear = (period: string): boolean => period.length === 4;

/** Adds blocks up. */
export function sum(blocks: readonly Pick<Block, 'counts'>[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const { counts } of blocks) {
    for (const [value, answers] of counts) all.set(value, (all.get(value) ?? 0) + answers);
  }
  return all;
}

/** How many answers there are. */
export const total = (counts: Counts): number =>
  [...counts.values()].reduce((all, each) => all + each, 0);

const answersIn = (blocks: readonly Block[], { textsIn }: ResultsInput): number =>
  total(sum(blocks)) + blocks.reduce((all, { key }) => all + textsIn(key), 0);

/** What the counts of a question come to. */
export function figuresOf(question: Question, counts: Counts, answers = total(counts)): Figures {
  const { kind, isRecommendation } = question;
  return {
    answers,
    mean: kind === 'faces' || kind === 'scale' ? meanOf(counts) : null,
    yes: kind === 'agreement' ? yesOf(counts) : null,
    recommendation: kind === 'scale' && isRecommendation ? recommendationOf(counts) : null,
  };
}

function meanOf(counts: Counts): number | null {
  const of = total(counts);
  if (of === 0) return null;
  return [...counts].reduce((all, [value, answers]) => all + value * answers, 0) / of;
}

/** Who cannot say is in neither number; of fewer than five it would be no share. */
function yesOf(counts: Counts): Figures['yes'] {
  const [no, partly, yes] = [1, 2, 3].map((value) => counts.get(value) ?? 0) as [
    number,
    number,
    number,
  ];
  const of = no + partly + yes;
  return of < leastMinimum ? null : { share: yes / of, of };
}

function recommendationOf(counts: Counts): number | null {
  const of = total(counts);
  if (of < recommendationFrom) return null;
  const between = (from: number, to: number): number =>
    [...counts].reduce(
      (all, [value, answers]) => all + (value >= from && value <= to ? answers : 0),
      0,
    );
  return Math.round(((between(9, 10) - between(0, 6)) / of) * 100);
}

/** Part of a base that answered; null where the base is not known or too small to be true. */
export const responseShare = (answers: number, base: number | null): number | null =>
  base === null || base === 0 || base < answers ? null : answers / base;
