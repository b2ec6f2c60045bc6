import { Alert } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { Session } from '#shared/contract/sessions.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { useCall } from '../../app/client.ts';
import { isSmall } from '../../app/small.ts';
import { useMe, useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { SessionKioskOpener } from '../../ui/kiosk-opener.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SmallWindowMenu } from '../../ui/small-window-menu.tsx';
import { CalledOffNotice } from './called-off.tsx';
import { CheckinOpener } from './checkin-opener.tsx';
import { CheckinRunning } from './checkin-running.tsx';
import { OwnEvaluation } from './own-evaluation.tsx';
import { RegisterBody } from './register-body.tsx';

function Where({ session }: Readonly<{ session: Session }>) {
  const { format } = useTexts();
  const { date, startMinute, endMinute, venueName, roomName, leaderIds, leaderNames } = session;
  const leaders = leaderNames.map((name, index) => ({ key: leaderIds[index], name }));
  return (
    <>
      {format.day(date)} {format.times(startMinute, endMinute)}
      {[{ key: 'place', name: roomName ?? venueName }, ...leaders].map(({ key, name }) => (
        <span key={key}>
          {' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </>
  );
}

/** Before anything is changed or the register is reopened: whose figures it would change. */
function MonthClosedNotice({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { role } = useMe();
  if (!session.isMonthClosed) return null;
  // On the day of the closing whoever is there still records who comes.
  const who = seesEveryRoster(role) || session.date === today ? 'corrects' : 'others';
  return (
    <Alert color="gray" variant="light" icon={<IconCalendarCheck aria-hidden />}>
      {t(`attendance.monthClosed.${who}`)}
    </Alert>
  );
}

function Body({ session }: Readonly<{ session: Session }>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  if (session.status === 'cancelled' || session.status === 'not-held') {
    return <CalledOffNotice session={session} />;
  }
  return (
    <>
      <CheckinRunning session={session} />
      <MonthClosedNotice session={session} />
      {session.date > today ? (
        <Alert color="gray" variant="light">
          {t('attendance.future', { date: format.day(session.date) })}
        </Alert>
      ) : null}
      <RegisterBody key={session.id} session={session} isFuture={session.date > today} />
      {isSmall() ? null : <OwnEvaluation session={session} />}
    </>
  );
}

/** One session's register: who came, by name where there is a roster, and how many without. */
export function RegisterScreen() {
  const { t } = useTexts();
  const { id } = useParams({ from: '/sessions/$id/register' });
  const session = useCall('sessions.get', { id });
  return (
    <Screen
      title={session.data?.title ?? t('attendance.title')}
      subtitle={session.data ? <Where session={session.data} /> : null}
      actions={
        <>
          {session.data && !isSmall() ? (
            <>
              <CheckinOpener session={session.data} />
              <SessionKioskOpener session={session.data} />
            </>
          ) : null}
          <SmallWindowMenu place={{ kind: 'register', sessionId: id }} />
          {isSmall() ? null : (
            <LinkButton to="/" variant="default">
              {t('attendance.toToday')}
            </LinkButton>
          )}
        </>
      }
    >
      <Loaded query={session}>{(found) => <Body session={found} />}</Loaded>
    </Screen>
  );
}
