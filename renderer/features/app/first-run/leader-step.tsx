import { Stack, Text, TextInput } from '@mantine/core';
import type { Form } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import {
  minPassphraseLength,
  NewPassphraseField,
} from '../../../ui/passphrase/new-passphrase-field.tsx';
import type { SetUpDraft } from './set-up-draft.ts';
import { StepButtons, StepFrame } from './step-frame.tsx';

type Props = Readonly<{
  form: Form<SetUpDraft>;
  isRunning: boolean;
  onBack: () => void;
  onNext: () => void;
}>;

/** Step 3: the first leader and her passphrase; then everything is made. */
export function LeaderStep({ form, isRunning, onBack, onNext }: Props) {
  const { t } = useTexts();
  const { leaderName, passphrase, venueName } = form.values;
  const next = (): void => {
    const problems = {
      ...(leaderName.trim() === '' ? { leaderName: t('fields.required') } : {}),
      ...(passphrase.length < minPassphraseLength
        ? { passphrase: t('fields.too-short', { min: minPassphraseLength }) }
        : {}),
    };
    if (form.accepts(problems)) onNext();
  };
  return (
    <StepFrame step={3} title={t('app.setUp.leaderTitle')}>
      <Text>{t('app.setUp.leaderText')}</Text>
      <form {...form.form(next)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <TextInput
            label={t('app.setUp.leaderName')}
            required
            maxLength={60}
            autoComplete="off"
            {...form.text('leaderName')}
          />
          <NewPassphraseField
            label={t('staff.passphrase')}
            {...form.text('passphrase')}
            known={[leaderName, venueName]}
            onSuggest={(suggestion) => form.set('passphrase', suggestion)}
          />
          <Text role="status" c="dimmed">
            {isRunning ? t('app.setUp.finishing') : ''}
          </Text>
          <StepButtons onBack={onBack} next={t('app.setUp.finish')} isRunning={isRunning} />
        </Stack>
      </form>
    </StepFrame>
  );
}
