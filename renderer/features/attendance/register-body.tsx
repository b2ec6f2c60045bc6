import { Text } from '@mantine/core';
import type { RegisterTotals } from '#shared/contract/attendance.ts';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CallOffMenus } from './called-off.tsx';
import { HeadCount } from './head-count.tsx';
import { RegisterBar } from './register-bar.tsx';
import classes from './register-body.module.css';
import { RegisterGrid } from './register-grid.tsx';
import type { RegisterLock } from './register-row.tsx';
import { SessionLeaders } from './session-leaders.tsx';
import { type UsedRegister, useRegister } from './use-register.ts';
import { useRegisterActions } from './use-register-actions.ts';
import { WalkInField } from './walk-in-field.tsx';

type Props = Readonly<{ session: Session; isFuture: boolean }>;
type PartsProps = Props &
  Readonly<{
    used: UsedRegister;
    totals: RegisterTotals;
    /** Undefined until it is known what the venue asks. */
    options: RegisterOptions | undefined;
  }>;

function lockOf(totals: RegisterTotals, isFuture: boolean): RegisterLock {
  if (totals.registerClosed) return 'all';
  return isFuture ? 'presence' : 'none';
}

/** Open groups are counted: nobody is expected by name, so the count comes before the names. */
function isCounted(session: Session, { register }: UsedRegister): boolean {
  if (!register) return true;
  return session.form === 'open' && register.rows.every(({ isWalkIn }) => isWalkIn);
}

function Names({ session, isFuture, used, totals, options }: PartsProps) {
  const { t } = useTexts();
  const { register } = used;
  const hasRows = register !== undefined && register.rows.length > 0;
  if (!register || (!hasRows && session.form === 'open')) return null;
  return (
    <Panel>
      {hasRows ? (
        <RegisterGrid
          {...{ session, options }}
          register={register}
          used={used}
          lock={lockOf(totals, isFuture)}
          takesFocus={!isCounted(session, used)}
        />
      ) : (
        <Text>{t('attendance.noRoster')}</Text>
      )}
    </Panel>
  );
}

function Heads({ session, isFuture, used, totals, options }: PartsProps) {
  if (kindRules[session.kind].counts === 'meetings') return null;
  return (
    <HeadCount
      {...{ headcounts: totals.headcounts, tallies: totals.tallies, options }}
      hasRemote={session.mode !== 'on-site'}
      isLocked={lockOf(totals, isFuture) !== 'none'}
      send={used.send}
      isMain={isCounted(session, used)}
    />
  );
}

/** What is added to the roster, and what to do when the session is not held. */
function Additions({ session, isFuture, used, totals }: PartsProps) {
  const { register } = used;
  if (!session.mayOpenRegister || totals.registerClosed) return null;
  // Absences noted ahead do not keep a session from being called off; somebody present does.
  const isAnyonePresent = totals.presentTotal > 0;
  return (
    <>
      {!register || (isFuture && session.groupId === null) ? null : (
        <WalkInField {...{ session, isFuture }} send={used.send} />
      )}
      {isAnyonePresent ? null : <CallOffMenus session={session} isFuture={isFuture} />}
    </>
  );
}

function Parts(props: PartsProps) {
  if (isCounted(props.session, props.used)) {
    return (
      <div className={classes.counted}>
        <Heads {...props} />
        <div className={classes.side}>
          <Additions {...props} />
          <Names {...props} />
        </div>
      </div>
    );
  }
  return (
    <div className={classes.named}>
      <Names {...props} />
      <div className={classes.side}>
        <Heads {...props} />
        <Additions {...props} />
      </div>
    </div>
  );
}

/** The register itself: the total, the names, the heads, and what to do when it was not held. */
export function RegisterBody({ session, isFuture }: Props) {
  const { t } = useTexts();
  const used = useRegister(session);
  const actions = useRegisterActions(used, !isFuture);
  const { totals } = used;
  const options = useCall('attendance.options', { sessionId: session.id }).data;
  const { hasRoster, counts } = kindRules[session.kind];
  const kind = t(`calendar.kind.${session.kind}`);
  const countsOnly = hasRoster
    ? t('attendance.countsOnly')
    : `${kind}: ${t(`groups.sessionKindHelp.${session.kind}`)}`;
  const isMeeting = counts === 'meetings';
  if (!totals) return <Loaded query={used.query}>{() => null}</Loaded>;
  return (
    <>
      <RegisterBar
        totals={totals}
        used={used}
        actions={actions}
        mayClose={!isFuture}
        note={isMeeting ? countsOnly : null}
        closingMark={
          session.form === 'closed' && hasRoster ? (options?.unmarkedAtClosing ?? null) : null
        }
      />
      {used.register || isMeeting ? null : <Text>{countsOnly}</Text>}
      <Parts {...{ session, isFuture, used, totals, options }} />
      {session.mayOpenRegister && !isFuture ? (
        <SessionLeaders session={session} options={options} />
      ) : null}
    </>
  );
}
