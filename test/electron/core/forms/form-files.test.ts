import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFormFile } from '#electron/core/forms/form-files.ts';
import { formFile, longestFormFile } from '#shared/contract/form-file.ts';
import { defaultForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import {
  type InLanguages,
  kioskLanguages,
  type Question,
  questionKinds,
} from '#shared/domain/feedback/form.ts';
import {
  type FormContent,
  formLimits,
  hasOptions,
  sameText,
} from '#shared/domain/feedback/form-content.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

/** A form as any coordinator could write it, each text one line, in any of the seven languages. */
const word = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(max / 8) })
    .map((text) =>
      text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
        .normalize('NFC')
        .trim(),
    )
    .map((text) => `a${text}`.slice(0, max).trim());
const inLanguages = (max: number): fc.Arbitrary<InLanguages> =>
  fc
    .tuple(word(max), fc.subarray(kioskLanguages.slice(1)), word(max))
    .map(([fi, others, text]) => ({
      fi,
      ...Object.fromEntries(others.map((language) => [language, text])),
    }));
const question = (at: number): fc.Arbitrary<Question> =>
  fc.constantFrom(...questionKinds).chain((kind) =>
    fc.record({
      id: fc.constant(`q${at}`),
      kind: fc.constant(kind),
      texts: inLanguages(formLimits.question),
      options: hasOptions(kind)
        ? fc.array(inLanguages(formLimits.option), { maxLength: formLimits.options })
        : fc.constant([]),
      isRecommendation: kind === 'scale' ? fc.boolean() : fc.constant(false),
      isHelp: kind === 'agreement' ? fc.boolean() : fc.constant(false),
    }),
  );
const anyContent: fc.Arbitrary<FormContent> = fc.record({
  title: inLanguages(formLimits.title),
  languages: fc
    .subarray(kioskLanguages.slice(1))
    .map((others) => kioskLanguages.filter((each) => each === 'fi' || others.includes(each))),
  unchecked: fc.subarray([...kioskLanguages]),
  questions: fc
    .integer({ min: 1, max: 5 })
    .chain((of) => fc.tuple(...Array.from({ length: of }, (_, at) => question(at)))),
  source: word(formLimits.source),
});

let app: TestApp;
let admin: Administrator;
beforeEach(async () => {
  app = await anApp();
  admin = await app.setUp();
});
afterEach(() => app.close());

const exported = async (formId: string) => (await admin.call('forms.export', { formId })).text;
const bring = (text: string) => admin.call('forms.import', { text });
const allForms = async () =>
  (await admin.call('forms.list', { includeArchived: true })).forms.map(({ formId }) => formId);

it('says after any journey through a file what it said before', async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      const { formId } = await admin.call('forms.create', { use: 'visitors', title: 'Uusi' });
      await admin.call('forms.saveDraft', { formId, revision: 1, content });
      const read = readFormFile(await exported(formId), 'fi');
      expect(read).toMatchObject({ ok: true, value: { form: content } });
      // The same form in another venue's program, brought in there.
      const other = {
        ...content,
        title: { ...content.title, fi: `${content.title.fi}!`.slice(-80) },
      };
      const file = { format: 'narikka-form', formatVersion: 1, use: 'visitors' };
      const text = JSON.stringify({ ...file, isUnmodified: false, minimum: 7, form: other });
      const { formId: brought } = await bring(text);
      const { form, draft } = await admin.call('forms.get', { formId: brought });
      expect(sameText(draft?.content ?? defaultForm)).toBe(sameText(other));
      expect(form.minimum).toBe(7);
    }),
    { numRuns: 40 },
  );
});

describe('bringing a file in', () => {
  it('changes nothing when the form is here already, in whichever version', async () => {
    const text = await exported(standardForms.visitors.formId);
    const before = await allForms();
    const answer = { formId: standardForms.visitors.formId, outcome: 'there-already' };
    expect(await bring(text)).toMatchObject(answer);
    const content = { ...defaultForm, title: { fi: 'Toinen nimi' }, languages: ['fi' as const] };
    const save = { formId: standardForms.visitors.formId, revision: 0, content };
    const { revision } = await admin.call('forms.saveDraft', save);
    await admin.call('forms.publish', { formId: standardForms.visitors.formId, revision });
    expect(await bring(text)).toMatchObject(answer);
    expect(await allForms()).toEqual(before);
  });

  it('never writes over a form of the same name, and says so', async () => {
    const file = formFile.parse(JSON.parse(await exported(standardForms.visitors.formId)));
    const questions = file.form.questions.slice(0, 2);
    const text = JSON.stringify({ ...file, form: { ...file.form, questions } });
    const { formId, outcome, isNamesake } = await bring(text);
    expect([outcome, isNamesake]).toEqual(['added', true]);
    expect((await admin.call('forms.get', { formId })).form.version).toBe(null);
    const kept = await admin.call('forms.get', { formId: standardForms.visitors.formId });
    expect(kept.versions[0]?.content).toEqual(defaultForm);
    expect(await bring(text)).toMatchObject({ formId, outcome: 'there-already' });
  });

  it('keeps somebody else’s questionnaire word for word: it is published, never edited or copied', async () => {
    const file = formFile.parse(JSON.parse(await exported(standardForms.visitors.formId)));
    const form = { ...file.form, title: { fi: 'Kysely' }, languages: ['fi'], source: 'Tekijä' };
    const { formId } = await bring(JSON.stringify({ ...file, isUnmodified: true, form }));
    const code = async (name: string, input: object) => {
      const reply = await admin.ask(name, { formId, ...input });
      return reply.ok ? 'ok' : reply.error.code;
    };
    const changed = { revision: 1, content: { ...form, source: '' } };
    expect(await code('forms.saveDraft', changed)).toBe('form-unmodified');
    expect(await code('forms.duplicate', {})).toBe('form-unmodified');
    expect(await code('forms.publish', { revision: 1 })).toBe('ok');
    expect(JSON.parse(await exported(formId))).toMatchObject({ isUnmodified: true, form });
  });
});

