import { Table } from '@mantine/core';
import type { PersonCard } from '#shared/contract/people.ts';
import { byStrength } from '#shared/domain/people/mark-strength.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { byKeys } from '../../ui/by-keys.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './people.module.css';

type Props = Readonly<{ attendance: PersonCard['attendance'] }>;

/** Pixels without which a column is not read. */
const nameAndDate = 240;
const perStatus = 75;

/** How often somebody was marked with what, by group. Counts, and no judgement of them. */
export function PersonAttendance({ attendance }: Props) {
  const { t, format } = useTexts();
  // A column of noughts says nothing, and pushes the others out of half a screen.
  const statuses = byStrength.filter(
    (status) => status === 'present' || attendance.some(({ marks }) => marks[status] > 0),
  );
  return (
    <Panel title={t('people.attendance.title')}>
      {attendance.length === 0 ? (
        <EmptyNotice>{t('people.attendance.none')}</EmptyNotice>
      ) : (
        <Table.ScrollContainer
          minWidth={nameAndDate + statuses.length * perStatus}
          className={classes.scroll}
          scrollAreaProps={byKeys(t('people.attendance.title'))}
        >
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('people.attendance.group')}</Table.Th>
                {statuses.map((status) => (
                  <Table.Th key={status} className={classes.number}>
                    {t(`attendance.mark.${status}`)}
                  </Table.Th>
                ))}
                <Table.Th className={classes.date}>{t('people.columns.lastSeen')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {attendance.map(({ groupId, groupName, marks, lastSeenOn }) => (
                <Table.Tr key={groupId ?? ''}>
                  <Table.Th scope="row" className={classes.group}>
                    {groupName ?? t('people.attendance.noGroup')}
                  </Table.Th>
                  {statuses.map((status) => (
                    <Table.Td key={status} className={classes.number}>
                      {marks[status]}
                    </Table.Td>
                  ))}
                  <Table.Td className={classes.date}>
                    {lastSeenOn ? format.date(lastSeenOn) : t('people.notSeen')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  );
}
