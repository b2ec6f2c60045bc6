import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { longForm, moodQuestion } from '#test/support/a-kiosk-form.ts';
import { KioskPreview } from '../../../renderer/kiosk/kiosk-preview.tsx';

it('shows the kiosk’s own first screen in the language wished, without the staff’s way or a switch', () => {
  const markup = renderToStaticMarkup(
    createElement(KioskPreview, { form: longForm, language: 'ar' }),
  );
  expect(markup).toContain('dir="rtl"');
  expect(markup).toContain(moodQuestion.texts.ar);
  expect(markup).toContain('سيئ جدًا');
  for (const other of ['الموظفون', 'زر واحد']) expect(markup).not.toContain(other);
});

it('begins with Finnish words where the form has no others', () => {
  const form = { ...longForm, questions: longForm.questions.slice(2) };
  const markup = renderToStaticMarkup(createElement(KioskPreview, { form, language: 'uk' }));
  expect(markup).toContain('lang="fi" dir="ltr">Kuinka todennäköisesti');
  expect(markup).toContain('10 = дуже ймовірно');
});
