import type { GivenAnswer } from './form.ts';

/** As many equal answers one after the other are a run (PRODUCT.md 3.2). */
export const runLength = 5;
/** Longer than this between two, and somebody else may have come. */
const hurryMs = 10_000;

/**
 * The equal answers that came last, in a row and in a hurry; at most `runLength - 1` keys of them,
 * since more is a run already. Lives in the kiosk's memory and nowhere else: it knows the order.
 */
export type RunMemory = Readonly<{
  /** What was answered, as one text. */
  answered: string;
  lastMs: number;
  /** How many there were. */
  length: number;
  keys: readonly (readonly string[])[];
}>;

export const noRun: RunMemory = { answered: '', lastMs: 0, length: 0, keys: [] };

export type RunLook = Readonly<{
  /** Whether what comes now belongs to a run. */
  isRun: boolean;
  /** Keys of earlier answers that turn out to belong to it. */
  earlier: readonly string[];
  /** What to remember, once the keys of this one are known. */
  remember: (keys: readonly string[]) => RunMemory;
}>;

/**
 * Looks at one visitor's answers beside those before. Texts do not count: nobody writes in a hurry.
 *
 * @param thanksMs how long the kiosk rests after each answer
 */
export function lookForRun(
  memory: RunMemory,
  answers: readonly GivenAnswer[],
  { nowMs, thanksMs }: Readonly<{ nowMs: number; thanksMs: number }>,
): RunLook {
  const numbers = answers.filter(({ value }) => typeof value === 'number');
  const answered = JSON.stringify(
    numbers.map(({ questionId, value }) => [questionId, value]).toSorted(),
  );
  const isNext =
    numbers.length > 0 &&
    memory.answered === answered &&
    nowMs - memory.lastMs <= thanksMs + hurryMs;
  const before = isNext ? memory : noRun;
  const length = before.length + 1;
  const isRun = length >= runLength;
  return {
    isRun,
    earlier: length === runLength ? before.keys.flat() : [],
    remember: (keys) => ({
      ...{ answered, lastMs: nowMs, length },
      keys: isRun ? [] : [...before.keys, keys],
    }),
  };
}
