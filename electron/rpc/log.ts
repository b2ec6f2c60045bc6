/** What may be said of a call: its name, how it ended and how long it took. Never its input. */
export type CallLog = Readonly<{
  call: (line: Readonly<{ name: string; code: string; ms: number }>) => void;
  /** A bug: the error's own text can quote data, so hosts write it to the local terminal only. */
  fault: (cause: unknown) => void;
}>;

/** Keeps nothing. */
export const silentLog: CallLog = { call: () => undefined, fault: () => undefined };
