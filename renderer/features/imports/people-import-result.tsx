import { Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ImportCounts, PeopleImportPreview } from '#shared/contract/imports.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { csvText } from '#shared/domain/tables/csv-line.ts';
import { isLocalDate } from '#shared/kernel/local-date.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { saveText } from '../../ui/files/save-text.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { UndoImport } from './imports-made.tsx';
import type { Done, PeopleImport } from './use-people-import.ts';

type Props = Readonly<{ of: PeopleImport; preview: PeopleImportPreview }>;

const things = ['groups', 'people', 'memberships', 'sessions', 'marks', 'heads', 'visits'] as const;

function Counts({ counts, same, problems }: Omit<Done, 'importId'>) {
  const { t } = useTexts();
  const some = things.filter((thing) => counts[thing] > 0);
  return (
    <List>
      {some.map((thing) => (
        <List.Item key={thing}>
          {t(`imports.counts.${thing}`)}: {counts[thing]}
        </List.Item>
      ))}
      <List.Item>
        {t('imports.sameCount')}: {same}
      </List.Item>
      <List.Item>
        {t('imports.problems')}: {problems}
      </List.Item>
    </List>
  );
}

/** A table of twenty thousand rows would take seconds to appear. */
const step = 100;

function Issues({ preview }: Pick<Props, 'preview'>) {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const [shown, show] = useState(step);
  const written = (seen: string): string => (isLocalDate(seen) ? format.date(seen) : seen);
  const { issues, issuesLeftOut } = preview;
  if (issues.length === 0) return <Text>{t('imports.noIssues')}</Text>;
  const letter = (column: number | null): string => (column === null ? '' : columnLetters(column));
  const heads = [
    t('imports.issueRow'),
    t('imports.issueColumn'),
    t('imports.issueSeen'),
    t('imports.issueWhat'),
  ];
  const save = (): void => {
    const rows = issues.map(({ row, column, seen, code }) => [
      ...[String(row), letter(column), seen, t(`imports.code.${code}`)],
    ]);
    const text = csvText([heads, ...rows]);
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
            {issues.slice(0, shown).map(({ row, column, seen, code }) => (
              <Table.Tr key={`${row} ${column} ${code}`}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{letter(column)}</Table.Td>
                <Table.Td>
                  <bdi>{areHidden ? '•••' : written(seen)}</bdi>
                </Table.Td>
                <Table.Td>{t(`imports.code.${code}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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

const isAny = (counts: ImportCounts): boolean => things.some((thing) => counts[thing] > 0);

/** What would be written, every row that is not, and the button that writes. */
export function PeopleImportResult({ of, preview }: Props) {
  const { t } = useTexts();
  const isBusy = of.job !== null;
  const may = isAny(preview.counts) && !isBusy;
  // Rows that wait for a choice are not nothing.
  const isNothing = !isAny(preview.counts) && preview.problems === 0;
  return (
    <>
      <Panel title={t('imports.issues')}>
        <Issues key={preview.digest} preview={preview} />
      </Panel>
      <Panel title={t('imports.result')}>
        <Counts counts={preview.counts} same={preview.same} problems={preview.problems} />
        <Group mt="sm">
          <Button
            aria-disabled={!may}
            {...(may ? {} : { 'data-disabled': true })}
            onClick={() => {
              if (may) void of.run();
            }}
          >
            {t(isNothing ? 'imports.nothing' : 'imports.run')}
          </Button>
          <Text role="status" c="dimmed">
            {isBusy ? t('imports.again') : ''}
          </Text>
        </Group>
      </Panel>
    </>
  );
}

/** What was written, and the way back. */
export function PeopleImportDone({ of, done }: Readonly<{ of: PeopleImport; done: Done }>) {
  const { t } = useTexts();
  const outcome = useRef<HTMLDivElement>(null);
  // The button that led here is gone.
  useEffect(() => outcome.current?.focus(), []);
  return (
    <Panel title={t('imports.done')}>
      <Stack align="flex-start">
        <div role="status" tabIndex={-1} ref={outcome}>
          {done.importId === null ? <Text>{t('imports.doneNothing')}</Text> : null}
          <Counts {...done} />
        </div>
        {done.importId === null ? null : <UndoImport importId={done.importId} />}
        <Group>
          <LinkButton to="/people">{t('imports.toPeople')}</LinkButton>
          <Button variant="default" onClick={of.startAgain}>
            {t('imports.another')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
