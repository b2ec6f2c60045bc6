import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { importKinds } from '#shared/domain/people-import/import-fields.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ImportsMade } from './imports-made.tsx';
import { PeopleImportChoices } from './people-import-choices.tsx';
import { PeopleImportColumns } from './people-import-columns.tsx';
import { PeopleImportDone, PeopleImportResult } from './people-import-result.tsx';
import { type PeopleImport, usePeopleImport, useProgress } from './use-people-import.ts';

function ChooseFile({ of }: Readonly<{ of: PeopleImport }>) {
  const { t } = useTexts();
  const reset = useRef<() => void>(null);
  const { kind, file, job } = of;
  return (
    <Panel>
      <Stack>
        <Text>{t('imports.intro')}</Text>
        <ChoiceButtons
          label={t('imports.kindLabel')}
          value={kind}
          options={importKinds.map((value) => ({ value, label: t(`imports.kind.${value}`) }))}
          onChange={of.chooseKind}
        />
        <Text c="dimmed">{t(`imports.kindHelp.${kind}`)}</Text>
        <Group>
          <FileButton
            accept=".xlsx,.csv,.txt,.tsv,text/csv"
            resetRef={reset}
            onChange={(picked) => {
              // The same file may be chosen again once it was put right.
              reset.current?.();
              if (picked) of.chooseFile(picked);
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant={file ? 'default' : 'filled'}
                disabled={job !== null}
                leftSection={<IconUpload size={20} aria-hidden />}
              >
                {t(file ? 'imports.chooseOther' : 'imports.choose')}
              </Button>
            )}
          </FileButton>
          {file ? (
            <Text c="dimmed">
              <bdi>{t('imports.file', { name: file.name })}</bdi>
            </Text>
          ) : null}
        </Group>
      </Stack>
    </Panel>
  );
}

/** What is being done to the file now, and a way to stop it. */
function Working({ of }: Readonly<{ of: PeopleImport }>) {
  const { t } = useTexts();
  const at = useProgress(of.job);
  if (!of.job || !at) return null;
  const step = t(`imports.step.${at.step}`);
  const done = at.of === 0 ? 0 : Math.round((100 * at.done) / at.of);
  return (
    <Panel>
      <Group>
        <Text role="status">{t('imports.progress', { step, done: at.done, of: at.of })}</Text>
        <Button variant="default" onClick={of.stop}>
          {t('imports.stop')}
        </Button>
      </Group>
      <Progress value={done} mt="sm" aria-label={step} />
    </Panel>
  );
}

function Steps() {
  const of = usePeopleImport();
  const { preview } = of;
  if (of.done) return <PeopleImportDone of={of} done={of.done} />;
  return (
    <Stack>
      <ChooseFile of={of} />
      <ErrorNotice error={of.error} />
      <Working of={of} />
      {preview ? <PeopleImportColumns of={of} table={preview.table} /> : null}
      {preview && preview.table.missing.length === 0 ? (
        <>
          <PeopleImportChoices of={of} preview={preview} />
          <PeopleImportResult of={of} preview={preview} />
        </>
      ) : null}
      {preview ? null : <ImportsMade />}
    </Stack>
  );
}

/** Brings people and past registers in from a table: choose, look, choose upon, take. */
export function PeopleImportScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  return (
    <Screen
      wide
      title={t('imports.title')}
      actions={
        <LinkButton to="/people" variant="default">
          {t('people.title')}
        </LinkButton>
      }
    >
      {/* Groups of another venue are others: everything begins anew. */}
      <Steps key={venue.id} />
    </Screen>
  );
}
