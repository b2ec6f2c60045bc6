import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultForm, leadersForm } from '#shared/domain/feedback/default-form.ts';
import {
  changeQuestion,
  markChecked,
  moved,
  moveQuestion,
  offerLanguage,
  removeQuestion,
  withText,
} from '#shared/domain/feedback/edit-form.ts';
import type { Question } from '#shared/domain/feedback/form.ts';
import {
  type FormContent,
  formFaults,
  meansTheSame,
  newQuestion,
  translated,
  withOwnIds,
} from '#shared/domain/feedback/form-content.ts';

describe('the program’s own forms', () => {
  it('lack nothing in any of their languages', () => {
    expect(formFaults(defaultForm, 'visitors')).toEqual([]);
    expect(formFaults(leadersForm, 'leaders')).toEqual([]);
    for (const language of defaultForm.languages) {
      const { has, of } = translated(defaultForm, language);
      expect(has, language).toBe(of);
    }
  });

  it('ask leaders neither who they are nor who helped', () => {
    const kinds = formFaults(defaultForm, 'leaders').filter(({ what }) => what === 'kind');
    expect(kinds).toEqual([{ what: 'kind', questionId: 'assisted' }]);
  });
});

it('names each text that a language lacks, where it lacks it', () => {
  const choice: Question = {
    ...newQuestion('c', 'choice'),
    texts: { fi: 'Mistä kuulit?', sv: 'Varifrån?' },
    options: [{ fi: 'Kaverilta', sv: 'Av en vän' }, { fi: 'Lehdestä' }],
  };
  const content: FormContent = {
    ...{ title: { fi: 'Palaute' }, languages: ['fi', 'sv'], unchecked: [], source: '' },
    questions: [choice],
  };
  expect(formFaults(content, 'visitors')).toEqual([
    { what: 'title', language: 'sv' },
    { what: 'option', questionId: 'c', option: 1, language: 'sv' },
  ]);
  const same = changeQuestion(content, 'c', { options: [{ fi: 'A' }, { fi: 'A' }] });
  expect(formFaults(offerLanguage(same, 'sv', false), 'visitors')).toEqual([
    { what: 'same-option', questionId: 'c' },
  ]);
  const one = changeQuestion(content, 'c', { options: [{ fi: 'A', sv: 'A' }] });
  expect(formFaults(one, 'visitors')).toContainEqual({ what: 'options', questionId: 'c' });
  expect(formFaults({ ...content, questions: [] }, 'visitors')).toContainEqual({
    what: 'no-questions',
  });
});

describe('a question of a later version', () => {
  const before: Question = {
    ...newQuestion('c', 'choice'),
    options: [{ fi: 'Kaverilta' }, { fi: 'Lehdestä' }],
  };
  const [friend = { fi: '' }, paper = { fi: '' }] = before.options;
  it.each([
    ['is the same with better words', { options: [{ fi: 'Ystävältä' }, paper] }, true],
    ['is the same with one option more', { options: [friend, paper, { fi: 'Muualta' }] }, true],
    ['is another with its options turned', { options: [paper, friend] }, false],
    ['is another with one option less', { options: [friend] }, false],
    ['is another of another kind', { kind: 'faces', options: [] }, false],
  ] as const)('%s', (_what, change, isSame) => {
    const after = { ...before, ...change } as Question;
    expect(meansTheSame(before, after)).toBe(isSame);
    const content = { ...defaultForm, questions: [after] };
    const published = withOwnIds(content, [{ ...defaultForm, questions: [before] }], () => 'new');
    expect(published.questions[0]?.id).toBe(isSame ? 'c' : 'new');
  });
});

it('moves questions without losing or doubling one', () => {
  const ids = defaultForm.questions.map(({ id }) => id);
  const steps = fc.array(
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom(-1 as const, 1 as const)),
  );
  fc.assert(
    fc.property(steps, (moves) => {
      const end = moves.reduce((content, [id, by]) => moveQuestion(content, id, by), defaultForm);
      expect(end.questions.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    }),
  );
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(removeQuestion(defaultForm, 'heard').questions).toHaveLength(ids.length - 1);
});

it('leaves a translation out when its text is emptied, and Finnish never', () => {
  expect(withText({ fi: 'Hei', sv: 'Hej' }, 'sv', '  ')).toEqual({ fi: 'Hei' });
  expect(withText({ fi: 'Hei' }, 'fi', '')).toEqual({ fi: '' });
  expect(withText({ fi: 'Hei' }, 'ar', 'مرحبا')).toEqual({ fi: 'Hei', ar: 'مرحبا' });
  expect(offerLanguage(defaultForm, 'fi', false).languages).toContain('fi');
  expect(markChecked(defaultForm, 'ru', true).unchecked).toEqual(['uk', 'ar']);
});
