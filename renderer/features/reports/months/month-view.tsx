import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { WholeMonth } from '#shared/contract/months.ts';
import { capitalised } from '#shared/i18n/format.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCall } from '../../../app/client.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { CloseMonthDialog } from './close-month-dialog.tsx';
import { MonthChecklist } from './month-checklist.tsx';
import { MonthCorrections } from './month-corrections.tsx';
import { MonthFigures } from './month-figures.tsx';
import { ReopenMonthDialog } from './reopen-month-dialog.tsx';
import { useMonthWords } from './use-month-words.ts';

type Props = Readonly<{ whole: WholeMonth }>;

/** Every closing of the month, and why it was opened again. */
function History({ whole: { closings } }: Props) {
  const { t, format } = useTexts();
  if (closings.length === 0) return null;
  return (
    <Panel title={t('months.history.title')}>
      <ul>
        {closings.map((closing) => (
          <li key={`${closing.closedOn} ${closing.reopenedOn}`}>
            {t('months.history.closed', {
              date: format.date(closing.closedOn),
              name: closing.closedBy,
            })}
            {closing.openItems > 0
              ? `; ${t('months.history.open', { count: closing.openItems })}`
              : null}
            {closing.reopenedOn === null
              ? null
              : `; ${t('months.history.reopened', {
                  date: format.date(closing.reopenedOn),
                  name: closing.reopenedBy ?? '',
                  reason: closing.reason ?? '',
                })}`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Actions({ whole }: Props) {
  const { t, format } = useTexts();
  const mayClose = useMay('months.close');
  const [asked, ask] = useState<'close' | 'reopen' | null>(null);
  const { state, mayBeClosed, closableFrom, openItems } = whole;
  if (!mayClose) return null;
  const close = () => ask(null);
  if (state === 'open' && !mayBeClosed) {
    return <Text>{t('months.close.notYet', { date: format.date(closableFrom) })}</Text>;
  }
  if (state === 'open' && openItems.some(({ kind }) => kind === 'to-come')) {
    return <Text>{t('months.close.toCome')}</Text>;
  }
  return (
    <>
      {state === 'open' ? (
        <Button onClick={() => ask('close')}>{t('months.close.action')}</Button>
      ) : (
        <Button variant="default" onClick={() => ask('reopen')}>
          {t('months.reopen.action')}
        </Button>
      )}
      {asked === 'close' ? <CloseMonthDialog whole={whole} onClose={close} /> : null}
      {asked === 'reopen' ? <ReopenMonthDialog whole={whole} onClose={close} /> : null}
    </>
  );
}

/** One month: how it stands, what is missing, its figures and what was changed after closing. */
export function MonthView({ venueId, month }: Readonly<{ venueId: string; month: string }>) {
  const { format } = useTexts();
  const stateOf = useMonthWords();
  const query = useCall('months.get', { venueId, month }, { keepPrevious: true });
  const mayRead = useMay('months.corrections');
  return (
    <Loaded query={query}>
      {(whole) => (
        <>
          <Panel title={capitalised(format.month(day(`${month}-01`)))}>
            <Group justify="space-between">
              <Text role="status">{stateOf(whole)}</Text>
              <Actions whole={whole} />
            </Group>
          </Panel>
          <MonthChecklist whole={whole} />
          <MonthFigures whole={whole} />
          {mayRead && whole.closings.length > 0 ? <MonthCorrections whole={whole} /> : null}
          <History whole={whole} />
        </>
      )}
    </Loaded>
  );
}
