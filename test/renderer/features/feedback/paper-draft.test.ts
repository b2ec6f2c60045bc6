import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  answersOf,
  countKey,
  isTyped,
  mostAnswers,
  noSteps,
  oneMore,
  type PaperDraft,
  type PaperSteps,
  stepBack,
  stepTo,
  totalOf,
} from '../../../../renderer/features/feedback/paper-draft.ts';

const good = countKey('feeling', 4);
const bad = countKey('feeling', 2);
const typed = (key: string, count: string): PaperDraft => ({ counts: { [key]: count }, texts: {} });
const questions = [
  {
    ...{ id: 'feeling', kind: 'faces' as const, text: 'Millainen olo jäi?' },
    values: [2, 4].map((value) => ({ value, label: String(value) })),
  },
];

/** A number typed into a field, sign by sign. */
const type = (steps: PaperSteps, field: string, text: string): PaperSteps =>
  [...text].reduce(
    (all, _, at) =>
      stepTo(
        all,
        { ...all.draft, counts: { ...all.draft.counts, [field]: text.slice(0, at + 1) } },
        { what: field, field },
      ),
    steps,
  );

it('takes back a number as a whole, and not sign by sign', () => {
  const both = type(type(noSteps, good, '12'), bad, '34');
  expect(stepBack(both).draft.counts).toEqual({ [good]: '12' });
  expect(stepBack(stepBack(both)).draft).toEqual(noSteps.draft);
  expect(stepBack(noSteps)).toEqual(noSteps);
});

it('takes taps back one by one', () => {
  const tap = (steps: PaperSteps): PaperSteps => {
    const next = oneMore(steps.draft, good);
    return next ? stepTo(steps, next, { what: good, field: null }) : steps;
  };
  const three = tap(tap(tap(noSteps)));
  expect(three.draft.counts[good]).toBe('3');
  expect(stepBack(three).draft.counts[good]).toBe('2');
});

it('adds no paper to what is no number, nor above the most', () => {
  expect(oneMore(typed(good, 'x'), good)).toBeNull();
  expect(oneMore(typed(good, String(mostAnswers)), good)).toBeNull();
  expect(oneMore(typed(good, ' 7 '), good)).toEqual(typed(good, '8'));
});

it('has a way back over whatever was done', () => {
  const step = fc.record({ key: fc.constantFrom(good, bad), isTap: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let all = noSteps;
      for (const { key, isTap } of steps) {
        const next = oneMore(all.draft, key);
        if (next) all = stepTo(all, next, { what: key, field: isTap ? null : key });
      }
      const { draft } = all;
      expect(totalOf(answersOf(draft, { questions }))).toBe(steps.length);
      expect(isTyped(draft)).toBe(steps.length > 0);
      while (all.before.length > 0) all = stepBack(all);
      expect(all.draft).toEqual(noSteps.draft);
    }),
  );
});
