import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ImportCounts, PeopleImportPreview } from '#shared/contract/imports.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { UndoImport } from './imports-made.tsx';
import { PeopleImportIssues } from './people-import-issues.tsx';
import type { Done, PeopleImport } from './use-people-import.ts';

type Props = Readonly<{ of: PeopleImport; preview: PeopleImportPreview }>;

const things = ['groups', 'people', 'memberships', 'sessions', 'marks', 'heads', 'visits'] as const;

type Told = Pick<Done, 'counts' | 'same' | 'problems' | 'rowsLeftOut'>;

function Counts({ counts, same, problems, rowsLeftOut }: Told) {
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
      {rowsLeftOut > 0 ? (
        <List.Item>{t('imports.rowsLeftOut', { count: rowsLeftOut })}</List.Item>
      ) : null}
    </List>
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
        <PeopleImportIssues key={preview.digest} told={preview} />
      </Panel>
      <Panel title={t('imports.result')}>
        <Counts {...preview} />
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
    <>
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
      {done.issues.length === 0 ? null : (
        <Panel title={t('imports.issues')}>
          <PeopleImportIssues told={done} />
        </Panel>
      )}
    </>
  );
}
