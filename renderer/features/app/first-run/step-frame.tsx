import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Plain } from '../../../app/plain.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';

const steps = 4;

type Props = Readonly<{
  step: 1 | 2 | 3 | 4;
  title: string;
  children: ReactNode;
}>;

/** One step of the set-up: where one is, what it is about, its form. */
export function StepFrame({ step, title, children }: Props) {
  const { t } = useTexts();
  return (
    <Plain title={title} top={<Text c="dimmed">{t('app.setUp.step', { step, steps })}</Text>}>
      <Stack>{children}</Stack>
    </Plain>
  );
}

type ButtonsProps = Readonly<{ onBack: () => void; next: string; isRunning?: boolean }>;

/** Back and on; on is the form's submit, so Enter does the same. */
export function StepButtons({ onBack, next, isRunning = false }: ButtonsProps) {
  const { t } = useTexts();
  return (
    <Group justify="space-between">
      <Button variant="default" onClick={onBack} disabled={isRunning}>
        {t('app.back')}
      </Button>
      <Button type="submit" loading={isRunning}>
        {next}
      </Button>
    </Group>
  );
}
