import { describe, expect, it } from 'vitest';
import { makeSerialQueue } from '../../../renderer/app/serial-queue.ts';

type Op = Readonly<{ name: string }>;

/** A queue whose answers come when the test says so. */
function heldQueue() {
  const sent: { op: Op; answer: () => void; refuse: () => void }[] = [];
  const told: string[] = [];
  const queue = makeSerialQueue<Op, string>({
    send: (op) =>
      new Promise((resolve, reject) => {
        sent.push({ op, answer: () => resolve(op.name), refuse: () => reject(new Error(op.name)) });
      }),
    onAnswer: (answer) => told.push(`${answer} answered`),
    onRefused: (_, op) => told.push(`${op.name} refused`),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const names = () => queue.waiting().map(({ name }) => name);
  return { queue, sent, told, settled, names };
}

describe('makeSerialQueue', () => {
  it('sends the next only after the answer to the one before', async () => {
    const { queue, sent, settled } = heldQueue();
    queue.add({ name: 'a' });
    queue.add({ name: 'b' });
    await settled();
    expect(sent.map(({ op }) => op.name)).toEqual(['a']);
    sent[0]?.answer();
    await settled();
    expect(sent.map(({ op }) => op.name)).toEqual(['a', 'b']);
  });

  it('counts two equal operations as two', () => {
    const { queue, names } = heldQueue();
    queue.add({ name: 'tap' });
    queue.add({ name: 'tap' });
    expect(names()).toEqual(['tap', 'tap']);
  });

  it('goes on after a refusal, and takes the refused one out', async () => {
    const { queue, sent, told, settled, names } = heldQueue();
    queue.add({ name: 'a' });
    queue.add({ name: 'b' });
    await settled();
    sent[0]?.refuse();
    await settled();
    sent[1]?.answer();
    await settled();
    expect(told).toEqual(['a refused', 'b answered']);
    expect(names()).toEqual([]);
  });

  it('takes an operation out of the waiting ones together with its answer', async () => {
    const { queue, sent, told, settled, names } = heldQueue();
    const seen: string[] = [];
    queue.add({ name: 'a' });
    await settled();
    queue.subscribe(() => seen.push(`${names().length} waiting, ${told.length} told`));
    sent[0]?.answer();
    await settled();
    expect(seen).toEqual(['0 waiting, 1 told']);
  });

  it('drops what waits, but not what is on its way', async () => {
    const { queue, settled, names } = heldQueue();
    for (const name of ['close', 'mark', 'close']) queue.add({ name });
    await settled();
    queue.drop(({ name }) => name === 'close');
    expect(names()).toEqual(['close', 'mark']);
  });

  it('starts again when it was empty', async () => {
    const { queue, sent, told, settled } = heldQueue();
    queue.add({ name: 'a' });
    await settled();
    sent[0]?.answer();
    await settled();
    queue.add({ name: 'b' });
    await settled();
    sent[1]?.answer();
    await settled();
    expect(told).toEqual(['a answered', 'b answered']);
  });
});
