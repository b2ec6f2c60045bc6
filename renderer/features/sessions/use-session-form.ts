import type { Group } from '#shared/contract/groups.ts';
import type { RoomId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { useMissing } from './use-missing.ts';

export type SessionValues = Readonly<{
  /** Of a group, or an occasion of its own such as an information event. */
  of: 'group' | 'title';
  group: Group | null;
  title: string;
  leaderIds: readonly StaffId[];
  date: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  roomId: RoomId | null;
}>;

type Editing = Readonly<{
  form: Form<SessionValues>;
  venueId: VenueId;
  save: () => void;
  isSaving: boolean;
}>;

/** A single session to be added: its values and their way to the core. */
export function useSessionForm(firstDate: LocalDate, onDone: () => void): Editing {
  const { t, format } = useTexts();
  const { staffId } = useMe();
  const { venue } = useVenue();
  const missing = useMissing();
  const form = useForm<SessionValues>({
    of: 'group',
    group: null,
    title: '',
    leaderIds: [staffId],
    date: firstDate,
    startMinute: null,
    endMinute: null,
    roomId: null,
  });
  const create = useCommand('sessions.create', {
    onRefused: form.showErrors,
    onSuccess: (_, { date }) => {
      notify(
        t('sessions.created', { day: form.values.date ? format.day(form.values.date) : date }),
      );
      onDone();
    },
  });
  const save = (): void => {
    const { of: kind, group, title, leaderIds, date, startMinute, endMinute, roomId } = form.values;
    const named = kind === 'group' ? group && { groupId: group.id } : titled(title, leaderIds);
    if (named === null || date === null || startMinute === null || endMinute === null) {
      const field = kind === 'group' ? { group } : { title: named };
      form.showFieldErrors(missing({ ...field, date, startMinute, endMinute }));
      return;
    }
    void create.run({ venueId: venue.id, of: named, date, startMinute, endMinute, roomId });
  };
  return { form, venueId: venue.id, save, isSaving: create.isRunning };
}

function titled(title: string, leaderIds: readonly StaffId[]) {
  return title.trim() === '' ? null : { title, leaderIds: [...leaderIds] };
}
