import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FormsStore } from '#electron/core/forms-ports.ts';
import { createStores } from '#electron/store/stores.ts';
import { defaultForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import type { FormId, FormVersionId } from '#shared/domain/feedback/form.ts';
import { aFile, opened, openRaw } from '#test/support/a-file.ts';
import { tempFolder } from '#test/support/temp-folder.ts';

let folder: string;
let remove: () => void;
let path: string;
let key: Buffer;
beforeEach(() => {
  ({ folder, remove } = tempFolder());
  ({ path, key } = aFile(folder));
});
afterEach(() => remove());

const { formId, versionId } = standardForms.visitors;

/** Uses the forms of a newly opened file. */
function withForms<T>(use: (forms: FormsStore) => T): T {
  const venue = opened({ path, key, create: false });
  try {
    return use(createStores(venue.db).forms);
  } finally {
    venue.close();
  }
}

it('keeps every version, and gives the kiosk the newest', () => {
  const second = '0000000000000v09' as FormVersionId;
  const content = {
    ...defaultForm,
    title: { fi: 'Kiitos, kun kävit' },
    languages: ['fi'],
  } as const;
  withForms((forms) =>
    forms.publish({ id: second, formId, number: 2, publishedOn: null, content }),
  );
  withForms((forms) => {
    expect(forms.versions(formId).map(({ id }) => id)).toEqual([second, versionId]);
    expect(forms.kioskForm(formId)).toMatchObject({ versionId: second, title: content.title });
    expect(forms.version(versionId)?.content).toEqual(defaultForm);
    expect(forms.kioskForm('0000000000000f09' as FormId)).toBe(null);
  });
});

it('has no way to change or to remove a published version', () => {
  const raw = openRaw(path, key);
  const change = () => raw.exec(`UPDATE form_versions SET content = '{}'`);
  expect(change).toThrowError(/never changes/);
  expect(() => raw.exec('DELETE FROM form_versions')).toThrowError(/is kept/);
  raw.close();
});

it.each([
  ['an unknown key', { ...defaultForm, extra: 1 }],
  ['a question of an unknown kind', withKind('photo')],
  ['no Finnish', { ...defaultForm, languages: ['sv'] }],
])('does not give out a content with %s', (_what, content) => {
  const raw = openRaw(path, key);
  raw
    .prepare('INSERT INTO form_drafts (form_id, revision, content) VALUES (?, 1, ?)')
    .run(formId, JSON.stringify(content));
  raw.close();
  expect(() => withForms((forms) => forms.draft(formId))).toThrowError();
});

function withKind(kind: string) {
  const [first, ...others] = defaultForm.questions;
  return { ...defaultForm, questions: [{ ...first, kind }, ...others] };
}
