import { Stack, Text, TextInput } from '@mantine/core';
import type { WholeMonth } from '#shared/contract/months.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../../app/client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';
import { notify } from '../../../ui/notify.ts';
import { TextWatch } from '../../../ui/text-watch.tsx';

type Props = Readonly<{ whole: WholeMonth; onClose: () => void }>;

/** Asks why a closed month is opened again. */
export function ReopenMonthDialog({ whole, onClose }: Props) {
  const { t, format } = useTexts();
  const form = useForm({ reason: '' });
  const { venueId, month } = whole;
  const reopen = useCommand('months.reopen', {
    onRefused: form.showErrors,
    onSuccess: () => {
      notify(t('months.reopen.done'));
      onClose();
    },
  });
  const submit = (): void => {
    const missing = form.values.reason.trim() === '';
    if (!form.accepts(missing ? { reason: t('fields.required') } : {})) return;
    void reopen.run({ venueId, month, reason: form.values.reason });
  };
  return (
    <Dialog
      title={t('months.reopen.title', { month: format.month(day(`${month}-01`)) })}
      onClose={onClose}
    >
      <form {...form.form(submit)}>
        <Stack>
          <Text>{t('months.reopen.text')}</Text>
          <ErrorNotice error={form.error} />
          <TextInput
            data-autofocus
            label={t('months.reopen.reason')}
            description={t('months.reopen.reasonHint')}
            maxLength={200}
            {...form.text('reason')}
          />
          <TextWatch text={form.values.reason} sort="note" />
          <FormButtons
            submit={t('months.reopen.action')}
            isRunning={reopen.isRunning}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
