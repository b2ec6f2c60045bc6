import { Stack, Textarea, TextInput } from '@mantine/core';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = Readonly<{
  form: Form<{ name: string; address: string }>;
  isRunning: boolean;
  onSubmit: () => void;
  onCancel?: () => void;
}>;

/** Fields of a venue, for a new one and for a known one. */
export function VenueForm({ form, isRunning, onSubmit, onCancel }: Props) {
  const { t } = useTexts();
  const submit = (): void => {
    if (form.values.name.trim() === '') form.showFieldErrors({ name: t('fields.required') });
    else onSubmit();
  };
  return (
    <form {...form.form(submit)}>
      <Stack maw="36rem">
        <ErrorNotice error={form.error} />
        <TextInput label={t('venues.name')} required maxLength={80} {...form.text('name')} />
        <Textarea
          label={t('venues.address')}
          description={t('venues.addressHint')}
          maxLength={200}
          {...form.text('address')}
        />
        <FormButtons isRunning={isRunning} {...(onCancel ? { onCancel } : {})} />
      </Stack>
    </form>
  );
}
