import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useCommand } from '../../../app/client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import {
  minPassphraseLength,
  NewPassphraseField,
} from '../../../ui/passphrase/new-passphrase-field.tsx';
import { NameChoice, type NameChoiceProps } from './name-choice.tsx';

type Props = NameChoiceProps & Readonly<{ onBack: () => void }>;

function useRecover(chosen: NameChoiceProps['chosen']) {
  const { t } = useTexts();
  const form = useForm({ recoveryCode: '', newPassphrase: '' });
  const recover = useCommand('staff.recover', {
    onRefused: (error) =>
      error.code === 'wrong-recovery-code'
        ? form.showFieldErrors({ recoveryCode: error.message })
        : form.showErrors(error),
  });
  const submit = (): void => {
    const { recoveryCode, newPassphrase } = form.values;
    const problems = {
      ...(chosen ? {} : { staffId: t('fields.required') }),
      ...(recoveryCode.trim() === '' ? { recoveryCode: t('fields.required') } : {}),
      ...(newPassphrase.length < minPassphraseLength
        ? { newPassphrase: t('fields.too-short', { min: minPassphraseLength }) }
        : {}),
    };
    if (!form.accepts(problems) || !chosen) return;
    void recover.run({ staffId: chosen.staffId, ...form.values });
  };
  return { form, submit, isRunning: recover.isRunning };
}

/** A forgotten passphrase: the code from the paper, and a new passphrase. */
export function RecoverForm({ slots, chosen, choose, onBack }: Props) {
  const { t } = useTexts();
  const { form, submit, isRunning } = useRecover(chosen);
  return (
    <form {...form.form(submit)}>
      <Stack>
        <Text>{t('app.lockScreen.recoverText')}</Text>
        <ErrorNotice error={form.error} />
        <NameChoice
          slots={slots}
          chosen={chosen}
          choose={choose}
          error={form.fieldError('staffId')}
        />
        <TextInput
          label={t('app.lockScreen.recoveryCode')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          {...form.text('recoveryCode')}
        />
        <NewPassphraseField
          label={t('staff.newPassphrase')}
          {...form.text('newPassphrase')}
          known={chosen ? [chosen.name] : []}
          onSuggest={(suggestion) => form.set('newPassphrase', suggestion)}
        />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            {t('app.back')}
          </Button>
          <Button type="submit" loading={isRunning}>
            {t('app.lockScreen.recover')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
