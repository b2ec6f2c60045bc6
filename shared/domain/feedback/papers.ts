type Batch = Readonly<{
  counts: readonly Readonly<{ questionId: string; answers: number }>[];
  texts: readonly Readonly<{ questionId: string }>[];
}>;

/** More papers than this of no register's session are asked about: a zero may be one too many. */
export const manyPapers = 50;

/**
 * How many papers a batch is of at least: each answers a question once.
 *
 * @param before answers to a question that were entered earlier and are of the same place
 */
export function papersIn(
  { counts, texts }: Batch,
  before: (questionId: string) => number = () => 0,
): number {
  const answers = new Map<string, number>();
  for (const one of [...counts, ...texts.map((text) => ({ ...text, answers: 1 }))]) {
    answers.set(one.questionId, (answers.get(one.questionId) ?? 0) + one.answers);
  }
  return Math.max(0, ...[...answers].map(([questionId, own]) => own + before(questionId)));
}
