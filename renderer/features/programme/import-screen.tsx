import { Alert, Stack, Text } from '@mantine/core';
import { IconEyeCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ImportPreview } from '#shared/contract/programme.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportFile } from './import-file.tsx';
import { ImportItems } from './import-items.tsx';
import { ImportMatches } from './import-matches.tsx';
import { ImportResult } from './import-result.tsx';
import { type Import, useImport } from './use-import.ts';

/** A file let go beside its place would open in the window instead of the program. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', stop);
    window.addEventListener('drop', stop);
    return () => {
      window.removeEventListener('dragover', stop);
      window.removeEventListener('drop', stop);
    };
  }, []);
}

function Remarks({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { t } = useTexts();
  const { cuts, outsidePeriod, notInFile, table } = preview;
  const remarks = [
    ...cuts.map((cut) => t(`programme.import.cut.${cut}`)),
    ...(table?.notes ?? []).map((note) =>
      t(`programme.import.sheetNote.${note}`, { rows: (table?.mixedRows ?? []).join(', ') }),
    ),
    ...(table && table.rowsLeftOut > 0
      ? [t('programme.import.rowsLeftOut', { count: table.rowsLeftOut })]
      : []),
    ...(outsidePeriod > 0 ? [t('programme.import.outside', { count: outsidePeriod })] : []),
    ...(notInFile.length > 0 ? [t('programme.import.notInFile', { count: notInFile.length })] : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <Alert color="yellow" variant="light">
      {remarks.map((remark) => (
        <Text key={remark}>{remark}</Text>
      ))}
    </Alert>
  );
}

function Preview({ of, preview }: Readonly<{ of: Import; preview: ImportPreview }>) {
  const { t } = useTexts();
  const { table } = preview;
  return (
    <>
      {table ? <ImportColumns of={of} table={table} /> : null}
      {table?.isEnough === false ? null : (
        <>
          <Remarks preview={preview} />
          <ImportMatches of={of} preview={preview} />
          <Alert variant="light" icon={<IconEyeCheck aria-hidden />}>
            <Text>{t('programme.import.names')}</Text>
          </Alert>
          <ImportItems of={of} preview={preview} />
        </>
      )}
    </>
  );
}

function Steps() {
  const of = useImport();
  if (of.done) return <ImportResult of={of} done={of.done} />;
  return (
    <Stack>
      <ImportFile of={of} />
      <ErrorNotice error={of.error} />
      {of.preview ? <Preview of={of} preview={of.preview} /> : null}
    </Stack>
  );
}

/** Brings a programme in from a calendar or a table: choose, look, choose upon, take. */
export function ImportScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  useNoStrayDrops();
  return (
    <Screen
      wide
      title={t('programme.import.title')}
      actions={
        <LinkButton to="/programme" variant="default">
          {t('sessions.title')}
        </LinkButton>
      }
    >
      {/* Rooms and groups of another venue are others: everything begins anew. */}
      <Steps key={venue.id} />
    </Screen>
  );
}
