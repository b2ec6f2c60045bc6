import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { lookForRun, noRun, runLength } from '#shared/domain/feedback/runs.ts';

const bad: GivenAnswer[] = [{ questionId: 'q1', value: 1 }];
const good: GivenAnswer[] = [{ questionId: 'q1', value: 5 }];
const thanksMs = 10_000;

/** Which of the answers end up marked, given what was answered and the seconds before each. */
function marked(
  steps: readonly Readonly<{ answers: GivenAnswer[]; seconds: number }>[],
): boolean[] {
  const marks: boolean[] = [];
  let memory = noRun;
  let nowMs = 0;
  for (const [i, { answers, seconds }] of steps.entries()) {
    nowMs += seconds * 1000;
    const look = lookForRun(memory, answers, { nowMs, thanksMs });
    marks[i] = look.isRun;
    for (const key of look.earlier) marks[Number(key)] = true;
    memory = look.remember([String(i)]);
  }
  return marks;
}
const times = (n: number, answers: GivenAnswer[], seconds = 11) =>
  Array.from({ length: n }, () => ({ answers, seconds }));

describe('a run', () => {
  it('is five equal answers in a hurry, the first of them too, and all that go on', () => {
    expect(marked(times(4, bad))).toEqual(Array(4).fill(false));
    expect(marked(times(5, bad))).toEqual(Array(5).fill(true));
    expect(marked(times(20, bad))).toEqual(Array(20).fill(true));
  });

  it('ends with another answer, or when it gets quiet', () => {
    const steps = [...times(4, bad), ...times(1, good), ...times(4, bad)];
    expect(marked(steps)).toEqual(Array(9).fill(false));
    expect(marked([...times(4, bad), ...times(4, bad, 60)])).toEqual(Array(8).fill(false));
  });

  it('is not made of visitors who leave every question out or only write', () => {
    expect(marked(times(9, []))).toEqual(Array(9).fill(false));
    const text: GivenAnswer[] = [{ questionId: 'words', value: 'hei' }];
    expect(marked(times(9, text))).toEqual(Array(9).fill(false));
  });

  it('has five marked answers at least, whatever comes', () => {
    const step = fc.record({
      answers: fc.constantFrom(bad, good),
      seconds: fc.constantFrom(10, 15, 30),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const marks = marked(steps);
        // Marked neighbours of one answer, without a pause in between.
        let from = 0;
        while (from < marks.length) {
          if (!marks[from]) {
            from++;
            continue;
          }
          let to = from + 1;
          while (marks[to] && steps[to]?.answers === steps[from]?.answers) to++;
          expect(to - from).toBeGreaterThanOrEqual(runLength);
          from = to;
        }
      }),
    );
  });
});