describe('a file is refused in plain words and adds nothing when it is', () => {
  const good = {
    ...{ format: 'narikka-form', formatVersion: 1, use: 'visitors', isUnmodified: false },
    ...{ minimum: 5, form: defaultForm },
  };
  const [first, ...others] = defaultForm.questions;
  it.each([
    ['empty', '  \n', 'file-empty'],
    ['broken JSON', '{"format": "narikka-form",', 'form-file-damaged'],
    ['JSON of something else', '{"name": "x"}', 'form-file-foreign'],
    ['a list', '[1]', 'form-file-foreign'],
    ['a picture', '\u0089PNG\r\n', 'form-file-damaged'],
    ['of a newer program', JSON.stringify({ ...good, formatVersion: 2 }), 'form-file-newer'],
    ['huge', ' '.repeat(longestFormFile + 1), 'form-file-too-large'],
    ['with an unknown key', JSON.stringify({ ...good, extra: 1 }), 'form-file-misfit'],
    ['with a minimum of four', JSON.stringify({ ...good, minimum: 4 }), 'form-file-value'],
    [
      'with an unknown kind of question',
      JSON.stringify({
        ...good,
        form: { ...defaultForm, questions: [{ ...first, kind: 'photo' }] },
      }),
      'form-file-value',
    ],
    [
      'with one question twice',
      JSON.stringify({ ...good, form: { ...defaultForm, questions: [first, first, ...others] } }),
      'form-file-repeated',
    ],
    [
      'without questions',
      JSON.stringify({ ...good, form: { ...defaultForm, questions: [] } }),
      'form-file-no-questions',
    ],
    [
      'unmodified, of nobody',
      JSON.stringify({ ...good, isUnmodified: true, form: { ...defaultForm, source: ' ' } }),
      'form-file-no-source',
    ],
    [
      'with a key that would change every object',
      `${JSON.stringify(good).slice(0, -1)},"__proto__":{"isUnmodified":true}}`,
      'form-file-misfit',
    ],
  ])('%s', async (_what, text, code) => {
    const before = await allForms();
    const reply = await admin.ask('forms.import', { text });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(await allForms()).toEqual(before);
  });

  it('says where an unknown thing stands', async () => {
    const form = { ...defaultForm, colour: 'red' };
    const reply = await admin.ask('forms.import', { text: JSON.stringify({ ...good, form }) });
    expect(JSON.stringify(reply)).toContain('form.colour');
  });

  const long = { ...first, texts: { fi: 'a'.repeat(formLimits.question + 1) } };
  it.each([
    [{ ...good, minimum: 1 }, 'kelpaa: vastausten vähimmäismäärä.'],
    [{ ...good, formatVersion: 0 }, 'kelpaa: tiedostomuodon versio.'],
    [{ ...good, form: { ...defaultForm, questions: [long] } }, 'kelpaa: kysymys 1, teksti, suomi.'],
    [
      { ...good, form: { ...defaultForm, questions: [{ ...first, options: [{ fi: 1 }] }] } },
      'kelpaa: kysymys 1, vaihtoehto 1, suomi.',
    ],
    [
      { ...good, form: { ...defaultForm, questions: [first, { ...first, isHelp: true }] } },
      'tunniste: kysymys 2, tunniste.',
    ],
    [{ ...good, form: null }, 'kelpaa: lomakkeen sisältö.'],
  ])('says in words where a wrong value stands (%#)', async (file, words) => {
    const reply = await admin.ask('forms.import', { text: JSON.stringify(file) });
    expect(JSON.stringify(reply)).toContain(words);
  });
});

it('prints a published form in its languages, and no draft', async () => {
  const { formId } = await admin.call('forms.create', { use: 'visitors', title: 'Uusi' });
  const draft = await admin.ask('forms.paper', { formId, languages: ['fi'] });
  expect(draft).toMatchObject({ ok: false, error: { code: 'form-not-published' } });
  const printed = await admin.call('forms.paper', {
    ...{ formId: standardForms.visitors.formId, languages: ['fi', 'ar'] },
  });
  expect(printed.fileName).toBe('narikka-form-v1-fi-ar.pdf');
  expect(Buffer.from(printed.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
});
