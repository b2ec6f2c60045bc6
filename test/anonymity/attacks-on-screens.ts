import type { Attack, Trial } from './attack.ts';
import type { FoundRow } from './loot.ts';
import type { SeenView } from './notes.ts';
import { fewest } from './shown-blocks.ts';
import { dateOf, type Spoils } from './spoils.ts';
import { writerOf } from './truth.ts';

const isFew = (difference: number): boolean =>
  Math.abs(difference) > 0 && Math.abs(difference) < fewest;

const filterOf = ({ formId, groupId, from, to }: SeenView): string =>
  [formId, groupId, from, to].join(' ');

/**
 * The same question on every two looks at the screen, runs left out on the one and counted on the
 * other, where the one is a part of the other. On the same evening no value may differ by one to four
 * either: it would be somebody's of the run.
 */
function withoutRuns(spoils: Spoils): Trial[] {
  if (spoils.isNaive) return oneByOne(spoils);
  return [...Map.groupBy(spoils.seen, filterOf).values()].flatMap((looks) =>
    looks.flatMap((one, i) => looks.slice(i + 1).flatMap((other) => betweenLooks(one, other))),
  );
}

function betweenLooks(one: SeenView, other: SeenView): Trial[] {
  const [more, less] = [one, other].toSorted((a, b) => b.leftOut.length - a.leftOut.length);
  const isPart = less?.leftOut.every((key) => more?.leftOut.includes(key)) ?? false;
  const isBefore = more === one || one.date === other.date;
  if (!isPart || !isBefore || one.leftOut.length === other.leftOut.length) return [];
  return one.questions.flatMap((question, i) => {
    const later = other.questions[i];
    if (!later || later.id !== question.id) throw new Error('a form has changed');
    const values = one.date === other.date ? question.values : [];
    const differences = values.map(({ answers }, v) => {
      const then = later.values[v]?.answers;
      return typeof answers === 'number' && typeof then === 'number' ? then - answers : 0;
    });
    const isTold = [later.answers - question.answers, ...differences].some(isFew);
    return { success: isTold ? 1 : 0, chance: 0 };
  });
}

/** The naive program leaves out what looks suspicious, row by row. */
const oneByOne = ({ truth }: Spoils): Trial[] =>
  truth.given.filter(({ isTap }) => isTap === true).map(() => ({ success: 1, chance: 0 }));

/** Texts that may be meant by a reply: those that came to light with the one that is. */
function meantBy({ last, isNaive, truth }: Spoils, about: string): readonly FoundRow[] {
  const text = last.rows.find(({ value }) => value === about);
  const isNear = (row: FoundRow): boolean =>
    isNaive
      ? writerOf(truth, row.value)?.groupId === writerOf(truth, about)?.groupId
      : row.pool === text?.pool;
  return last.rows.filter((row) => row.questionId === text?.questionId && isNear(row));
}

/** Of each reply the texts and the row in the file. */
const repliesIn = (spoils: Spoils) =>
  spoils.truth.replies.flatMap(({ id, aboutText }) => {
    const row = spoils.replyRows.find((one) => one.id === id);
    const texts = meantBy(spoils, aboutText);
    return row && texts.length > 1 ? [{ row, texts, aboutText }] : [];
  });

/** A value on a reply that is on one text's row alone. */
const replyByIds = (spoils: Spoils): Trial[] =>
  repliesIn(spoils).flatMap(({ row, texts, aboutText }) => {
    const guesses = texts.filter(({ tags }) => tags.some((tag) => row.tags.includes(tag)));
    if (guesses.length !== 1) return [];
    return [{ success: guesses[0]?.value === aboutText ? 1 : 0, chance: 1 / texts.length }];
  });

/** The day of the text, as the latest that is not after a time on the reply. */
const replyByTimes = (spoils: Spoils): Trial[] =>
  repliesIn(spoils).flatMap(({ row, texts, aboutText }) => {
    const dayOf = (text: number | string) => writerOf(spoils.truth, text)?.date ?? '';
    const days = texts.map(({ value }) => dayOf(value)).toSorted();
    if (new Set(days).size < 2) return [];
    return row.timesMs.flatMap((ms) => {
      const guess = days.findLast((date) => date <= dateOf(ms));
      if (guess === undefined) return [];
      const chance = days.filter((date) => date === guess).length / days.length;
      return { success: dayOf(aboutText) === guess ? 1 : 0, chance };
    });
  });

export const screenAttacks: readonly Attack[] = [
  {
    name: 'runs: left out',
    how: 'figures that differ by one to four answers when a suspicious run is left out or taken back',
    aim: 'nil',
    run: withoutRuns,
  },
  {
    name: 'reply: ids',
    how: 'the text that a reply is about, by a value that both rows have',
    aim: 'nil',
    run: replyByIds,
  },
  {
    name: 'reply: times',
    how: 'the day of the text that a reply is about, by times on the reply and in its id',
    aim: 'nil',
    run: replyByTimes,
  },
];
