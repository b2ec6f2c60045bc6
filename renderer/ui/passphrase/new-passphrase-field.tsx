import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ChangeEvent, useDeferredValue, useId, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './new-passphrase-field.module.css';
import { usePassphraseTools } from './use-passphrase-tools.ts';

/** The contract's least length of a new passphrase. */
export const minPassphraseLength = 12;

type Props = Readonly<{
  label: string;
  name: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  /** Puts a suggestion in. */
  onSuggest: (passphrase: string) => void;
  /** Words a thief knows too: the person's and the venue's names. */
  known: readonly string[];
  error: string | undefined;
}>;

function StrengthLine({ value, known }: Pick<Props, 'value' | 'known'>) {
  const { t } = useTexts();
  const tools = usePassphraseTools();
  const measured = useDeferredValue(value);
  const left = minPassphraseLength - [...measured].length;
  if (measured === '') return <p className={classes.strength} role="status" />;
  const strength = left > 0 ? 'short' : (tools?.measureStrength(measured, known) ?? 'unknown');
  return (
    <p className={classes.strength} role="status" data-strength={strength}>
      {strength === 'short'
        ? t('staff.strength.short', { count: left })
        : t(`staff.strength.${strength}`)}
    </p>
  );
}

/** A new passphrase: visible on wish, pasting allowed, its strength said in words, and a suggestion. */
export function NewPassphraseField({ onSuggest, known, value, ...input }: Props) {
  const { t, language } = useTexts();
  const tools = usePassphraseTools();
  const [isShown, show] = useState(false);
  const strengthId = useId();
  const suggest = (): void => {
    if (!tools) return;
    show(true);
    onSuggest(tools.suggestPassphrase(language));
  };
  return (
    <div>
      <TextInput
        {...input}
        value={value}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        required
        maxLength={200}
        description={t('staff.passphraseHint', { min: minPassphraseLength })}
        aria-describedby={strengthId}
      />
      <div id={strengthId}>
        <StrengthLine value={value} known={known} />
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          aria-pressed={isShown}
          leftSection={
            isShown ? <IconEyeOff size={20} aria-hidden /> : <IconEye size={20} aria-hidden />
          }
          onClick={() => show(!isShown)}
        >
          {isShown ? t('staff.hidePassphrase') : t('staff.showPassphrase')}
        </Button>
        <Button variant="default" disabled={!tools} onClick={suggest}>
          {t('staff.suggestPassphrase')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {t('staff.passphraseAdvice')}
      </Text>
    </div>
  );
}
