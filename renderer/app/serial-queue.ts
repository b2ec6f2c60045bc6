/** Operations that are sent one after another, in the order they were made. */
export type SerialQueue<Op> = Readonly<{
  /** Sends it once everything before it has been answered. */
  add: (op: Op) => void;
  /** Forgets waiting operations; the one on its way cannot be called back. */
  drop: (isDropped: (op: Op) => boolean) => void;
  /** On its way or waiting, oldest first; the same array until something changes. */
  waiting: () => readonly Op[];
  /** Calls the listener at every change of `waiting`; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}>;

type Work<Op, Answer> = Readonly<{
  send: (op: Op) => Promise<Answer>;
  onAnswer: (answer: Answer, op: Op) => void;
  /** The rest of the queue goes on unless this drops it. */
  onRefused: (error: unknown, op: Op) => void;
}>;

/**
 * Makes a queue. Fast taps then all count, in their order, and "undo" takes back what the person
 * saw last. An operation leaves `waiting` together with its answer, so that whoever shows
 * "answered + waiting" never shows it twice or not at all.
 */
export function makeSerialQueue<Op, Answer>(work: Work<Op, Answer>): SerialQueue<Op> {
  const listeners = new Set<() => void>();
  let waiting: readonly Op[] = [];
  let isSending = false;

  const change = (next: readonly Op[]): void => {
    waiting = next;
    for (const listener of listeners) listener();
  };
  const settle = (op: Op, tell: () => void): void => {
    waiting = waiting.filter((each) => each !== op);
    tell();
    change(waiting);
  };
  const sendAll = async (): Promise<void> => {
    isSending = true;
    try {
      for (let op = waiting[0]; op !== undefined; op = waiting[0]) {
        const sent = op;
        const tell = await work.send(sent).then(
          (answer) => () => work.onAnswer(answer, sent),
          (error: unknown) => () => work.onRefused(error, sent),
        );
        settle(sent, tell);
      }
    } finally {
      isSending = false;
    }
  };

  return {
    add: (op) => {
      change([...waiting, op]);
      if (!isSending) void sendAll();
    },
    drop: (isDropped) => {
      const [first, ...others] = waiting;
      if (first === undefined) return;
      change([first, ...others.filter((op) => !isDropped(op))]);
    },
    waiting: () => waiting,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
