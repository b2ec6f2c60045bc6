import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useCommand } from '../../../app/client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { PassphraseField } from '../../../ui/passphrase/passphrase-field.tsx';
import { NameChoice, type NameChoiceProps } from './name-choice.tsx';

/** Name, passphrase, Enter. */
export function SignInForm({
  slots,
  chosen,
  choose,
  onForgot,
}: NameChoiceProps & Readonly<{ onForgot: () => void }>) {
  const { t } = useTexts();
  const form = useForm({ passphrase: '' });
  const field = useRef<HTMLInputElement>(null);
  const signIn = useCommand('staff.signIn', {
    onRefused: (error) => {
      if (error.code === 'wrong-passphrase') {
        form.showFieldErrors({ passphrase: error.message });
        field.current?.select();
      } else form.showErrors(error);
    },
  });
  // Where there is one name only, the passphrase is the first thing to type.
  useEffect(() => {
    if (chosen && slots.length === 1) field.current?.focus();
  }, [chosen, slots.length]);
  const submit = (): void => {
    const problems = {
      ...(chosen ? {} : { staffId: t('fields.required') }),
      ...(form.values.passphrase === '' ? { passphrase: t('fields.required') } : {}),
    };
    if (!form.accepts(problems) || !chosen) return;
    void signIn.run({ staffId: chosen.staffId, ...form.values });
  };
  return (
    <form {...form.form(submit)}>
      <Stack>
        <ErrorNotice error={form.error} />
        {slots.length === 1 && chosen ? (
          <strong>{chosen.name}</strong>
        ) : (
          <NameChoice
            slots={slots}
            chosen={chosen}
            choose={choose}
            error={form.fieldError('staffId')}
            onPicked={() => field.current?.focus()}
          />
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
