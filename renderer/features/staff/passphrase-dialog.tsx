import { Stack, Text } from '@mantine/core';
import type { StaffMember } from '#shared/contract/staff.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import {
  minPassphraseLength,
  NewPassphraseField,
} from '../../ui/passphrase/new-passphrase-field.tsx';

type Props = Readonly<{ member: StaffMember; onClose: () => void }>;

/** A first or new passphrase for somebody else. */
export function PassphraseDialog({ member, onClose }: Props) {
  const { t } = useTexts();
  const form = useForm({ newPassphrase: '' });
  const save = useCommand('staff.setPassphrase', {
    onSuccess: () => {
      notify(t('app.saved'));
      onClose();
    },
    onRefused: form.showErrors,
  });
  const submit = (): void => {
    if (form.values.newPassphrase.length < minPassphraseLength) {
      form.showFieldErrors({ newPassphrase: t('fields.too-short', { min: minPassphraseLength }) });
    } else void save.run({ id: member.id, ...form.values });
  };
  return (
    <Dialog title={t('staff.setPassphraseNamed', { name: member.name })} onClose={onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <Text>{t('staff.setPassphraseMeans')}</Text>
          <ErrorNotice error={form.error} />
          <NewPassphraseField
            label={t('staff.newPassphrase')}
            {...form.text('newPassphrase')}
            known={[member.name]}
            onSuggest={(suggestion) => form.set('newPassphrase', suggestion)}
          />
          <FormButtons isRunning={save.isRunning} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
