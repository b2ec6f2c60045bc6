import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { SessionStatus } from '../../ui/session-status.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useMayCount } from '../../ui/use-may-count.ts';
import classes from './session-panel.module.css';

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Links({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const mayCount = useMayCount(session);
  return (
    <Group>
      {mayCount ? (
        <LinkButton to="/sessions/$id/register" params={{ id: session.id }}>
          {t('sessions.openRegister')}
        </LinkButton>
      ) : null}
      {session.groupId ? (
        <LinkButton to="/groups/$id" params={{ id: session.groupId }} variant="default">
          {t('sessions.toGroup')}
        </LinkButton>
      ) : null}
    </Group>
  );
}

/** What a session is, and the ways on from it. */
export function SessionFacts({ session }: Readonly<{ session: Session }>) {
  const { t, format } = useTexts();
  const { date, startMinute, endMinute, shownStatus, cancelReason, roomName, leaderNames } =
    session;
  // What was pressed below is gone once it has worked.
  const facts = useFocusOnChange<HTMLDivElement>(
    [session.status, date, startMinute, endMinute, roomName].join(' '),
  );
  return (
    <Stack ref={facts} tabIndex={-1} className={classes.all}>
      <dl className={classes.facts}>
        <Fact name={t('sessions.labels.time')}>
          {format.dayLong(date)}, {format.times(startMinute, endMinute)}
        </Fact>
        <Fact name={t('sessions.labels.status')}>
          <SessionStatus status={shownStatus} />
          {cancelReason ? ` (${t(`sessions.reason.${cancelReason}`)})` : null}
          {session.presentCount > 0
            ? `, ${t('sessions.present', { count: session.presentCount })}`
            : null}
        </Fact>
        <Fact name={t('groups.labels.form')}>{t(`groups.form.${session.form}`)}</Fact>
        <Fact name={t('sessions.labels.room')}>
          <bdi>{roomName ?? t('sessions.labels.noRoom')}</bdi>
        </Fact>
        <Fact name={t('sessions.labels.leaders')}>
          <bdi>{leaderNames.length > 0 ? leaderNames.join(', ') : t('groups.noLeaders')}</bdi>
        </Fact>
      </dl>
      <Links session={session} />
    </Stack>
  );
}
