import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useMe, useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { SessionLine } from './session-line.tsx';
import classes from './today-screen.module.css';
import { todaysSessions, unfinishedSessions } from './todays-sessions.ts';

type Props = Readonly<{ sessions: readonly Session[] }>;

/** So many earlier registers are shown before somebody asks for all. */
const fewUnfinished = 4;

/** What is on today: now, next and done. */
export function TodaysSessions({ sessions }: Props) {
  const { t } = useTexts();
  const { today: date, minuteNow: minute } = useStatus();
  const list = useMemo(() => todaysSessions(sessions, { date, minute }), [sessions, date, minute]);
  return (
    <Panel title={t('today.sessions')}>
      {list.length === 0 ? (
        <EmptyNotice>
          {t('today.noSessions')} <TextLink to="/programme">{t('today.toProgramme')}</TextLink>
        </EmptyNotice>
      ) : (
        <ul className={classes.list}>
          {list.map(({ session, word }) => (
            <li key={session.id}>
              <SessionLine session={session} word={word} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Earlier registers that nobody has filled or closed; nothing when there are none. */
export function UnfinishedSessions({ sessions }: Props) {
  const { t } = useTexts();
  const me = useMe();
  const { today: date, minuteNow: minute } = useStatus();
  const [isWhole, showAll] = useState(false);
  const list = unfinishedSessions(sessions, { date, minute }, me);
  if (list.length === 0) return null;
  const shown = isWhole ? list : list.slice(0, fewUnfinished);
  return (
    <Panel title={t('today.unfinished')}>
      <ul className={classes.list}>
        {shown.map(({ session, word }) => (
          <li key={session.id}>
            <SessionLine session={session} word={word} showsDay />
          </li>
        ))}
      </ul>
      {shown.length < list.length ? (
        <Button variant="subtle" onClick={() => showAll(true)}>
          {t('today.showAll', { count: list.length })}
        </Button>
      ) : null}
    </Panel>
  );
}
