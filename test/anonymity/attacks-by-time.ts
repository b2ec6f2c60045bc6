import { type Attack, byRank, inOrderOf, judge, poolsOf, type Trial } from './attack.ts';
import type { FoundRow } from './loot.ts';
import { type Copy, dateOf, type Spoils } from './spoils.ts';
import { type Truth, textQuestion, writerOf } from './truth.ts';

const dayOf = (truth: Truth, { value }: FoundRow): string | undefined =>
  writerOf(truth, value)?.date;

/** Texts that the program shows together: a month's of a group, or of the venue. */
function widePools(spoils: Spoils): (readonly FoundRow[])[] {
  const texts = spoils.last.rows.filter(({ questionId }) => questionId === textQuestion);
  if (!spoils.isNaive) return poolsOf(texts.filter(({ place }) => place.level !== 'session'));
  const monthOf = ({ value }: FoundRow) => writerOf(spoils.truth, value)?.date.slice(0, 7);
  return poolsOf(texts.map((row) => ({ ...row, pool: `${row.place.groupId} ${monthOf(row)}` })));
}

/** The day of each answer: a time in a column or key, else its rank among the days of the kiosk. */
function dayBy(clue: 'key' | 'page', spoils: Spoils): Trial[] {
  const { truth } = spoils;
  return widePools(spoils).flatMap((pool) => {
    const days = pool.map((row) => dayOf(truth, row) ?? '').toSorted();
    const ranked = byRank(inOrderOf(clue, pool), days);
    return judge(
      pool,
      (row) => (row.clues.time === null ? ranked.get(row) : dateOf(row.clues.time)),
      (row) => dayOf(truth, row),
    );
  });
}

/** The evening on whose copy a text is for the first time. */
function dayByCopies(spoils: Spoils, copies: readonly Copy[]): Trial[] {
  const first = new Map<number | string, string>();
  for (const { date, loot } of copies) {
    for (const { value } of loot.rows) if (!first.has(value)) first.set(value, date);
  }
  return widePools(spoils).flatMap((pool) =>
    judge(
      pool,
      ({ value }) => first.get(value),
      (row) => dayOf(spoils.truth, row),
    ),
  );
}

/** The session of answers that were pooled: by an id on the row, else by rank among the sessions. */
function sessionBy(clue: 'key' | 'page', spoils: Spoils): Trial[] {
  const { truth } = spoils;
  const ids = new Set(truth.sessions.map(({ id }) => id));
  return widePools(spoils).flatMap((pool) => {
    const sessions = pool
      .flatMap(({ value }) => writerOf(truth, value) ?? [])
      .toSorted((a, b) => a.atMs - b.atMs)
      .map(({ sessionId }) => sessionId ?? '');
    const ranked = byRank(inOrderOf(clue, pool), sessions);
    return judge(
      pool,
      (row) => row.tags.find((tag) => ids.has(tag)) ?? ranked.get(row),
      ({ value }) => writerOf(truth, value)?.sessionId ?? '',
    );
  });
}

export const timeAttacks: readonly Attack[] = [
  {
    name: 'time: keys',
    how: 'the day of a pooled text, by times in columns and keys, else by the rank of its key',
    aim: 'nil',
    run: (spoils) => dayBy('key', spoils),
  },
  {
    name: 'time: pages',
    how: 'the same by the rank of its place on the pages',
    aim: 'nil',
    run: (spoils) => dayBy('page', spoils),
  },
  {
    name: 'time: copies',
    how: 'the same by the evening in whose backup it is for the first time',
    aim: 'nil',
    run: (spoils) => dayByCopies(spoils, spoils.copies),
  },
  {
    name: 'time: files',
    how: 'when there were answers, by the times at which files and folders were made, written and read',
    aim: 'nil',
    run: ({ timesTell }) => timesTell.map((tells) => ({ success: tells ? 1 : 0, chance: 0 })),
  },
  {
    name: 'time: changes',
    how: 'the same by the times at which the system says that they were changed, which nobody can set',
    aim: 'nil',
    run: ({ changesTell }) => changesTell.map((tells) => ({ success: tells ? 1 : 0, chance: 0 })),
  },
  {
    name: 'session: keys',
    how: 'the session of a pooled text, by ids, else by the rank of its key',
    aim: 'nil',
    run: (spoils) => sessionBy('key', spoils),
  },
  {
    name: 'session: pages',
    how: 'the same by the rank of its place on the pages',
    aim: 'nil',
    run: (spoils) => sessionBy('page', spoils),
  },
  {
    name: 'open: foreign copies',
    how: 'the day of a pooled text, by copies of the folder that others make every evening',
    aim: 'open',
    run: (spoils) => dayByCopies(spoils, spoils.foreignCopies),
  },
];
