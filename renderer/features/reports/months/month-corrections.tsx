import { Table } from '@mantine/core';
import type { MonthCorrection, WholeMonth } from '#shared/contract/months.ts';
import { markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { counterKinds } from '#shared/domain/visits/day-counters.ts';
import { useCall } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

const details = [
  ...(['mark', 'headcount', 'tally', 'visits', 'first-visits', 'first-ever'] as const),
  ...(['presence', 'opening-day', 'moves', 'board-member'] as const),
];

/** The other counters of the door differ by their name after the last dash. */
const counterStarts = ['counter-minutes', 'counter'] as const;

/** What was corrected, in words. */
function useDetailWords(): (detail: string) => string {
  const { t } = useTexts();
  return (detail) => {
    const start = counterStarts.find((each) => detail.startsWith(`${each}-`));
    const kind = counterKinds.find((each) => detail === `${start}-${each}`);
    if (start && kind) {
      return `${t(`months.corrections.detail.${start}`)} ${t(`visits.counters.kind.${kind}`)}`;
    }
    const known = details.find((each) => each === detail);
    return t(`months.corrections.detail.${known ?? start ?? 'other'}`);
  };
}

/** A value before or after: a mark in words, a number as it is. */
function useValueWords(): (value: string | null) => string {
  const { t } = useTexts();
  return (value) => {
    if (value === null) return t('months.corrections.nothing');
    if (value === 'yes' || value === 'no') return t(`months.corrections.${value}`);
    const status = markStatuses.find((known) => known === value);
    return status ? t(`attendance.mark.${status}`) : value;
  };
}

function CorrectionRow({ correction }: Readonly<{ correction: MonthCorrection }>) {
  const { t, format } = useTexts();
  const wordsOf = useValueWords();
  const { date, title, sessionId, detail, before, after, madeOn, madeMinute, madeBy } = correction;
  const detailWords = useDetailWords();
  return (
    <Table.Tr>
      <Table.Td>
        {format.date(madeOn)} {format.clock(madeMinute)}
      </Table.Td>
      <Table.Td>
        <bdi>{madeBy}</bdi>
      </Table.Td>
      <Table.Td>
        {sessionId === null ? (
          t('months.corrections.day', { date: format.date(date) })
        ) : (
          <TextLink to="/sessions/$id/register" params={{ id: sessionId }}>
            {format.date(date)} <bdi>{title}</bdi>
          </TextLink>
        )}
        {`: ${detailWords(detail)}`}
      </Table.Td>
      <Table.Td>
        {wordsOf(before)} → {wordsOf(after)}
      </Table.Td>
    </Table.Tr>
  );
}

/** What was changed of the month's days since it was closed, before and after. */
export function MonthCorrections({ whole }: Readonly<{ whole: WholeMonth }>) {
  const { t } = useTexts();
  const { venueId, month } = whole;
  const query = useCall('months.corrections', { venueId, month });
  return (
    <Panel title={t('months.corrections.title')}>
      <Loaded query={query} empty={t('months.corrections.none')}>
        {(list) => (
          <Table.ScrollContainer minWidth={0}>
            <Table aria-label={t('months.corrections.title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('months.corrections.when')}</Table.Th>
                  <Table.Th>{t('months.corrections.who')}</Table.Th>
                  <Table.Th>{t('months.corrections.what')}</Table.Th>
                  <Table.Th>{t('months.corrections.change')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {list.map((correction) => (
                  <CorrectionRow key={correction.id} correction={correction} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Loaded>
    </Panel>
  );
}
