import { Button, Group, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { PeopleImportTold } from '#shared/contract/imports.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { csvText } from '#shared/domain/tables/csv-line.ts';
import { day, isLocalDate } from '#shared/kernel/local-date.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { saveText } from '../../ui/files/save-text.ts';

/** A table of twenty thousand rows would take seconds to appear. */
const step = 100;

type Told = Pick<PeopleImportTold, 'issues' | 'issuesLeftOut' | 'rowsLeftOut'>;

/** Every row that is not read in, or not as it stands; kept as a file if somebody wants it. */
export function PeopleImportIssues({ told }: Readonly<{ told: Told }>) {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const [shown, show] = useState(step);
  const written = (seen: string): string => (isLocalDate(seen) ? format.date(seen) : seen);
  const { issues, issuesLeftOut, rowsLeftOut } = told;
  const tooLong = rowsLeftOut > 0 ? t('imports.rowsLeftOut', { count: rowsLeftOut }) : null;
  if (issues.length === 0) return <Text>{tooLong ?? t('imports.noIssues')}</Text>;
  const words = ({ code, month }: Told['issues'][number]): string =>
    t(`imports.code.${code}`, { month: month === null ? '' : format.month(day(`${month}-01`)) });
  const letter = (column: number | null): string => (column === null ? '' : columnLetters(column));
  const heads = [
    t('imports.issueRow'),
    t('imports.issueColumn'),
    t('imports.issueSeen'),
    t('imports.issueWhat'),
  ];
  const save = (): void => {
    const rows = issues.map((issue) => [
      ...[String(issue.row), letter(issue.column), issue.seen, words(issue)],
    ]);
    const end = tooLong === null ? [] : [['', '', '', tooLong]];
    const text = csvText([heads, ...rows, ...end]);
    saveText({ fileName: t('imports.issuesFile'), mimeType: 'text/csv', text });
  };
  const rest = issues.length - shown;
  return (
    <>
      <Table.ScrollContainer minWidth={0}>
        <Table verticalSpacing={4} aria-label={t('imports.issues')}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head} style={{ whiteSpace: 'nowrap' }}>
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {issues.slice(0, shown).map((issue) => (
              <Table.Tr key={`${issue.row} ${issue.column} ${issue.code}`}>
                <Table.Td>{issue.row}</Table.Td>
                <Table.Td>{letter(issue.column)}</Table.Td>
                <Table.Td>
                  <bdi>{areHidden ? '•••' : written(issue.seen)}</bdi>
                </Table.Td>
                <Table.Td>{words(issue)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {tooLong === null ? null : <Text>{tooLong}</Text>}
      {issuesLeftOut > 0 ? <Text>{t('imports.leftOut', { count: issuesLeftOut })}</Text> : null}
      <Group mt="sm">
        {rest > 0 ? (
          <Button variant="default" onClick={() => show(shown + step)}>
            {t('imports.more', { count: Math.min(rest, step) })}
          </Button>
        ) : null}
        {areHidden ? null : (
          <Button
            variant="default"
            leftSection={<IconDownload size={20} aria-hidden />}
            onClick={save}
          >
            {t('imports.download')}
          </Button>
        )}
      </Group>
    </>
  );
}
