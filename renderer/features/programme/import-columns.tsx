import { Alert, Group, NativeSelect, NumberInput, Table, Text } from '@mantine/core';
import type { ImportPreview } from '#shared/contract/programme.ts';
import { tableFields } from '#shared/domain/programme-import/table/table-columns.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { type Matching, matchingOf, rematched } from './import-choices.ts';
import classes from './programme-files.module.css';
import type { Import } from './use-import.ts';

type Found = NonNullable<ImportPreview['table']>;
type Props = Readonly<{ of: Import; table: Found }>;

/** What was chosen of the table so far, with a part of it changed. */
function tableWith(
  { of, table }: Props,
  next: Readonly<{ sheet?: number; matching?: Matching | null; lengthMinutes?: number | null }>,
) {
  const before = of.asked.table ?? { sheet: table.sheet, matching: null, lengthMinutes: null };
  return { ...before, ...next };
}

function Head({ of, table }: Props) {
  const { t } = useTexts();
  const { sheets, sheet } = table;
  const rows = Math.min(sheets[sheet]?.rows ?? 0, 30);
  // What was chosen counts before what was read: a second choice may come before the first is answered.
  const matching = matchingOf(table, of.asked.table?.matching);
  return (
    <Group align="flex-end">
      {sheets.length > 1 ? (
        <NativeSelect
          label={t('programme.import.columns.sheet')}
          value={String(sheet)}
          data={sheets.map(({ name, isHidden }, place) => ({
            value: String(place),
            label: isHidden ? t('programme.import.columns.hidden', { name }) : name,
          }))}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            of.change({ table: tableWith({ of, table }, { sheet: chosen, matching: null }) });
          }}
        />
      ) : null}
      <NativeSelect
        label={t('programme.import.columns.headerRow')}
        value={String(matching.headerRow)}
        data={[
          { value: '0', label: t('programme.import.columns.noHeader') },
          ...Array.from({ length: rows }, (_, n) => String(n + 1)),
        ]}
        onChange={(event) => {
          const headerRow = Number(event.currentTarget.value);
          of.change({ table: tableWith({ of, table }, { matching: { ...matching, headerRow } }) });
        }}
      />
      <NumberInput
        label={t('programme.import.columns.length')}
        min={5}
        max={1440}
        step={15}
        allowDecimal={false}
        value={of.asked.table?.lengthMinutes ?? ''}
        onChange={(value) => {
          const minutes = typeof value === 'number' && value >= 5 ? Math.min(value, 1440) : null;
          of.change({ table: tableWith({ of, table }, { lengthMinutes: minutes }) }, 'soon');
        }}
      />
    </Group>
  );
}

function ColumnRow({ of, table, found }: Props & Readonly<{ found: Found['columns'][number] }>) {
  const { t } = useTexts();
  const { column, header, samples } = found;
  const matching = matchingOf(table, of.asked.table?.matching);
  const field = matching.columns.find((one) => one.column === column)?.field ?? null;
  const letter = columnLetters(column);
  const name = header === '' ? t('programme.import.columns.unnamed', { letter }) : header;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <bdi>{name}</bdi>
      </Table.Th>
      <Table.Td className={classes.samples}>
        <bdi>{samples.join(' · ')}</bdi>
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={`${t('programme.import.columns.means')}: ${name}`}
          value={field ?? ''}
          data={[
            { value: '', label: t('programme.import.columns.ignored') },
            ...tableFields.map((each) => ({
              value: each,
              label: t(`programme.import.columns.field.${each}`),
            })),
          ]}
          onChange={(event) => {
            const chosen = tableFields.find((each) => each === event.currentTarget.value) ?? null;
            const next = rematched(matching, column, chosen);
            of.change({ table: tableWith({ of, table }, { matching: next }) });
          }}
        />
      </Table.Td>
    </Table.Tr>
  );
}

/** How a table was understood, column by column, to be checked and put right. */
export function ImportColumns({ of, table }: Props) {
  const { t } = useTexts();
  return (
    <Panel title={t('programme.import.columns.title')}>
      {table.isEnough ? (
        <Text c="dimmed">{t('programme.import.columns.intro')}</Text>
      ) : (
        <Alert color="red" variant="light" role="alert">
          {t('programme.import.columns.missing')}
        </Alert>
      )}
      <Head of={of} table={table} />
      <Table.ScrollContainer minWidth={0} mt="sm">
        <Table verticalSpacing={4} aria-label={t('programme.import.columns.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('programme.import.columns.column')}</Table.Th>
              <Table.Th>{t('programme.import.columns.samples')}</Table.Th>
              <Table.Th>{t('programme.import.columns.means')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.columns.map((found) => (
              <ColumnRow key={found.column} of={of} table={table} found={found} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}
