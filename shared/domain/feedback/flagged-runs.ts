import { type Place, placeKey } from './place.ts';
import { total } from './results.ts';
import { type Block, liesIn, type SessionOf, type View } from './views.ts';

/** Why a run was left out of the figures. */
export const runReasons = ['child', 'test', 'annoyance', 'other'] as const;
export type RunReason = (typeof runReasons)[number];

/** Equal answers in a hurry at one place, as the staff sees them: flagged, never deleted. */
export type FlaggedRun = Readonly<{
  /** The blocks of its questions. */
  keys: readonly string[];
  place: Place;
  /** Of the question that has the most. */
  answers: number;
  /** Null: it is counted. */
  leftOut: RunReason | null;
}>;

type RunsInput = Readonly<{
  blocks: readonly Block[];
  view: View;
  reasons: ReadonlyMap<string, RunReason>;
  sessionOf: SessionOf;
}>;

/** The runs of a view, those left out too; one for each place, as whole blocks. */
export function flaggedRuns({ blocks, view, reasons, sessionOf }: RunsInput): FlaggedRun[] {
  const runs = blocks.filter((block) => block.isRun && liesIn(block, view, sessionOf));
  const together = Map.groupBy(
    runs,
    ({ place, key }) => `${placeKey(place)} ${reasons.get(key) ?? ''}`,
  );
  return [...together.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const answers = own.map(({ counts }) => total(counts));
    return [
      {
        keys: own.map(({ key }) => key).toSorted(),
        place: first.place,
        answers: Math.max(...answers),
        leftOut: reasons.get(first.key) ?? null,
      },
    ];
  });
}
