import { useMemo } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useMe, useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
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

type Waiting = Readonly<{
  /** How many earlier registers wait and since when, in words; null when there are none. */
  words: string | null;
  ids: ReadonlySet<Session['id']>;
}>;

function useWaiting(): Waiting {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const enabled = useMay('attendance.unclosed');
  const found = useCall('attendance.unclosed', { venueId: venue.id }, { enabled }).data;
  const ids = useMemo(() => new Set(found?.sessions.map(({ id }) => id)), [found]);
  if (!found || found.earlier === 0 || found.oldestOn === null) return { words: null, ids };
  const said = { count: found.earlier, date: format.day(found.oldestOn) };
  return { words: t('attendance.unclosed.line', said), ids };
}

/** Earlier registers that nobody has filled or closed; nothing when there are none. */
export function UnfinishedSessions({ sessions }: Props) {
  const { t } = useTexts();
  const me = useMe();
  const { today: date, minuteNow: minute } = useStatus();
  const { words: waiting, ids: reopened } = useWaiting();
  const list = unfinishedSessions(sessions, { date, minute }, { me, reopened });
  if (list.length === 0 && waiting === null) return null;
  const shown = list.slice(0, fewUnfinished);
  return (
    <Panel title={t('today.unfinished')}>
      <ul className={classes.list}>
        {shown.map(({ session, word }) => (
          <li key={session.id}>
            <SessionLine session={session} word={word} showsDay />
          </li>
        ))}
      </ul>
      {waiting === null ? null : <TextLink to="/registers">{waiting}</TextLink>}
    </Panel>
  );
}
