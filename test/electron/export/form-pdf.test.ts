import { expect, it } from 'vitest';
import { formPdf } from '#electron/export/form-pdf.ts';
import { blankForm } from '#shared/domain/feedback/blank-form.ts';
import { defaultForm } from '#shared/domain/feedback/default-form.ts';
import { kioskLanguages } from '#shared/domain/feedback/form.ts';
import { readPdf } from '#test/support/read-pdf.ts';

const pagesOf = async (languages: readonly (typeof kioskLanguages)[number][]) =>
  (await readPdf(await formPdf(languages.map((each) => blankForm(defaultForm, each))))).pages;

it('gives each language a page of its own, in large letters', async () => {
  const pages = await pagesOf(kioskLanguages);
  expect(pages).toHaveLength(kioskLanguages.length);
  for (const { texts } of pages) {
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(13);
  }
});

it.each(kioskLanguages)('asks everything in %s, and not to write names', async (language) => {
  const [page] = await pagesOf([language]);
  const form = blankForm(defaultForm, language);
  const joined = (page?.texts ?? []).map(({ text }) => text).join(' ');
  // Signs without a glyph are drawn as a box.
  expect(joined).not.toContain('□');
  const said = [form.title, form.notice, ...form.questions.map(({ text }) => text)];
  if (language === 'ar') {
    // It lies in the order it is drawn, in joined forms: letters are counted, not their order.
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
    expect(letters(joined)).toBeGreaterThan(letters(said.join('')) * 0.8);
    return;
  }
  // A change of font is read back as a space.
  const bare = (text: string) => text.replace(/\s/g, '');
  for (const text of said) expect(bare(joined)).toContain(bare(text));
});

it('begins an Arabic page at the right', async () => {
  const [page] = await pagesOf(['ar']);
  const title = page?.texts.find(({ size }) => size > 20);
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeGreaterThan((page?.width ?? 0) * 0.85);
});
