import { useTexts } from '../../i18n/use-texts.ts';
import { SecretField, type SecretProps } from './secret-field.tsx';

type Props = SecretProps & Readonly<{ description?: string }>;

/** A PIN: digits, visible on wish; pasting works. */
export function PinField(props: Props) {
  const { t } = useTexts();
  return (
    <SecretField
      {...props}
      toggle={t('staff.pin.toggle')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      maw="16rem"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
