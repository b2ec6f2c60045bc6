import { NativeSelect, Stack, Text } from '@mantine/core';
import type { Session } from '#shared/contract/sessions.ts';
import type { StaffMember } from '#shared/contract/staff.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { TypedConflicts } from './typed-conflicts.tsx';
import { type Done, useSessionActions } from './use-session-actions.ts';
import { useTypedConflicts } from './use-typed-conflicts.ts';

type Props = Readonly<{ session: Session; onDone: (done: Done | null) => void }>;
type Values = Readonly<{ absentId: StaffId | null; substituteId: StaffId | null }>;

function Fields({ session, onDone, staff }: Props & Readonly<{ staff: readonly StaffMember[] }>) {
  const { t } = useTexts();
  const { id, venueId, groupId, leaderIds, leaderNames } = session;
  const [first] = leaderIds;
  const form = useForm<Values>({ absentId: first ?? null, substituteId: null });
  const { substitute, isRunning } = useSessionActions(session, {
    onDone,
    onRemoved: () => undefined,
  });
  const { absentId, substituteId } = form.values;
  const substitutes = staff.filter((one) => !one.archived && !leaderIds.includes(one.id));
  const chosen = substitutes.find((one) => one.id === substituteId);
  const save = (): void => {
    if (absentId && chosen) {
      substitute({ absentId, substituteId: chosen.id, name: chosen.name });
    } else form.showFieldErrors({ substituteId: t('edits.chooseSubstitute') });
  };
  const { date, startMinute, endMinute, roomId } = session;
  const others = leaderIds.filter((one) => one !== absentId);
  const when = { startMinute, endMinute, roomId, date: chosen ? date : null };
  const led = { id, venueId, groupId, leaderIds: [...others, ...(chosen ? [chosen.id] : [])] };
  const conflicts = useTypedConflicts({ ...led, ...when });
  if (substitutes.length === 0) return <Text c="dimmed">{t('edits.noSubstitutes')}</Text>;
  return (
    <form {...form.form(save)}>
      <Stack gap="sm">
        {leaderIds.length > 1 ? (
          <NativeSelect
            label={t('edits.absent')}
            value={absentId ?? ''}
            data={leaderIds.map((value, i) => ({ value, label: leaderNames[i] ?? '' }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              form.set('absentId', leaderIds.find((one) => one === value) ?? null);
            }}
          />
        ) : null}
        <NativeSelect
          label={t('edits.instead')}
          required
          error={form.fieldError('substituteId')}
          value={substituteId ?? ''}
          data={[
            { value: '', label: t('edits.chooseSubstitute') },
            ...substitutes.map(({ id: value, name }) => ({ value, label: name })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget;
            form.set('substituteId', substitutes.find((one) => one.id === value)?.id ?? null);
          }}
        />
        <TypedConflicts conflicts={conflicts} />
        <FormButtons isRunning={isRunning} submit={t('edits.setSubstitute')} />
      </Stack>
    </form>
  );
}

/** Somebody else in the place of a leader who cannot come. */
export function EditSubstitute({ session, onDone }: Props) {
  const { t } = useTexts();
  const query = useCall('staff.list', {});
  if (session.leaderIds.length === 0) return <Text c="dimmed">{t('edits.noLeader')}</Text>;
  return (
    <Loaded query={query}>
      {(staff) => <Fields session={session} onDone={onDone} staff={staff} />}
    </Loaded>
  );
}
