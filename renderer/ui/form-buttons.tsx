import { Button, Group } from '@mantine/core';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Readonly<{ isRunning: boolean; onCancel?: () => void; submit?: string }>;

/** The end of a form: save, and cancel where the form is in a dialog. */
export function FormButtons({ isRunning, onCancel, submit }: Props) {
  const { t } = useTexts();
  return (
    <Group justify={onCancel ? 'flex-end' : 'flex-start'}>
      {onCancel ? (
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      ) : null}
      <Button type="submit" loading={isRunning}>
        {submit ?? t('app.save')}
      </Button>
    </Group>
  );
}
