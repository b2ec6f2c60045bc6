import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { hasAnswers } from './form-answers.ts';
import { chooseForm, formsForKiosk, formsOfGroup } from './form-choices.ts';
import { createForm, discardDraft, duplicateForm, publishForm, saveDraft } from './form-drafts.ts';
import { exportForm, importForm } from './form-files.ts';
import { printForm, type RenderForm } from './form-paper.ts';
import { listForms, wholeForm } from './shown-forms.ts';

/** Forms of feedback: what is asked, in which words, and where. */
export const formsHandlers = (render: RenderForm): Handlers<CallsOf<'forms'>> => ({
  'forms.list': (context, { includeArchived }) =>
    ok({ forms: listForms(context, includeArchived) }),
  'forms.get': (context, { formId }) => wholeForm(context, formId),
  'forms.create': createForm,
  'forms.duplicate': duplicateForm,
  'forms.saveDraft': saveDraft,
  'forms.discardDraft': discardDraft,
  'forms.publish': publishForm,
  'forms.setMinimum': (context, { formId, minimum }) => {
    const { stores, audit } = context;
    const form = stores.forms.get(formId);
    if (!form) return err('not-found');
    if (form.minimum === minimum) return ok({});
    const answers = hasAnswers(context, formId);
    if (!answers.ok) return answers;
    if (answers.value) return err('form-minimum-fixed');
    stores.forms.change({ ...form, minimum });
    audit('setting-changed', formId, `form minimum ${minimum}`);
    return ok({});
  },
  'forms.setArchived': ({ stores, audit }, { formId, archived }) => {
    const form = stores.forms.get(formId);
    if (!form) return err('not-found');
    if (form.isStandard && archived) return err('form-standard');
    if (form.archived === archived) return ok({});
    stores.forms.change({ ...form, archived });
    audit('setting-changed', formId, archived ? 'form archived' : 'form restored');
    return ok({});
  },
  'forms.ofHallway': ({ stores }, { venueId }) =>
    stores.venues.exists(venueId)
      ? ok({ formId: stores.forms.ofHallway(venueId) })
      : err('not-found'),
  'forms.ofGroup': formsOfGroup,
  'forms.choose': chooseForm,
  'forms.forKiosk': formsForKiosk,
  'forms.export': exportForm,
  'forms.import': importForm,
  'forms.paper': (context, input) => printForm(context, input, render),
});
