import { Button, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import type { ShownSessionDetails } from '#shared/contract/sessions.ts';
import { workingRoles } from '#shared/domain/staff/roles.ts';
import { useCall } from '../../app/client.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './session-plan.module.css';
import type { PlanValues } from './use-session-plan.ts';

type Leader = ShownSessionDetails['leaders'][number];
type Props = Readonly<{ form: Form<PlanValues> }>;
type RowProps = Readonly<{
  leader: Leader;
  onChange: (leader: Leader) => void;
  onRemove: () => void;
  errorOf: (field: 'minutes' | 'preparationMinutes') => string | undefined;
}>;

const whole = { allowDecimal: false, allowNegative: false, hideControls: true, max: 1440 } as const;

function LeaderRow({ leader, onChange, onRemove, errorOf }: RowProps) {
  const { t } = useTexts();
  const { name, workingRole, minutes, preparationMinutes } = leader;
  return (
    <li className={classes.leader}>
      <div className={classes.leaderHead}>
        <bdi>{name}</bdi>
        <Button
          variant="subtle"
          aria-label={t('edits.details.removeOf', { name })}
          onClick={onRemove}
        >
          {t('app.remove')}
        </Button>
      </div>
      <div className={classes.leaderFields}>
        <NativeSelect
          label={t('edits.details.workingRole')}
          aria-label={t('edits.details.workingRoleOf', { name })}
          value={workingRole}
          data={workingRoles.map((value) => ({ value, label: t(`staff.workingRole.${value}`) }))}
          onChange={(event) => {
            const chosen = workingRoles.find((each) => each === event.currentTarget.value);
            if (chosen) onChange({ ...leader, workingRole: chosen });
          }}
        />
        <NumberInput
          label={t('edits.details.minutes')}
          aria-label={t('edits.details.minutesOf', { name })}
          placeholder={t('edits.details.whole')}
          error={errorOf('minutes')}
          {...whole}
          value={minutes ?? ''}
          onChange={(typed) =>
            onChange({ ...leader, minutes: typeof typed === 'number' ? typed : null })
          }
        />
        <NumberInput
          label={t('edits.details.preparation')}
          aria-label={t('edits.details.preparationOf', { name })}
          error={errorOf('preparationMinutes')}
          {...whole}
          value={preparationMinutes}
          onChange={(typed) =>
            onChange({ ...leader, preparationMinutes: typeof typed === 'number' ? typed : 0 })
          }
        />
      </div>
    </li>
  );
}

/** Somebody of the staff who does not lead the session yet. */
function AddLeader({ form }: Props) {
  const { t } = useTexts();
  const staff = useCall('staff.list', {}).data ?? [];
  const { leaders } = form.values;
  const offered = staff.filter(
    ({ id, archived }) => !archived && !leaders.some(({ staffId }) => staffId === id),
  );
  if (offered.length === 0) return null;
  return (
    <NativeSelect
      label={t('edits.details.addLeader')}
      value=""
      data={[
        { value: '', label: t('edits.details.chooseLeader') },
        ...offered.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => {
        const chosen = offered.find(({ id }) => id === event.currentTarget.value);
        if (!chosen) return;
        const { id: staffId, name, workingRole } = chosen;
        const time = { minutes: null, preparationMinutes: 0 };
        form.set('leaders', [...leaders, { staffId, name, workingRole, ...time }]);
      }}
    />
  );
}

/** Who leads this session, in which capacity and for how long: hours are counted from these. */
export function SessionLeadersFields({ form }: Props) {
  const { t } = useTexts();
  const { leaders } = form.values;
  const setAt = (at: number, leader: Leader): void =>
    form.set(
      'leaders',
      leaders.map((each, i) => (i === at ? leader : each)),
    );
  return (
    <Stack gap="sm">
      {leaders.length === 0 ? <Text c="dimmed">{t('edits.details.noLeaders')}</Text> : null}
      <ul className={classes.leaders}>
        {leaders.map((leader, at) => (
          <LeaderRow
            key={leader.staffId}
            leader={leader}
            onChange={(changed) => setAt(at, changed)}
            onRemove={() =>
              form.set(
                'leaders',
                leaders.filter((_, i) => i !== at),
              )
            }
            errorOf={(field) => form.fieldError(`leaders.${at}.${field}`)}
          />
        ))}
      </ul>
      {leaders.length > 0 ? <Text c="dimmed">{t('edits.details.minutesHelp')}</Text> : null}
      <AddLeader form={form} />
    </Stack>
  );
}
