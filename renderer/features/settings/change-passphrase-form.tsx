import { Stack } from '@mantine/core';
import { useCommand } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import {
  minPassphraseLength,
  NewPassphraseField,
} from '../../ui/passphrase/new-passphrase-field.tsx';
import { PassphraseField } from '../../ui/passphrase/passphrase-field.tsx';

/** One's own passphrase: the current one, then the new. */
export function ChangePassphraseForm() {
  const { t } = useTexts();
  const me = useMe();
  const { venue } = useVenue();
  const form = useForm({ current: '', newPassphrase: '' });
  const change = useCommand('staff.changeMyPassphrase', {
    onSuccess: () => {
      form.reset();
      notify(t('settings.me.passphraseChanged'));
    },
    onRefused: (error) =>
      error.code === 'wrong-passphrase'
        ? form.showFieldErrors({ current: error.message })
        : form.showErrors(error),
  });
  const submit = (): void => {
    const problems = {
      ...(form.values.current === '' ? { current: t('fields.required') } : {}),
      ...(form.values.newPassphrase.length < minPassphraseLength
        ? { newPassphrase: t('fields.too-short', { min: minPassphraseLength }) }
        : {}),
    };
    if (form.accepts(problems)) void change.run(form.values);
  };
  return (
    <form {...form.form(submit)}>
      <Stack maw="32rem">
        <ErrorNotice error={form.error} />
        <PassphraseField label={t('staff.currentPassphrase')} {...form.text('current')} />
        <NewPassphraseField
          label={t('staff.newPassphrase')}
          {...form.text('newPassphrase')}
          known={[me.name, venue.name]}
          onSuggest={(suggestion) => form.set('newPassphrase', suggestion)}
        />
        <FormButtons isRunning={change.isRunning} />
      </Stack>
    </form>
  );
}
