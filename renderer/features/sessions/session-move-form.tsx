import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import { setFields } from './set-fields.ts';
import { LinkedTimeFields } from './time-fields.tsx';
import { type TimeValues, timesOf } from './time-values.ts';
import { TypedConflicts } from './typed-conflicts.tsx';
import { useMissing } from './use-missing.ts';
import { type Done, placeOf, useSessionActions } from './use-session-actions.ts';
import { useTypedConflicts } from './use-typed-conflicts.ts';

type When = TimeValues & Readonly<{ date: LocalDate | null; roomId: Session['roomId'] }>;

type Props = Readonly<{
  session: Session;
  /** Only another room; otherwise the day and the time too. */
  isRoomOnly: boolean;
  onDone: (done: Done | null) => void;
}>;

/** Another day, time or room for one session, with what speaks against it as it is typed. */
export function SessionMoveForm({ session, isRoomOnly, onDone }: Props) {
  const { t } = useTexts();
  const missing = useMissing();
  const { id, venueId, groupId, leaderIds } = session;
  const followsBy = session.endMinute - session.startMinute;
  // As it was when the form was opened: another window may move it meanwhile.
  const [seen] = useState(() => placeOf(session));
  const form = useForm<When>({ ...session, followsBy });
  const { move, isRunning } = useSessionActions(session, {
    onDone,
    onRemoved: () => undefined,
    onRefused: form.showErrors,
  });
  const { date, startMinute, endMinute, roomId } = form.values;
  const isWhole = date !== null && startMinute !== null && endMinute !== null;
  const save = (): void => {
    if (!isWhole) {
      form.showFieldErrors(missing({ date, startMinute, endMinute }));
    } else if (isRoomOnly && roomId === session.roomId) {
      form.showFieldErrors({ roomId: t('edits.sameRoom') });
    } else {
      move({ date, startMinute, endMinute, roomId, seen }, isRoomOnly ? t('edits.done.room') : '');
    }
  };
  const room = form.control('roomId');
  const conflicts = useTypedConflicts({ id, venueId, groupId, leaderIds, ...form.values });
  return (
    <form {...form.form(save)}>
      <Stack gap="sm">
        <ErrorNotice error={form.error} />
        {isRoomOnly ? null : (
          <>
            <DateField
              isComing
              label={t('sessions.labels.date')}
              required
              {...form.control('date')}
            />
            <LinkedTimeFields
              times={timesOf(form.values)}
              errors={{ start: form.fieldError('startMinute'), end: form.fieldError('endMinute') }}
              onChange={(times) => setFields(form, times)}
            />
          </>
        )}
        <RoomSelect
          venueId={venueId}
          value={room.value}
          onChange={room.onChange}
          error={room.error}
        />
        <TypedConflicts conflicts={conflicts} />
        <FormButtons
          isRunning={isRunning}
          submit={t(isRoomOnly ? 'edits.changeRoom' : 'edits.moveTo')}
        />
      </Stack>
    </form>
  );
}
