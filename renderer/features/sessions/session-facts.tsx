import { Group, Stack } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { SessionStatus } from '../../ui/session-status.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useMayCount } from '../../ui/use-may-count.ts';
import { useDifference } from './exceptions-of-session.ts';
import { SessionLeaders } from './session-leaders-names.tsx';
import classes from './session-panel.module.css';
import { useMayOpenPlan } from './use-session-plan.ts';

type Props = Readonly<{ session: Session; series: ShownSeries | null }>;

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The ways on from a session. */
export function SessionLinks({ session }: Pick<Props, 'session'>) {
  const { t } = useTexts();
  const mayCount = useMayCount(session);
  const mayOpenPlan = useMayOpenPlan(session);
  const params = { id: session.id };
  return (
    <Group gap="xs">
      {mayCount ? (
        <LinkButton
          to="/sessions/$id/register"
          params={params}
          variant={session.status === 'cancelled' ? 'default' : 'filled'}
        >
          {t('sessions.openRegister')}
        </LinkButton>
      ) : null}
      {mayOpenPlan ? (
        <LinkButton to="/sessions/$id/plan" params={params} variant="default">
          {t('edits.details.open')}
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

function What({ session }: Pick<Props, 'session'>) {
  const { t } = useTexts();
  const { kind, form, theme, groupId } = session;
  const ofForm = groupId ? t(`posters.form.${form}`) : null;
  const what = kind === 'group' ? null : t(`calendar.kind.${kind}`);
  return (
    <>
      <Fact name={t('edits.details.kind')}>
        {[what ?? t('calendar.kind.group'), ofForm].filter((each) => each !== null).join(', ')}
      </Fact>
      {theme ? (
        <Fact name={t('edits.details.theme')}>
          <bdi>{theme}</bdi>
        </Fact>
      ) : null}
    </>
  );
}

function Where({ session }: Pick<Props, 'session'>) {
  const { t } = useTexts();
  const { place, roomName, mode } = session;
  return (
    <Fact name={place ? t('edits.details.placeShort') : t('sessions.labels.room')}>
      <bdi>{place || (roomName ?? t('sessions.labels.noRoom'))}</bdi>
      {mode === 'on-site' ? null : `, ${t(`posters.mode.${mode}`)}`}
    </Fact>
  );
}

/** Why it is not as its series has it, and why it cannot be changed. */
function Marks({ session, series }: Props) {
  const { t } = useTexts();
  const difference = useDifference(session, series);
  const { lock, status } = session;
  return (
    <>
      {difference ? <p className={classes.mark}>{difference}</p> : null}
      {lock && status !== 'not-held' ? (
        <p className={classes.mark}>
          <IconLock size={20} aria-hidden /> {t(`edits.lock.${lock}`)}
        </p>
      ) : null}
    </>
  );
}

/** What a session is. */
export function SessionFacts({ session, series }: Props) {
  const { t, format } = useTexts();
  const { date, startMinute, endMinute, shownStatus, cancelReason, roomName } = session;
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
        <What session={session} />
        <Where session={session} />
        <Fact name={t('sessions.labels.leaders')}>
          <SessionLeaders session={session} />
        </Fact>
      </dl>
      <Marks session={session} series={series} />
    </Stack>
  );
}
