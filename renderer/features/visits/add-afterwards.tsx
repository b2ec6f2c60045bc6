import { Button, Group, Text, TextInput } from '@mantine/core';
import type { VisitDay } from '#shared/contract/visits.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { useAddAfterwards } from './use-add-afterwards.ts';
import classes from './visit-counter.module.css';

type Props = Readonly<{ venueId: VisitDay['venueId'] }>;

function AfterwardsForm({ venueId }: Props) {
  const { t } = useTexts();
  const { form, submit, isRunning, recorded } = useAddAfterwards(venueId);
  return (
    <form {...form.form(submit)}>
      <Text size="sm" mb="xs">
        {t('visits.afterwards.text')}
      </Text>
      <ErrorNotice error={form.error} />
      <Group align="flex-end" gap="sm">
        <DateField w="12rem" label={t('visits.afterwards.date')} {...form.control('date')} />
        <TextInput
          w="11rem"
          label={t('visits.afterwards.total')}
          inputMode="numeric"
          autoComplete="off"
          {...form.text('total')}
        />
        <Button type="submit" loading={isRunning}>
          {t('app.save')}
        </Button>
      </Group>
      {recorded ? (
        <Text size="sm" role="status">
          {t('visits.afterwards.recorded', recorded)}
        </Text>
      ) : null}
    </form>
  );
}

/** An earlier day's total, when the laptop was elsewhere and people were counted on paper. */
export function AddAfterwards({ venueId }: Props) {
  const { t } = useTexts();
  return (
    <details className={classes.details}>
      <summary>{t('visits.afterwards.title')}</summary>
      <AfterwardsForm venueId={venueId} />
    </details>
  );
}
