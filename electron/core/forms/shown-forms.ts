import type { FormSummary, WholeForm } from '#shared/contract/forms.ts';
import type { FormId } from '#shared/domain/feedback/form.ts';
import { type FormContent, sameText } from '#shared/domain/feedback/form-content.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { FormPlace, FormRow } from '../forms-ports.ts';
import { isAskedThisWeek } from './asked-this-week.ts';
import { hasAnswers } from './form-answers.ts';

/** A form's draft, or what was published of it last. */
export function latestContent({ forms }: Context['stores'], id: FormId): FormContent | null {
  return forms.draft(id)?.content ?? forms.versions(id)[0]?.content ?? null;
}

/** Every form as a line of the list, in the order of making. */
export function listForms({ stores }: Context, includeArchived: boolean): FormSummary[] {
  const places = stores.forms.places();
  return stores.forms
    .list()
    .filter(({ archived }) => includeArchived || !archived)
    .map((row) => summaryOf(stores, row, places));
}

function summaryOf(
  stores: Context['stores'],
  row: FormRow,
  places: readonly FormPlace[],
): FormSummary {
  const { id: formId, ...form } = row;
  const [newest] = stores.forms.versions(formId);
  const draft = stores.forms.draft(formId);
  // What visitors are asked today; the words of a draft count only until there is something else.
  const content = newest?.content ?? draft?.content;
  if (!content) throw new Error('a form of nothing');
  const { title, languages, questions } = content;
  const own = places.filter((place) => place.formId === formId);
  return {
    ...{ formId, ...form, title, languages: [...languages], questions: questions.length },
    unchecked: languages.filter((language) => content.unchecked.includes(language)),
    version: newest?.number ?? null,
    hasDraft: draft !== null,
    venueIds: own.flatMap(({ venueId }) => venueId ?? []),
    groups: new Set(own.flatMap(({ groupId }) => groupId ?? [])).size,
  };
}

/** A form with its versions and the draft of the next one. */
export function wholeForm(context: Context, id: FormId): Result<WholeForm> {
  const { stores } = context;
  const answers = hasAnswers(context, id);
  const row = stores.forms.get(id);
  if (!row) return err('not-found');
  const versions = stores.forms
    .versions(id)
    .map(({ id: versionId, number, publishedOn, content }) => ({
      ...{ versionId, number, publishedOn, content },
    }));
  return ok({
    form: summaryOf(stores, row, stores.forms.places()),
    versions,
    draft: stores.forms.draft(id),
    // Where the answers cannot be read, there may be some.
    isMinimumFixed: answers.ok ? answers.value : true,
    isAskedThisWeek: versions.length > 0 && isAskedThisWeek(context, id),
  });
}

/** The form that asks just this, in any of its versions or its draft. */
export function formAsking({ forms }: Context['stores'], content: FormContent): FormId | null {
  const text = sameText(content);
  const isSame = (one: FormContent | undefined): boolean =>
    one !== undefined && sameText(one) === text;
  const found = forms
    .list()
    .find(
      ({ id }) =>
        isSame(forms.draft(id)?.content) ||
        forms.versions(id).some((version) => isSame(version.content)),
    );
  return found?.id ?? null;
}
