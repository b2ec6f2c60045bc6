import { Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormUse, formLimits, formUses } from '#shared/domain/feedback/form-content.ts';
import { useCommand } from '../../../app/client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../../ui/choice-buttons.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';

/** Begins a form: who answers it, and what it is called. */
export function NewFormDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const form = useForm({ title: '', use: 'visitors' as FormUse });
  const create = useCommand('forms.create', {
    onRefused: form.showErrors,
    onSuccess: ({ formId }) => void navigate({ to: '/feedback/forms/$id', params: { id: formId } }),
  });
  const submit = (): void => {
    const isEmpty = form.values.title.trim() === '';
    if (!form.accepts(isEmpty ? { title: t('fields.required') } : {})) return;
    void create.run(form.values);
  };
  return (
    <Dialog title={t('forms.new')} onClose={onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <TextInput
            label={t('forms.nameFi')}
            description={t('forms.nameHelp')}
            required
            maxLength={formLimits.title}
            data-autofocus
            {...form.text('title')}
          />
          <ChoiceButtons
            label={t('forms.useLabel')}
            value={form.values.use}
            options={formUses.map((value) => ({ value, label: t(`forms.use.${value}`) }))}
            onChange={(use) => form.set('use', use)}
          />
          <FormButtons isRunning={create.isRunning} onCancel={onClose} submit={t('forms.create')} />
        </Stack>
      </form>
    </Dialog>
  );
}
