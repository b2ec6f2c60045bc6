import { Button, Checkbox, Group, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { TermSeriesRow } from '#shared/contract/terms.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TermSeriesDetails } from './term-series-details.tsx';
import { openOf, stateOf } from './term-state.ts';
import classes from './terms.module.css';
import type { CopyTerm } from './use-copy-term.ts';

type RowProps = Readonly<{ row: TermSeriesRow; term: CopyTerm }>;

/** What could not be taken over as it was. */
function useNotes({ endsOn, goneRoom, goneLeaders, alreadyThere, rule }: TermSeriesRow): string[] {
  const { t, format } = useTexts();
  return [
    ...(endsOn ? [t('terms.notes.endsOn', { date: format.date(endsOn) })] : []),
    ...(goneRoom ? [t('terms.notes.goneRoom', { room: goneRoom })] : []),
    ...(goneLeaders.length > 0
      ? [t('terms.notes.goneLeaders', { names: goneLeaders.join(', ') })]
      : []),
    ...(alreadyThere.length > 0 ? [t('terms.notes.there', { count: alreadyThere.length })] : []),
    ...(rule?.kind === 'week-parity' ? [t(`terms.notes.parity.${rule.parity}`)] : []),
  ];
}

function OpenMarks({ row, term }: RowProps) {
  const { t } = useTexts();
  const { offDays, blocks, warnings } = openOf(row, stateOf(term.states, row.seriesId));
  return (
    <>
      {offDays > 0 ? (
        <span className={classes.open}>{t('terms.openOffDays', { count: offDays })}</span>
      ) : null}
      {blocks > 0 ? (
        <span className={classes.blocks}>{t('terms.blocks', { count: blocks })}</span>
      ) : null}
      {warnings > 0 ? (
        <span className={classes.quiet}>{t('terms.warnings', { count: warnings })}</span>
      ) : null}
    </>
  );
}

function Said({ row, term }: RowProps) {
  const { t, language, format } = useTexts();
  const { rule, startMinute, endMinute, roomName, leaderNames, state, dates } = row;
  const notes = useNotes(row);
  const where = [format.times(startMinute, endMinute), roomName, leaderNames.join(', ')];
  return (
    <div className={classes.said}>
      <span>
        {rule ? ruleInWords(rule, language) : null}, {where.filter(Boolean).join(' · ')}
      </span>
      {state === 'proposed' ? (
        <span className={classes.marks}>
          <b>{t('terms.sessions', { count: dates.length })}</b>
          <OpenMarks row={row} term={term} />
        </span>
      ) : null}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </div>
  );
}

function SeriesRow({ row, term }: RowProps) {
  const { t } = useTexts();
  const { seriesId, title, state } = row;
  const said = stateOf(term.states, seriesId);
  const { blocks } = openOf(row, said);
  const [isOpen, open] = useState(false);
  const isShown = state === 'proposed' && (isOpen || (term.isAsked && blocks > 0));
  return (
    <li className={classes.series}>
      <div className={classes.line}>
        <Checkbox
          label={<bdi>{title}</bdi>}
          aria-label={t('terms.choose', { title })}
          classNames={{ label: classes.title ?? '' }}
          checked={said.isChosen}
          onChange={(event) => {
            const isChosen = event.currentTarget.checked;
            term.change([seriesId], (before) => ({ ...before, isChosen }));
          }}
        />
        {state === 'proposed' ? (
          <Button
            variant="default"
            aria-expanded={isShown}
            aria-label={t('terms.detailsOf', { title })}
            onClick={() => open(!isShown)}
          >
            {t('terms.details')}
          </Button>
        ) : null}
      </div>
      <Said row={row} term={term} />
      {isShown ? <TermSeriesDetails row={row} state={said} term={term} /> : null}
    </li>
  );
}

/** What does not go on, and why. */
function LeftOut({ rows }: Readonly<{ rows: readonly TermSeriesRow[] }>) {
  const { t, language } = useTexts();
  if (rows.length === 0) return null;
  return (
    <section aria-label={t('terms.leftOut')}>
      <h3 className={classes.leftOut}>{t('terms.leftOut')}</h3>
      <ul className={classes.list}>
        {rows.map(({ seriesId, title, rule, why }) => (
          <li key={seriesId} className={classes.series}>
            <bdi className={classes.title}>{title}</bdi>
            {rule ? `, ${ruleInWords(rule, language)}` : null}
            {why ? <span className={classes.why}>{t(`terms.why.${why}`)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ListProps = Readonly<{ rows: readonly TermSeriesRow[]; term: CopyTerm }>;

function Choosing({ rows, term }: ListProps) {
  const { t } = useTexts();
  const ids = rows.map(({ seriesId }) => seriesId);
  const choose = (isChosen: boolean): void =>
    term.change(ids, (before) => ({ ...before, isChosen }));
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => choose(true)}>
        {t('terms.chooseAll')}
      </Button>
      <Button variant="default" onClick={() => choose(false)}>
        {t('terms.chooseNone')}
      </Button>
    </Group>
  );
}

/** Last term's series, each chosen or left, with what becomes of it. */
export function TermSeriesList({ rows, term }: ListProps) {
  const { t } = useTexts();
  const [isOnlyMarked, onlyMarked] = useState(false);
  const going = rows.filter(({ state }) => state === 'proposed');
  const sessions = going.reduce((sum, { dates }) => sum + dates.length, 0);
  const marked = going.filter((row) => {
    const { offDays, blocks, warnings } = openOf(row, stateOf(term.states, row.seriesId));
    return offDays + blocks + warnings > 0;
  });
  const list = isOnlyMarked ? marked : rows.filter(({ state }) => state !== 'left-out');
  const leftOut = rows.filter(({ state }) => state === 'left-out');
  return (
    <Panel title={t('terms.series')} actions={<Choosing rows={rows} term={term} />}>
      <Group justify="space-between">
        <Text role="status">
          {t('terms.count', {
            count: going.length,
            sessions: t('terms.sessions', { count: sessions }),
          })}
        </Text>
        <Switch
          label={t('terms.onlyMarked')}
          checked={isOnlyMarked}
          onChange={(event) => onlyMarked(event.currentTarget.checked)}
        />
      </Group>
      {list.length === 0 ? <EmptyNotice>{t('terms.noneMarked')}</EmptyNotice> : null}
      <ul className={classes.list}>
        {list.map((row) => (
          <SeriesRow key={row.seriesId} row={row} term={term} />
        ))}
      </ul>
      <LeftOut rows={leftOut} />
    </Panel>
  );
}
