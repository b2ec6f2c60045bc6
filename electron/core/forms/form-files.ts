import type { Language } from '#shared/contract/app.ts';
import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import {
  type FormFile,
  formFile,
  formFileKind,
  formFileVersion,
  longestFormFile,
} from '#shared/contract/form-file.ts';
import type { FormId } from '#shared/domain/feedback/form.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { addForm } from './form-drafts.ts';
import { placeInWords } from './form-file-place.ts';
import { formAsking, latestContent } from './shown-forms.ts';

/** A form as a file, to be brought into another venue's program. */
export function exportForm(
  { stores, audit }: Context,
  { formId }: ParsedInput<'forms.export'>,
): Result<CallOutput<'forms.export'>> {
  const form = stores.forms.get(formId);
  // What was published is what others should ask; a draft only where there is nothing else.
  const content = stores.forms.versions(formId)[0]?.content ?? latestContent(stores, formId);
  if (!form || !content) return err('not-found');
  const { use, isUnmodified, minimum } = form;
  const file: FormFile = {
    ...{ format: formFileKind, formatVersion: formFileVersion },
    ...{ use, isUnmodified, minimum, form: content },
  };
  audit('form-exported', formId);
  const fileName = `narikka-form-${fileWord(content.title.fi)}.json`;
  return ok({ fileName, text: `${JSON.stringify(file, null, 2)}\n` });
}

/** A title in signs that every file system takes. */
function fileWord(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'form'
  );
}

/** Adds the form of a file; one that asks the same is left as it is. */
export function importForm(
  context: Context,
  { text }: ParsedInput<'forms.import'>,
): Result<CallOutput<'forms.import'>> {
  const read = readFormFile(text, context.language);
  if (!read.ok) return read;
  const { use, isUnmodified, minimum, form: content } = read.value;
  const there = formAsking(context.stores, content);
  if (there) return ok({ formId: there, outcome: 'there-already', isNamesake: false });
  const isNamesake = hasTitle(context, content.title.fi);
  const formId = addForm(context, { use, isUnmodified, minimum, content });
  context.audit('form-imported', formId);
  return ok({ formId, outcome: 'added', isNamesake });
}

const hasTitle = ({ stores }: Context, title: string): boolean =>
  stores.forms
    .list()
    .some(({ id }: { id: FormId }) => latestContent(stores, id)?.title.fi === title);

/** The form in a file's text, or what is wrong with the file. */
export function readFormFile(text: string, language: Language): Result<FormFile> {
  if (text.length > longestFormFile) return err('form-file-too-large');
  // A mark of the byte order is no sign of the text.
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return err('file-empty');
  const json = parsed(bare);
  if (!json.ok) return json;
  const { format, formatVersion } = headOf(json.value);
  if (format !== formFileKind) return err('form-file-foreign');
  if (typeof formatVersion === 'number' && formatVersion > formFileVersion) {
    return err('form-file-newer');
  }
  const file = formFile.safeParse(json.value);
  if (!file.success) return faultOf(file.error, language);
  const { isUnmodified, form } = file.data;
  if (form.questions.length === 0) return err('form-file-no-questions');
  if (isUnmodified && form.source.trim() === '') return err('form-file-no-source');
  return ok(file.data);
}

type FileError = NonNullable<ReturnType<typeof formFile.safeParse>['error']>;

/** The first thing that does not fit: an unknown one by its name, a known one in words. */
function faultOf({ issues: [issue] }: FileError, language: Language): Result<never> {
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const where = [...path, ...issue.keys.slice(0, 1)].join('.').slice(0, 80);
    return err('form-file-misfit', { params: { where } });
  }
  const isRepeated = issue?.code === 'custom' && path.at(-1) === 'id';
  const where = placeInWords(path, language);
  return err(isRepeated ? 'form-file-repeated' : 'form-file-value', { params: { where } });
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('form-file-damaged');
  }
}

const headOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {};
