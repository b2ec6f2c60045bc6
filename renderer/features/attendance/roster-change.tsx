import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { notify } from '../../ui/notify.ts';
import type { RegisterRow } from './register-op.ts';

type Props = Readonly<{ session: Session; row: RegisterRow; onDone: () => void }>;

/** Puts a walk-in on the roster from the session's day. */
function Join({ session, row, onDone }: Props) {
  const { t } = useTexts();
  const join = useCommand('groups.join', {
    onSuccess: () => {
      notify(t('attendance.more.joined'));
      onDone();
    },
  });
  const { groupId, date } = session;
  if (groupId === null) return null;
  const person = { personId: row.personId };
  return (
    <Button
      variant="default"
      loading={join.isRunning}
      onClick={() => void join.run({ groupId, person, joinedOn: date })}
    >
      {t('attendance.more.join')}
    </Button>
  );
}

/** Ends a membership; its last day is the session's unless another one is typed. */
function Leave({ session, row, onDone }: Props) {
  const { t } = useTexts();
  const [leftOn, setLeftOn] = useState<LocalDate | null>(session.date);
  const leave = useCommand('groups.leave', {
    onSuccess: () => {
      notify(t('attendance.more.leftList'));
      onDone();
    },
  });
  const { membershipId } = row;
  if (membershipId === null) return null;
  return (
    <Group align="end" gap="xs">
      <DateField
        w="12rem"
        label={t('attendance.more.lastDay')}
        value={leftOn}
        onChange={setLeftOn}
      />
      <Button
        variant="default"
        loading={leave.isRunning}
        onClick={() => {
          if (leftOn) void leave.run({ membershipId, leftOn });
        }}
      >
        {t('attendance.more.leave')}
      </Button>
    </Group>
  );
}

/** The roster from within the register: a walk-in joins, a member leaves. */
export function RosterChange(props: Props) {
  const { t } = useTexts();
  return (
    <div>
      <Text fw={600} mb={4}>
        {t('attendance.more.roster')}
      </Text>
      {props.row.membershipId === null ? <Join {...props} /> : <Leave {...props} />}
    </div>
  );
}
