import { useNavigate } from '@tanstack/react-router';
import type { WholeForm } from '#shared/contract/forms.ts';
import type { FormContent } from '#shared/domain/feedback/form-content.ts';
import { call, useCommand } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { saveText } from '../../../ui/files/save-text.ts';
import { notify, showRefusal } from '../../../ui/notify.ts';
import { notifyWithUndo } from '../../../ui/notify-undo.tsx';

type Props = Readonly<{ whole: WholeForm; content: FormContent; onStartOver: () => void }>;

type FormActions = Readonly<{
  saveFile: () => void;
  duplicate: () => void;
  discard: () => void;
  archive: () => void;
  restore: () => void;
}>;

/** Hands a form to the browser's or the desktop's own saving. */
async function saveFormFile(formId: string): Promise<void> {
  const { fileName, text } = await call('forms.export', { formId });
  saveText({ fileName, text, mimeType: 'application/json' });
}

/** What can be done with a form beside writing it; what takes something away can be taken back. */
export function useFormActions({ whole, content, onStartOver }: Props): FormActions {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { formId } = whole.form;
  const undo = t('forms.undo');
  const saveDraft = useCommand('forms.saveDraft', { onSuccess: onStartOver });
  const setArchived = useCommand('forms.setArchived', { onSuccess: onStartOver });
  const duplicate = useCommand('forms.duplicate', {
    onSuccess: (copy) => {
      notify(t('forms.copied'));
      void navigate({ to: '/feedback/forms/$id', params: { id: copy.formId } });
    },
  });
  const discard = useCommand('forms.discardDraft', {
    onSuccess: () => {
      onStartOver();
      notifyWithUndo({
        message: t('forms.discarded'),
        undo,
        onUndo: () => void saveDraft.run({ formId, revision: 0, content }),
      });
    },
  });
  const archive = async (): Promise<void> => {
    if (!(await setArchived.run({ formId, archived: true }))) return;
    notifyWithUndo({
      message: t('forms.archivedNow'),
      undo,
      onUndo: () => void setArchived.run({ formId, archived: false }),
    });
  };
  return {
    saveFile: () => void saveFormFile(formId).catch(showRefusal),
    duplicate: () => void duplicate.run({ formId }),
    discard: () => void discard.run({ formId }),
    archive: () => void archive(),
    restore: () => void setArchived.run({ formId, archived: false }),
  };
}
