import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { FormId } from '#shared/domain/feedback/form.ts';
import {
  type FormContent,
  type FormUse,
  formFaults,
  formLimits,
  minimumRange,
  sameText,
  withOwnIds,
} from '#shared/domain/feedback/form-content.ts';
import { translator } from '#shared/i18n/translate.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import type { FormRow } from '../forms-ports.ts';
import { latestContent } from './shown-forms.ts';

/** The form, if its words may be changed. */
function formToEdit({ stores }: Context, id: FormId): Result<FormRow> {
  const form = stores.forms.get(id);
  if (!form) return err('not-found');
  if (form.archived) return err('form-archived');
  return form.isUnmodified ? err('form-unmodified') : ok(form);
}

type NewForm = Readonly<{ use: FormUse; content: FormContent }> &
  Partial<Pick<FormRow, 'minimum' | 'isUnmodified'>>;

/** Adds a form that is a draft still. */
export function addForm(
  { stores, newId }: Context,
  { use, content, minimum = minimumRange.from, isUnmodified = false }: NewForm,
): FormId {
  const id: FormId = newId();
  stores.forms.add({ id, use, minimum, isStandard: false, isUnmodified, archived: false });
  stores.forms.saveDraft(id, { revision: 1, content });
  return id;
}

/** What the staff seldom speaks: drafts until somebody says otherwise. */
const foreign = ['uk', 'ru', 'ar'] as const;

/** A form with a title and nothing to answer yet. */
export function createForm(
  context: Context,
  { use, title }: ParsedInput<'forms.create'>,
): Result<{ formId: FormId }> {
  const empty = { languages: ['fi'], unchecked: foreign, questions: [], source: '' } as const;
  return ok({ formId: addForm(context, { use, content: { ...empty, title: { fi: title } } }) });
}

/** A new form that asks what another asks today; somebody else's questionnaire has no copies. */
export function duplicateForm(
  context: Context,
  { formId }: ParsedInput<'forms.duplicate'>,
): Result<{ formId: FormId }> {
  const { stores, language } = context;
  const form = stores.forms.get(formId);
  const content = latestContent(stores, formId);
  if (!form || !content) return err('not-found');
  if (form.isUnmodified) return err('form-unmodified');
  const copy = translator(language)('forms.copyOf', { title: content.title.fi });
  const title = { ...content.title, fi: copy.slice(0, formLimits.title) };
  const { use, minimum } = form;
  return ok({ formId: addForm(context, { use, minimum, content: { ...content, title } }) });
}

/** Keeps the draft, unless another window has kept one since. */
export function saveDraft(
  context: Context,
  { formId, revision, content }: ParsedInput<'forms.saveDraft'>,
): Result<{ revision: number }> {
  const { forms } = context.stores;
  const found = formToEdit(context, formId);
  if (!found.ok) return found;
  if ((forms.draft(formId)?.revision ?? 0) !== revision) return err('form-stale');
  forms.saveDraft(formId, { revision: revision + 1, content });
  return ok({ revision: revision + 1 });
}

/** Takes the draft away; what was never published has nothing to go back to and is archived instead. */
export function discardDraft(
  context: Context,
  { formId }: ParsedInput<'forms.discardDraft'>,
): Done {
  const { forms } = context.stores;
  if (!forms.get(formId)) return err('not-found');
  if (forms.versions(formId).length === 0) return err('form-not-published');
  forms.removeDraft(formId);
  return ok({});
}

/** Makes the draft a version of its own; without a change the newest one stays. */
export function publishForm(
  context: Context,
  { formId, revision }: ParsedInput<'forms.publish'>,
): Result<CallOutput<'forms.publish'>> {
  const { stores, newId, now, audit } = context;
  const form = stores.forms.get(formId);
  if (!form) return err('not-found');
  if (form.archived) return err('form-archived');
  const draft = stores.forms.draft(formId);
  if (draft?.revision !== revision) return err('form-stale');
  if (formFaults(draft.content, form.use).length > 0) return err('form-incomplete');
  const versions = stores.forms.versions(formId);
  const [newest] = versions;
  stores.forms.removeDraft(formId);
  if (newest && isAsIt(newest.content, draft.content)) {
    return ok({ versionId: newest.id, number: newest.number });
  }
  const earlier = versions.map((version) => version.content);
  const content = withOwnIds(draft.content, earlier, newId);
  const version = { id: newId<'form-version'>(), number: (newest?.number ?? 0) + 1 };
  stores.forms.publish({ ...version, formId, publishedOn: now.date, content });
  audit('form-published', formId, String(version.number));
  return ok({ versionId: version.id, number: version.number });
}

/** The same words, and the same of them checked by a speaker. */
const isAsIt = (one: FormContent, other: FormContent): boolean =>
  sameText(one) === sameText(other) && one.unchecked.join() === other.unchecked.join();
