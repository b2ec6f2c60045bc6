import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useCommand } from '../../../app/client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { PassphraseField } from '../../../ui/passphrase/passphrase-field.tsx';
import { NameChoice, type NameChoiceProps } from './name-choice.tsx';

/** Name, passphrase, Enter. */
export function SignInForm({ slots, chosen, choose, onForgot }: NameChoiceProps & Readonly<{ onForgot: () => void }>) {
  const { t } = useTexts();
  const form = useForm({ passphrase: '' });
  const field = useRef<HTMLInputElement>(null);
  const signIn = useCommand('staff.signIn', {
    onRefused: (error) => {
      if (error.code !== 'wrong-passphrase') return form.showErrors(error);
      form.showFieldErrors({ passphrase: error.message });
      field.current?.select();
    },
  });
  // A chosen name goes straight on to the passphrase.
  useEffect(() => {
    if (chosen && slots.length === 1) field.current?.focus();
  }, [chosen, slots.length]);
  const submit = (): void => {
    if (!chosen) return form.showFieldErrors({ staffId: t('fields.required') });
    if (form.values.passphrase === '') return form.showFieldErrors({ passphrase: t('fields.required') });
    void signIn.run({ staffId: chosen.staffId, ...form.values });
  };
  return (
    <form {...form.form(submit)}>
      <Stack>
        <ErrorNotice error={form.error} />
        {slots.length === 1 && chosen ? (
          <strong>{chosen.name}</strong>
        ) : (
          <NameChoice slots={slots} chosen={chosen} choose={choose} error={form.fieldError('staffId')} />
        )}
        <PassphraseField label={t('staff.passphrase')} ref={field} {...form.text('passphrase')} />
        <Group justify="space-between">
          <Button type="submit" loading={signIn.isRunning}>
            {t('app.lockScreen.open')}
          </Button>
          <Button variant="subtle" onClick={onForgot}>
            {t('app.lockScreen.forgot')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
