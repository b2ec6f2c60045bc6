import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { KioskLanguage } from '#shared/domain/feedback/form.ts';
import { InBoth } from '../../../renderer/kiosk/in-both.tsx';

const shown = (...languages: KioskLanguage[]) =>
  renderToStaticMarkup(createElement(InBoth, { languages, of: 'staff' }));

it('says in the staff’s language too what the visitor reads in another one', () => {
  expect(shown('ar', 'fi')).toBe(
    '<span lang="ar" dir="rtl">الموظفون</span> / <span lang="fi" dir="ltr">Henkilökunta</span>',
  );
});

it('says once what is the same in both', () => {
  for (const language of ['fi', 'fi-x-easy'] as const) {
    expect(shown(language, 'fi').match(/Henkilökunta/g)).toHaveLength(1);
  }
});
