import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import classes from './people.module.css';
import { PersonRow } from './person-row.tsx';
import { pageSize } from './use-people.ts';

type PagesProps = Readonly<{ offset: number; total: number; turnTo: (offset: number) => void }>;

function Pages({ offset, total, turnTo }: PagesProps) {
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

function Nobody({ text }: Readonly<{ text: string }>) {
  const { t } = useTexts();
  if (text.trim() !== '') {
    return (
      <EmptyNotice>
        <bdi>{t('people.noneFound', { text })}</bdi>
      </EmptyNotice>
    );
  }
  return (
    <EmptyNotice>
      <Stack align="flex-start">
        <span>{t('people.empty')}</span>
        <LinkButton to="/groups">{t('people.toGroups')}</LinkButton>
      </Stack>
    </EmptyNotice>
  );
}

type Props = Readonly<{
  found: CallOutput<'people.list'>;
  text: string;
  offset: number;
  turnTo: (offset: number) => void;
}>;

/** A page of people and the ways to the others. */
export function PeopleList({ found, text, offset, turnTo }: Props) {
  const { t } = useTexts();
  const { people, total } = found;
  if (total === 0) return <Nobody text={text} />;
  return (
    <Stack>
      <Text role="status" c="dimmed">
        {t('people.found', { count: total })}
      </Text>
      <Table.ScrollContainer minWidth={0} className={classes.surface}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.columns.name')}</Table.Th>
              <Table.Th>{t('people.columns.groups')}</Table.Th>
              <Table.Th className={classes.date}>{t('people.columns.lastSeen')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('people.columns.actions')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Pages offset={offset} total={total} turnTo={turnTo} />
    </Stack>
  );
}
