export type StepParts = Readonly<{
  /** Does something later; returns how to call it off. */
  after: (ms: number, work: () => void) => () => void;
  /** Hears of what went wrong: nobody waits for an answer. */
  onFault: (cause: unknown) => void;
}>;

/** Does something again and again, as far apart as said; returns how to end that. */
export function atSteps({ after, onFault }: StepParts, ms: number, work: () => void): () => void {
  let callOff: () => void;
  const step = () => {
    callOff = after(ms, step);
    try {
      work();
    } catch (cause) {
      onFault(cause);
    }
  };
  callOff = after(ms, step);
  return () => callOff();
}
