import { expect, it } from 'vitest';
import { papersIn } from '#shared/domain/feedback/papers.ts';

it('counts papers by the question with the most answers, words among them', () => {
  expect(papersIn({ counts: [], texts: [] })).toBe(0);
  const counts = [
    { questionId: 'feeling', answers: 3 },
    { questionId: 'feeling', answers: 2 },
    { questionId: 'heard', answers: 4 },
  ];
  expect(papersIn({ counts, texts: [{ questionId: 'words' }] })).toBe(5);
  const texts = Array.from({ length: 6 }, () => ({ questionId: 'words' }));
  expect(papersIn({ counts, texts })).toBe(6);
});

it('adds to each question what was entered of it before, and no question that is not in the batch', () => {
  const counts = [{ questionId: 'feeling', answers: 2 }];
  const before = (questionId: string): number => (questionId === 'feeling' ? 5 : 9);
  expect(papersIn({ counts, texts: [] }, before)).toBe(7);
});
