import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { SessionStatus } from '../../ui/session-status.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useMayCount } from '../../ui/use-may-count.ts';
import classes from './session-list.module.css';

function SessionRow({ session }: Readonly<{ session: Session }>) {
  const { t, format } = useTexts();
  const mayOpen = useMayCount(session);
  const isOpen = session.mayOpenRegister && session.presentCount === 0 && !session.registerClosed;
  const mayChange = useMay('sessions.move') && isOpen;
  const { id, date, startMinute, endMinute, roomName, shownStatus, cancelReason } = session;
  const when = `${format.day(date)} ${format.times(startMinute, endMinute)}`;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        {mayOpen ? (
          <TextLink to="/sessions/$id/register" params={{ id }}>
            {when}
          </TextLink>
        ) : (
          <span>{when}</span>
        )}
        <span className={classes.quiet}>
          <SessionStatus status={shownStatus} />
          {cancelReason ? <span>{t(`sessions.reason.${cancelReason}`)}</span> : null}
          {roomName ? <bdi>{roomName}</bdi> : null}
          {session.presentCount > 0 ? (
            <span>{t('sessions.present', { count: session.presentCount })}</span>
          ) : null}
        </span>
      </span>
      {mayChange ? (
        <TextLink
          to="/programme"
          search={{ date, session: id }}
          className={classes.change}
          aria-label={t('groups.sessions.changeOf', { day: format.day(date) })}
        >
          {t('groups.sessions.change')}
        </TextLink>
      ) : null}
    </li>
  );
}

type Props = Readonly<{ label: string; sessions: readonly Session[]; shownAtFirst: number }>;

/** Sessions by date, each a link to its register; the rest of a long list on request. */
export function SessionList({ label, sessions, shownAtFirst }: Props) {
  const { t } = useTexts();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? sessions : sessions.slice(0, shownAtFirst);
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {shown.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {shown.length < sessions.length ? (
        <Button variant="default" onClick={() => showWhole(true)}>
          {t('groups.sessions.showAll', { count: sessions.length })}
        </Button>
      ) : null}
    </>
  );
}
