import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areAnswersTo } from '#shared/domain/feedback/form.ts';
import { longForm, shortForm } from '#test/support/a-kiosk-form.ts';
import {
  givenAnswers,
  isUntouched,
  type Move,
  moved,
  newVisit,
  screensOf,
} from '../../../renderer/kiosk/visit.ts';

const { asked } = screensOf(longForm);
const after = (moves: readonly Move[]) =>
  moves.reduce((visit, move) => moved(longForm, visit, move), newVisit(longForm));

it('begins with the first question in the form’s first language', () => {
  expect(newVisit(longForm)).toEqual({ language: 'fi', at: 0, answers: new Map() });
  expect(newVisit({ languages: ['sv', 'fi'] }).language).toBe('sv');
});

it('asks whether somebody helped on the way out, never on a screen of its own', () => {
  const { asked: short, assisted } = screensOf(shortForm);
  expect(short.map(({ id }) => id)).toEqual(['mood', 'heard', 'safe']);
  expect(assisted?.id).toBe('assisted');
});

it('goes on at a choice, back to it, and forgets what is skipped', () => {
  const chosen = after([{ kind: 'choose', questionId: 'mood', value: 4 }, { kind: 'back' }]);
  expect([chosen.at, givenAnswers(chosen)]).toEqual([0, [{ questionId: 'mood', value: 4 }]]);
  const skipped = moved(longForm, chosen, { kind: 'skip', questionId: 'mood' });
  expect([skipped.at, givenAnswers(skipped)]).toEqual([1, []]);
});

it('sends own words without the space around them, and no empty ones', () => {
  const typed = (text: string) => givenAnswers(after([{ kind: 'type', questionId: 'own', text }]));
  expect(typed('  Kahvi.\n')).toEqual([{ questionId: 'own', value: 'Kahvi.' }]);
  expect(typed(' \n ')).toEqual([]);
});

const moves: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>(
    ...[{ kind: 'next' } as const, { kind: 'back' } as const],
    ...[{ kind: 'speak', language: 'ar' } as const, { kind: 'restart' } as const],
  ),
  fc.constantFrom(...asked.map(({ id }) => id)).map(
    (questionId): Move => ({
      ...{ kind: 'skip', questionId },
    }),
  ),
  fc.integer({ min: 1, max: 3 }).map(
    (value): Move => ({
      ...{ kind: 'choose', questionId: 'heard', value },
    }),
  ),
  fc.string({ maxLength: 30 }).map((text): Move => ({ kind: 'type', questionId: 'own', text })),
);

it('never leaves its screens, gives only answers to its form, and keeps nothing at a restart', () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 40 }), (all) => {
      const visit = after(all);
      expect(visit.at).toBeGreaterThanOrEqual(0);
      expect(visit.at).toBeLessThanOrEqual(asked.length);
      expect(areAnswersTo(longForm, givenAnswers(visit))).toBe(true);
      expect(isUntouched(longForm, moved(longForm, visit, { kind: 'restart' }))).toBe(true);
    }),
  );
});
