import { Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import type { CallOutput } from '#shared/contract/contract.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Pages } from './pages.tsx';
import classes from './people.module.css';
import { PersonRow } from './person-row.tsx';

type Props = Readonly<{
  found: CallOutput<'people.list'>;
  text: string;
  archived: boolean;
  offset: number;
  turnTo: (offset: number) => void;
}>;

function Nobody({ text, archived }: Pick<Props, 'text' | 'archived'>) {
  const { t } = useTexts();
  if (text.trim() !== '') {
    return (
      <EmptyNotice>
        <bdi>{t('people.noneFound', { text })}</bdi>
      </EmptyNotice>
    );
  }
  if (archived) return <EmptyNotice>{t('people.noneArchived')}</EmptyNotice>;
  return (
    <EmptyNotice>
      <Stack align="flex-start">
        <span>{t('people.empty')}</span>
        <LinkButton to="/groups">{t('people.toGroups')}</LinkButton>
      </Stack>
    </EmptyNotice>
  );
}

/** A page of people and the ways to the others. */
export function PeopleList({ found, text, archived, offset, turnTo }: Props) {
  const { t } = useTexts();
  const { people, total, isNear } = found;
  if (total === 0) return <Nobody text={text} archived={archived} />;
  return (
    <Stack>
      <Text role="status" c="dimmed">
        {t(isNear ? 'people.foundNear' : 'people.found', { count: total })}
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
