import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';

/**
 * A visitor's self-chosen code, which counts her once this year. What is typed is covered, and the
 * answer never says whether the code was there before.
 */
export function CodeField({ venueId }: Readonly<{ venueId: VisitDay['venueId'] }>) {
  const { t } = useTexts();
  const form = useForm({ code: '' });
  const [isMarked, setMarked] = useState(false);
  const use = useCommand('visits.useCode', {
    invalidates: [],
    onRefused: form.showErrors,
    onSuccess: () => {
      form.reset();
      setMarked(true);
    },
  });
  return (
    <form
      {...form.form(() => {
        setMarked(false);
        void use.run({ venueId, code: form.values.code });
      })}
    >
      <ErrorNotice error={form.error} />
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('visits.code.label')}
          description={t('visits.code.hint')}
          type="password"
          autoComplete="off"
          maxLength={40}
          {...form.text('code')}
        />
        <Button type="submit" variant="default" loading={use.isRunning}>
          {t('visits.code.mark')}
        </Button>
      </Group>
      <Text size="sm" role="status">
        {isMarked ? t('visits.code.marked') : ''}
      </Text>
    </form>
  );
}
