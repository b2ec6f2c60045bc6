import { Group, Text } from '@mantine/core';
import type { UnclosedSession } from '#shared/contract/attendance-register.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useFeedbackLoss } from '../../ui/use-feedback-loss.tsx';
import { ReasonMenu } from './called-off.tsx';
import classes from './unclosed-screen.module.css';

function Line({ session }: Readonly<{ session: UnclosedSession }>) {
  const { t, format } = useTexts();
  const mayCallOff = useMay('sessions.markNotHeld');
  const { attempt, question, onRefused } = useFeedbackLoss();
  const markNotHeld = useCommand('sessions.markNotHeld', { onRefused });
  const { id, title, date, startMinute, endMinute, leaderNames, presentCount } = session;
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Text>
          {format.day(date)} {format.times(startMinute, endMinute)} <bdi>{title}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {presentCount > 0
            ? t('attendance.unclosed.present', { count: presentCount })
            : t('attendance.unclosed.nothing')}
          {leaderNames.map((name) => (
            <span key={name}>
              {' · '}
              <bdi>{name}</bdi>
            </span>
          ))}
        </Text>
        {session.hadKiosk ? <Text size="sm">{t('attendance.unclosed.kiosk')}</Text> : null}
      </div>
      <Group gap="xs">
        {session.mayBeNotHeld && mayCallOff ? (
          <ReasonMenu
            label={t('attendance.calledOff.not-held')}
            onReason={(reason) =>
              attempt('not-held', (feedbackLossAccepted) => {
                void markNotHeld.run({ id, reason, feedbackLossAccepted });
              })
            }
          />
        ) : null}
        <LinkButton
          to="/sessions/$id/register"
          params={{ id }}
          aria-label={t('attendance.unclosed.openOf', { title, date: format.day(date) })}
        >
          {t('attendance.unclosed.open')}
        </LinkButton>
      </Group>
      {question}
    </li>
  );
}

/** Registers of sessions that are over: one step to each, or to say that it was not held. */
export function UnclosedScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const mayImport = useMay('imports.apply');
  const query = useCall('attendance.unclosed', { venueId: venue.id });
  // Others are shown their own alone, and hear nothing of anybody else's.
  const none = seesEveryRoster(useMe().role) ? 'none' : 'noneOwn';
  return (
    <Screen
      title={t('attendance.unclosed.title')}
      actions={
        <>
          {mayImport ? (
            <LinkButton to="/people/import" variant="default">
              {t('attendance.unclosed.import')}
            </LinkButton>
          ) : null}
          <LinkButton to="/" variant="default">
            {t('attendance.toToday')}
          </LinkButton>
        </>
      }
    >
      <Panel title={venue.name}>
        <Text c="dimmed" mb="sm">
          {t('attendance.unclosed.text')}
        </Text>
        <Loaded
          query={query}
          isEmpty={({ sessions }) => sessions.length === 0}
          empty={t(`attendance.unclosed.${none}`)}
        >
          {({ sessions, total }) => (
            <>
              <ul className={classes.list}>
                {sessions.map((session) => (
                  <Line key={session.id} session={session} />
                ))}
              </ul>
              {total > sessions.length ? (
                <Text>{t('attendance.unclosed.more', { count: sessions.length })}</Text>
              ) : null}
            </>
          )}
        </Loaded>
      </Panel>
    </Screen>
  );
}
