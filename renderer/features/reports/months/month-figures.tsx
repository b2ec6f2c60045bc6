import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { WholeMonth } from '#shared/contract/months.ts';
import { useCall } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { ReportTableView } from '../report-table-view.tsx';
import classes from './months.module.css';

type Props = Readonly<{ whole: WholeMonth }>;

/** Every session of the month with its own figures: what the sums are made of. */
function Sessions({ whole: { venueId, from, to } }: Props) {
  const { language } = useTexts();
  const report = useCall('reports.attendance', { from, to, venueId, by: 'session', language });
  return (
    <Loaded query={report}>
      {({ tables }) =>
        tables
          .slice(0, 1)
          .map((table) => <ReportTableView key={table.key} table={table} language={language} />)
      }
    </Loaded>
  );
}

type Figure = WholeMonth['figures'][number];

function FigureRow({ figure, isClosed }: Readonly<{ figure: Figure; isClosed: boolean }>) {
  const { t } = useTexts();
  const { title, before, now } = figure;
  const isChanged = before !== null && before !== now;
  return (
    <Table.Tr className={isChanged ? classes.changed : undefined}>
      <Table.Th scope="row" fw="inherit">
        {title}
      </Table.Th>
      {isClosed ? <Table.Td ta="end">{before}</Table.Td> : null}
      <Table.Td ta="end">
        {now}
        {isChanged ? ` (${t('months.figures.changed')})` : null}
      </Table.Td>
    </Table.Tr>
  );
}

/** The month's figures; of a closed one, those of then beside those of now. */
export function MonthFigures({ whole }: Props) {
  const { t } = useTexts();
  const [isOpen, open] = useState(false);
  const { figures } = whole;
  const isClosed = figures.some(({ before }) => before !== null);
  if (figures.length === 0) {
    return (
      <Panel title={t('months.figures.title')}>
        <Text>{t('months.figures.none')}</Text>
      </Panel>
    );
  }
  return (
    <Panel title={t('months.figures.title')}>
      <Table verticalSpacing={6} maw="44rem" aria-label={t('months.figures.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('months.figures.figure')}</Table.Th>
            {isClosed ? <Table.Th ta="end">{t('months.figures.atClosing')}</Table.Th> : null}
            <Table.Th ta="end">{t('months.figures.now')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.key} figure={figure} isClosed={isClosed} />
          ))}
        </Table.Tbody>
      </Table>
      <Button variant="default" mt="md" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {t(isOpen ? 'months.figures.sessionsHide' : 'months.figures.sessions')}
      </Button>
      {isOpen ? <Sessions whole={whole} /> : null}
    </Panel>
  );
}
