import { useTexts } from '../../i18n/use-texts.ts';
import { SecretField, type SecretProps } from './secret-field.tsx';

/** A passphrase somebody already has; visible on wish, password managers welcome. */
export function PassphraseField(props: SecretProps) {
  const { t } = useTexts();
  return (
    <SecretField
      {...props}
      toggle={t('staff.togglePassphrase')}
      autoComplete="current-password"
      maxLength={200}
    />
  );
}
