import { describe, expect, it } from 'vitest';
import { blankForm } from '#shared/domain/feedback/blank-form.ts';
import { areAnswersTo, valuesOf } from '#shared/domain/feedback/form.ts';
import { valueLabel } from '#shared/domain/feedback/value-words.ts';
import { longForm } from '#test/support/a-kiosk-form.ts';
import { choicesOf } from '../../../../renderer/kiosk/choices-of.ts';
import { kioskWords } from '../../../../renderer/kiosk/kiosk-words.ts';

describe('the values of a question', () => {
  const agreement = longForm.questions.find(({ kind }) => kind === 'agreement');

  it('come in the order in which the kiosk shows them, whatever the question', () => {
    for (const question of longForm.questions) {
      const shown = choicesOf(question, 'fi', kioskWords.fi).map(({ value }) => value);
      expect(valuesOf(question) ?? [], question.kind).toEqual(shown);
    }
  });

  it('have "cannot say" last for the staff too, as on paper', () => {
    if (!agreement) throw new Error('the form has no agreement');
    const told = valuesOf(agreement)?.map((value) => valueLabel(agreement, value, 'fi'));
    expect(told).toEqual(['ei', 'osittain', 'kyllä', 'en osaa sanoa']);
    const paper = blankForm({ ...longForm, unchecked: [], source: '' }, 'fi');
    const boxes = { kind: 'boxes', words: ['Ei', 'Osittain', 'Kyllä', 'En osaa sanoa'] };
    expect(paper.questions[1]?.answer).toEqual(boxes);
  });

  it('are all taken from the kiosk', () => {
    const all = longForm.questions.flatMap((question) =>
      (valuesOf(question) ?? []).map((value) => [{ questionId: question.id, value }]),
    );
    expect(all.filter((answers) => !areAnswersTo(longForm, answers))).toEqual([]);
  });
});
