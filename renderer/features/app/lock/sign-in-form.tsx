import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { PassphraseField } from '../../../ui/passphrase/passphrase-field.tsx';
import { PinField } from '../../../ui/passphrase/pin-field.tsx';
import { NameChoice, type NameChoiceProps } from './name-choice.tsx';
import { useSignIn } from './use-sign-in.ts';

type Props = NameChoiceProps & Readonly<{ onForgot: () => void }>;

/** Name, passphrase or PIN, Enter. The passphrase always works, also where a PIN would. */
export function SignInForm({ slots, chosen, choose, onForgot }: Props) {
  const { t } = useTexts();
  const [typesPassphrase, typePassphrase] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const byPin = chosen?.pin === true && !typesPassphrase;
  const { form, submit, isRunning } = useSignIn({ chosen, byPin, field, typePassphrase });
  // Where there is one name only, the passphrase is the first thing to type.
  useEffect(() => {
    if (chosen && slots.length === 1) field.current?.focus();
  }, [chosen, slots.length]);
  const other = (): void => {
    typePassphrase(byPin);
    form.reset();
    // The other field is there once this has been drawn.
    setTimeout(() => field.current?.focus());
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
            choose={(staffId) => {
              // What was typed was somebody else's.
              form.reset();
              typePassphrase(false);
              choose(staffId);
            }}
            error={form.fieldError('staffId')}
            onPicked={() => field.current?.focus()}
          />
        )}
        {byPin ? (
          <PinField label={t('staff.pin.label')} ref={field} {...form.text('pin')} />
        ) : (
          <PassphraseField label={t('staff.passphrase')} ref={field} {...form.text('passphrase')} />
        )}
        <Group justify="space-between">
          <Button type="submit" loading={isRunning}>
            {t('app.lockScreen.open')}
          </Button>
          {chosen?.pin ? (
            <Button variant="subtle" onClick={other}>
              {t(byPin ? 'app.lockScreen.byPassphrase' : 'app.lockScreen.byPin')}
            </Button>
          ) : null}
          {byPin ? null : (
            <Button variant="subtle" onClick={onForgot}>
              {t('app.lockScreen.forgot')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
