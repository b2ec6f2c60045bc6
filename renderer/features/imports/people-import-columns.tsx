import { Alert, Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { PeopleImportPreview } from '#shared/contract/imports.ts';
import { type ImportField, layouts } from '#shared/domain/people-import/import-fields.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { firstColumns } from './first-columns.ts';
import type { PeopleImport } from './use-people-import.ts';

type Found = PeopleImportPreview['table'];
type Props = Readonly<{ of: PeopleImport; table: Found }>;

const pairsOf = ({ columns }: Found) =>
  columns.flatMap(({ field, column }) => (field ? [{ field, column }] : []));

/** As it was last chosen: the next choice may be made before the file has been read again. */
const chosenNow = ({ of, table }: Props) => ({
  sheet: of.choices.table?.sheet ?? table.sheet,
  layout: of.choices.table?.layout ?? table.layout,
  matching: of.choices.table?.matching ?? {
    headerRow: table.headerRow,
    columns: pairsOf(table),
  },
});

function Head({ of, table }: Props) {
  const { t } = useTexts();
  const { sheets } = table;
  const { sheet, layout, matching } = chosenNow({ of, table });
  const rows = Math.min(sheets[sheet]?.rows ?? 0, 30);
  const mayBeMatrix = of.kind === 'registers' || of.kind === 'headcounts';
  return (
    <Group align="flex-end" mt="sm">
      {sheets.length > 1 ? (
        <NativeSelect
          label={t('imports.sheet')}
          value={String(sheet)}
          data={sheets.map(({ name, isHidden }, place) => ({
            value: String(place),
            label: isHidden ? t('imports.hidden', { name }) : name,
          }))}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            of.change({ table: { sheet: chosen, layout: null, matching: null } });
          }}
        />
      ) : null}
      {mayBeMatrix ? (
        <NativeSelect
          label={t('imports.layoutLabel')}
          value={layout}
          data={layouts.map((value) => ({ value, label: t(`imports.layout.${value}`) }))}
          onChange={(event) => {
            const chosen = layouts.find((one) => one === event.currentTarget.value) ?? null;
            of.change({ table: { sheet, layout: chosen, matching: null } });
          }}
        />
      ) : null}
      <NativeSelect
        label={t('imports.headerRow')}
        value={String(matching.headerRow)}
        data={[
          { value: '0', label: t('imports.noHeader') },
          ...Array.from({ length: rows }, (_, n) => String(n + 1)),
        ]}
        onChange={(event) => {
          const headerRow = Number(event.currentTarget.value);
          of.change({ table: { sheet, layout, matching: { ...matching, headerRow } } });
        }}
      />
    </Group>
  );
}

function Meaning({ of, table, found }: Props & Readonly<{ found: Found['columns'][number] }>) {
  const { t, format } = useTexts();
  const { column, header, refused, day } = found;
  if (refused) return <Text c="dimmed">{t(`imports.refused.${refused}`)}</Text>;
  if (day) return <Text>{t('imports.dayColumn', { day: format.day(day) })}</Text>;
  const { matching, ...place } = chosenNow({ of, table });
  const field = matching.columns.find((one) => one.column === column)?.field;
  const choose = (chosen: ImportField | null): void => {
    const others = matching.columns.filter((one) => one.column !== column && one.field !== chosen);
    const columns = chosen ? [...others, { field: chosen, column }] : others;
    of.change({ table: { ...place, matching: { ...matching, columns } } });
  };
  const name = header === '' ? columnLetters(column) : header;
  return (
    <NativeSelect
      aria-label={`${t('imports.means')}: ${name}`}
      value={field ?? ''}
      data={[
        { value: '', label: t('imports.ignored') },
        ...table.fields.map((each) => ({ value: each, label: t(`imports.field.${each}`) })),
      ]}
      onChange={(event) =>
        choose(table.fields.find((each) => each === event.currentTarget.value) ?? null)
      }
    />
  );
}

/** How the table was understood, column by column, to be checked and put right. */
export function PeopleImportColumns({ of, table }: Props) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const [isWhole, showWhole] = useState(false);
  const columns = isWhole ? table.columns : firstColumns(table.columns);
  const folded = table.columns.length - columns.length;
  const missing = table.missing.map((field) => t(`imports.field.${field}`)).join(', ');
  return (
    <Panel title={t('imports.columns')}>
      {missing === '' ? (
        <Text c="dimmed">
          {t(table.isRemembered ? 'imports.remembered' : 'imports.columnsIntro')}
        </Text>
      ) : (
        <Alert color="red" variant="light" role="alert">
          {t('imports.missing', { fields: missing })}
        </Alert>
      )}
      {table.notes.map((note) => (
        <Text key={note}>
          {t(`imports.sheetNote.${note}`, { rows: table.mixedRows.join(', ') })}
        </Text>
      ))}
      <Head of={of} table={table} />
      <Table.ScrollContainer minWidth={0} mt="sm">
        <Table verticalSpacing={4} aria-label={t('imports.columns')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('imports.column')}</Table.Th>
              <Table.Th>{t('imports.samples')}</Table.Th>
              <Table.Th>{t('imports.means')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map((found) => (
              <Table.Tr key={found.column}>
                <Table.Th scope="row">
                  <bdi>
                    {found.header === ''
                      ? t('imports.unnamed', { letter: columnLetters(found.column) })
                      : found.header}
                  </bdi>
                </Table.Th>
                <Table.Td>
                  {/* Any column may hold names. */}
                  <bdi data-masked={areHidden || undefined}>
                    {areHidden ? '•••' : found.samples.join(' · ')}
                  </bdi>
                </Table.Td>
                <Table.Td>
                  <Meaning of={of} table={table} found={found} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {folded > 0 ? (
        <Button variant="default" mt="sm" onClick={() => showWhole(true)}>
          {t('imports.more', { count: folded })}
        </Button>
      ) : null}
    </Panel>
  );
}
