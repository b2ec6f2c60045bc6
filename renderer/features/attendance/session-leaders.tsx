import { Button, Group, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { type FormEvent, memo, useState } from 'react';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import type { Session, ShownSessionDetails } from '#shared/contract/sessions.ts';
import { workingRoles } from '#shared/domain/staff/roles.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './session-leaders.module.css';

type Leader = ShownSessionDetails['leaders'][number];
type RowProps = Readonly<{ session: Session; leader: Leader }>;
const whole = { allowDecimal: false, allowNegative: false, hideControls: true, max: 1440 } as const;

function LeaderRow({ session, leader }: RowProps) {
  const { t } = useTexts();
  const set = useCommand('attendance.setLeader');
  const remove = useCommand('attendance.removeLeader');
  const [minutes, setMinutes] = useState(leader.minutes);
  const [preparation, setPreparation] = useState(leader.preparationMinutes);
  const { staffId, name, workingRole } = leader;
  const save = (change: Partial<Leader>): void => {
    const next = { workingRole, minutes, preparationMinutes: preparation, ...change };
    void set.run({
      ...{ sessionId: session.id, person: { staffId }, workingRole: next.workingRole },
      ...{ minutes: next.minutes, preparationMinutes: next.preparationMinutes },
    });
  };
  const isAway = leader.minutes === 0;
  const saveTyped = (): void => {
    if (minutes !== leader.minutes || preparation !== leader.preparationMinutes) save({});
  };
  return (
    <li className={classes.row}>
      <strong className={classes.name}>
        <bdi>{name}</bdi>
      </strong>
      <NativeSelect
        label={t('attendance.leaders.role')}
        aria-label={t('attendance.leaders.roleOf', { name })}
        value={workingRole}
        data={workingRoles.map((value) => ({ value, label: t(`staff.workingRole.${value}`) }))}
        onChange={(event) => {
          const chosen = workingRoles.find((role) => role === event.currentTarget.value);
          if (chosen) save({ workingRole: chosen });
        }}
      />
      <NumberInput
        {...whole}
        w="7rem"
        label={t('attendance.leaders.minutes')}
        aria-label={t('attendance.leaders.minutesOf', { name })}
        placeholder={t('attendance.leaders.whole')}
        value={minutes ?? ''}
        onChange={(typed) => setMinutes(typeof typed === 'number' ? typed : null)}
        onBlur={saveTyped}
      />
      <NumberInput
        {...whole}
        w="8rem"
        label={t('attendance.leaders.preparation')}
        aria-label={t('attendance.leaders.preparationOf', { name })}
        value={preparation}
        onChange={(typed) => setPreparation(typeof typed === 'number' ? typed : 0)}
        onBlur={saveTyped}
      />
      <Button
        variant={isAway ? 'filled' : 'default'}
        aria-pressed={isAway}
        aria-label={t('attendance.leaders.awayOf', { name })}
        onClick={() => save({ minutes: isAway ? null : 0 })}
      >
        {t('attendance.leaders.away')}
      </Button>
      <Button
        variant="subtle"
        aria-label={t('attendance.leaders.removeOf', { name })}
        onClick={() => void remove.run({ sessionId: session.id, staffId })}
      >
        {t('attendance.leaders.remove')}
      </Button>
    </li>
  );
}

type AddProps = Readonly<{ session: Session; leaders: readonly Leader[] }>;

/** Somebody who came along: of the staff, or a volunteer by name. */
function AddLeader({ session, leaders }: AddProps) {
  const { t } = useTexts();
  const staff = useCall('staff.list', {}).data ?? [];
  const [name, setName] = useState('');
  const set = useCommand('attendance.setLeader', { onSuccess: () => setName('') });
  const time = { minutes: null, preparationMinutes: 0 };
  const offered = staff.filter(
    ({ id, archived }) => !archived && !leaders.some(({ staffId }) => staffId === id),
  );
  const addNew = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const person = { name: name.trim() };
    void set.run({ sessionId: session.id, person, workingRole: 'volunteer', ...time });
  };
  return (
    <Group align="end" gap="xs" mt="sm">
      <NativeSelect
        label={t('attendance.leaders.add')}
        value=""
        data={[
          { value: '', label: t('attendance.leaders.choose') },
          ...offered.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        onChange={(event) => {
          const chosen = offered.find(({ id }) => id === event.currentTarget.value);
          if (!chosen) return;
          const { id: staffId, workingRole } = chosen;
          void set.run({ sessionId: session.id, person: { staffId }, workingRole, ...time });
        }}
      />
      <form className={classes.add} onSubmit={addNew}>
        <TextInput
          label={t('attendance.leaders.newName')}
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={set.isRunning}>
          {t('app.add')}
        </Button>
      </form>
    </Group>
  );
}

type Props = Readonly<{ session: Session; options: RegisterOptions | undefined }>;

/** Who ran the session, in which role and how long; behind one button, because it is mostly right. */
export const SessionLeaders = memo(function SessionLeaders({ session, options }: Props) {
  const { t } = useTexts();
  const [isOpen, open] = useState(false);
  const details = useCall('sessions.details', { id: session.id }, { enabled: isOpen });
  const setTimes = useCommand('attendance.setGroupTimes');
  const { groupId } = session;
  if (!isOpen) {
    return (
      <Button variant="subtle" aria-expanded={false} onClick={() => open(true)}>
        {t('attendance.leaders.open')}
      </Button>
    );
  }
  return (
    <Panel title={t('attendance.leaders.title')}>
      <Loaded query={details}>
        {({ leaders }) => (
          <>
            <ul className={classes.rows}>
              {leaders.map((leader) => (
                <LeaderRow
                  key={`${leader.staffId} ${leader.minutes} ${leader.preparationMinutes}`}
                  session={session}
                  leader={leader}
                />
              ))}
            </ul>
            <AddLeader session={session} leaders={leaders} />
          </>
        )}
      </Loaded>
      {groupId !== null && options ? (
        <Switch
          mt="md"
          label={t('attendance.leaders.groupTimes')}
          checked={options.times}
          disabled={options.times && !options.groupTimes}
          onChange={(event) => void setTimes.run({ groupId, times: event.currentTarget.checked })}
        />
      ) : null}
    </Panel>
  );
});
