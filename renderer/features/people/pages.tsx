import { Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '../../i18n/use-texts.ts';
import { pageSize } from './use-people.ts';

type Props = Readonly<{ offset: number; total: number; turnTo: (offset: number) => void }>;

/** The ways to the other pages of a long list; nothing where one page is all. */
export function Pages({ offset, total, turnTo }: Props) {
  const { t } = useTexts();
  if (total <= pageSize) return null;
  const last = Math.min(offset + pageSize, total);
  return (
    <nav aria-label={t('people.pages')}>
      <Group>
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={20} aria-hidden />}
          disabled={offset === 0}
          onClick={() => turnTo(Math.max(0, offset - pageSize))}
        >
          {t('people.previousPage')}
        </Button>
        <span>{t('people.shown', { from: offset + 1, to: last, total })}</span>
        <Button
          variant="default"
          rightSection={<IconChevronRight size={20} aria-hidden />}
          disabled={last >= total}
          onClick={() => turnTo(offset + pageSize)}
        >
          {t('people.nextPage')}
        </Button>
      </Group>
    </nav>
  );
}
