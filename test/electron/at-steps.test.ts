import { expect, it } from 'vitest';
import { atSteps } from '#electron/at-steps.ts';

it('goes on after a fault, which is told, until it is ended', () => {
  const waiting = new Set<() => void>();
  const faults: unknown[] = [];
  let calls = 0;
  const after = (ms: number, work: () => void) => {
    expect(ms).toBe(10);
    waiting.add(work);
    return () => void waiting.delete(work);
  };
  const end = atSteps({ after, onFault: (cause) => faults.push(cause) }, 10, () => {
    calls += 1;
    if (calls === 1) throw new Error('the file is gone');
  });
  const letPass = () => {
    const [due] = waiting;
    waiting.clear();
    due?.();
  };
  letPass();
  letPass();
  expect([calls, faults.length]).toEqual([2, 1]);
  end();
  letPass();
  expect(calls).toBe(2);
});
