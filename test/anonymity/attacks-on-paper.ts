import { monthOfWeek } from '#shared/domain/feedback/place.ts';
import { type Attack, byRank, inOrderOf, judge, poolsOf, type Trial } from './attack.ts';
import type { FoundRow } from './loot.ts';
import type { Spoils } from './spoils.ts';
import { type PaperBatch, type Truth, textQuestion } from './truth.ts';

const batchOf = ({ batches }: Truth, { value }: FoundRow): PaperBatch | undefined =>
  batches.find(({ texts }) => texts.includes(String(value)));

/** Texts of a place, from paper and from the kiosk: whatever a screen shows together. */
const placeOf = ({ place, questionId, versionId }: FoundRow): string =>
  JSON.stringify([
    place.level,
    place.groupId,
    place.sessionId,
    place.period,
    questionId,
    versionId,
  ]);

function apart({ truth, last }: Spoils): Trial[] {
  const all = [...last.rows, ...last.papers].filter(
    ({ questionId }) => questionId === textQuestion,
  );
  return poolsOf(all.map((row) => ({ ...row, pool: placeOf(row) }))).flatMap((pool) =>
    judge(
      pool,
      ({ isPaper }) => isPaper,
      (row) => batchOf(truth, row) !== undefined,
    ),
  );
}

/** Released texts from paper that look alike. The naive store has a month's on one page. */
function paperPools({ last, isNaive, truth }: Spoils): (readonly FoundRow[])[] {
  const texts = last.papers.filter(
    ({ questionId, isHeld }) => questionId === textQuestion && !isHeld,
  );
  if (!isNaive) return poolsOf(texts);
  const monthOf = (row: FoundRow) => monthOfWeek(batchOf(truth, row)?.week ?? '2026-W45');
  return poolsOf(texts.map((row) => ({ ...row, pool: monthOf(row) })));
}

/** Which batch, and so which day and whose hand: by a mark on the row, else by rank. */
function batchBy(clue: 'key' | 'page', spoils: Spoils): Trial[] {
  return paperPools(spoils).flatMap((pool) => {
    const batches = pool.flatMap((row) => batchOf(spoils.truth, row) ?? []);
    const inTime = batches.toSorted((a, b) => a.enteredOn.localeCompare(b.enteredOn));
    const ranked = byRank(inOrderOf(clue, pool), inTime);
    return judge(
      pool,
      (row) => ranked.get(row),
      (row) => batchOf(spoils.truth, row),
    );
  });
}

/**
 * The day of typing by the evening in whose backup a text is for the first time. All that was
 * released at one place is looked at together, whether it came in one block or in several.
 */
function dayByCopies(spoils: Spoils): Trial[] {
  const first = new Map<number | string, string>();
  for (const { date, loot } of spoils.copies) {
    for (const { value } of loot.papers) if (!first.has(value)) first.set(value, date);
  }
  const texts = paperPools(spoils).flat();
  const pools = spoils.isNaive ? paperPools(spoils) : poolsOf(texts.map(wide));
  return pools.flatMap((pool) =>
    judge(
      pool,
      ({ value }) => first.get(value),
      (row) => batchOf(spoils.truth, row)?.enteredOn,
    ),
  );
}

const wide = (row: FoundRow): FoundRow => ({ ...row, pool: placeOf(row) });

/** Which paper lay on top: the order in which a batch was typed, as near as texts are to each other. */
function stackBy(clue: 'key' | 'page', { truth, last }: Spoils): Trial[] {
  const texts = last.papers.filter(({ questionId }) => questionId === textQuestion);
  const ofBatch = Map.groupBy(texts, (row) => batchOf(truth, row));
  return [...ofBatch].flatMap(([batch, rows]) => {
    const placed = inOrderOf(clue, rows);
    return placed.slice(1).flatMap((later, i) => {
      const [a, b] = [placed[i], later].map((row) => batch?.texts.indexOf(String(row?.value)));
      return a === undefined || b === undefined ? [] : [{ success: a < b ? 1 : 0, chance: 0.5 }];
    });
  });
}

export const paperAttacks: readonly Attack[] = [
  {
    name: 'open: paper or kiosk',
    how: 'which texts of a place were typed in from paper',
    aim: 'open',
    run: apart,
  },
  ...(['key', 'page'] as const).flatMap((clue): Attack[] => [
    {
      name: `paper batch: ${clue}s`,
      how: `the batch of a text from paper, and so its day and hand, by the rank of its ${clue}`,
      aim: 'nil',
      run: (spoils) => batchBy(clue, spoils),
    },
    {
      name: `paper stack: ${clue}s`,
      how: `which of two texts of a batch was typed first, by their ${clue}s`,
      aim: 'nil',
      run: (spoils) => stackBy(clue, spoils),
    },
  ]),
  {
    name: 'paper batch: copies',
    how: 'the day of typing, by the evening in whose backup a text is for the first time',
    aim: 'nil',
    run: dayByCopies,
  },
];
