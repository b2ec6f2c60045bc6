import type { Group } from '#shared/contract/groups.ts';
import { kindRules, type SessionKind } from '#shared/domain/sessions/session-kinds.ts';
import type { RoomId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { isBlockedBy } from '../../ui/planning/decisions.ts';
import type { TypedPlace } from './place-fields.tsx';
import { type TimeValues, timesFrom } from './time-values.ts';
import { useMissing } from './use-missing.ts';
import { useTypedConflicts } from './use-typed-conflicts.ts';
import { useUndoEdit } from './use-undo-edit.ts';

/** Kinds of what is no group's session, the most usual first. */
export const ownKinds = [
  'information-event',
  'theme-meeting',
  'workshop',
  'one-to-one',
  'prepared-appointment',
  'professionals-meeting',
] as const satisfies readonly SessionKind[];

/** Of a kind that is counted as a meeting nothing is asked that could tell who came. */
export const isNameless = (kind: SessionKind): boolean => kindRules[kind].counts === 'meetings';

export type SessionValues = TimeValues &
  TypedPlace &
  Readonly<{
    /** Of a group, or an occasion of its own such as an information event. */
    of: 'group' | 'title';
    group: Group | null;
    kind: (typeof ownKinds)[number];
    title: string;
    leaderIds: readonly StaffId[];
    date: LocalDate | null;
  }>;

/** When and where something was drawn into the calendar. */
export type DrawnPlace = Readonly<{
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  roomId: RoomId | null;
}>;

type Start = Readonly<{ date: LocalDate; at: DrawnPlace | null; onDone: () => void }>;

type Editing = Readonly<{
  form: Form<SessionValues>;
  venueId: VenueId;
  conflicts: ReturnType<typeof useTypedConflicts>;
  save: () => void;
  isSaving: boolean;
}>;

/** A single session to be added: its values, what speaks against them, and their way to the core. */
export function useSessionForm({ date, at, onDone }: Start): Editing {
  const { t, format } = useTexts();
  const venueId = useVenueOf(at?.roomId ?? null);
  const form = useForm<SessionValues>(useFirstValues(date, at));
  const { values } = form;
  const conflicts = useTypedConflicts({
    ...values,
    ...{ id: null, venueId },
    groupId: values.of === 'group' ? (values.group?.id ?? null) : null,
    leaderIds: leadersOf(values),
  });
  const undo = useUndoEdit(t('planning.session.undone'));
  const create = useCommand('sessions.create', {
    onRefused: form.showErrors,
    onSuccess: ({ editId }) => {
      const day = values.date ? format.day(values.date) : '';
      notifyWithUndo({
        message: t('sessions.created', { day }),
        undo: t('app.undo'),
        onUndo: () => undo(editId),
      });
      onDone();
    },
  });
  const toSend = useToSend();
  const save = (): void => {
    const { input, missing } = toSend(venueId, values);
    if (!input) {
      form.showFieldErrors(missing);
      return;
    }
    const blocked = isBlockedBy(conflicts) ? { startMinute: t('planning.conflicts.blocked') } : {};
    if (form.accepts(blocked)) void create.run(input);
  };
  return { form, venueId, conflicts, save, isSaving: create.isRunning };
}

const leadersOf = ({ of, group, leaderIds }: SessionValues): readonly StaffId[] =>
  of === 'group' ? (group?.leaderIds ?? []) : leaderIds;

/** A room drawn upon may be another venue's than the one in the top bar. */
function useVenueOf(roomId: RoomId | null): VenueId {
  const { venue, venues } = useVenue();
  const owner = venues.find(({ rooms }) => rooms.some(({ id }) => id === roomId));
  return (owner ?? venue).id;
}

function useFirstValues(date: LocalDate, at: DrawnPlace | null): SessionValues {
  const { staffId } = useMe();
  const of = { of: 'group', group: null, kind: ownKinds[0], title: '' } as const;
  const where = { roomId: at?.roomId ?? null, isElsewhere: false, place: '' };
  const times = at ? { ...at, followsBy: at.endMinute - at.startMinute } : timesFrom(null);
  const { startMinute, endMinute, followsBy } = times;
  const when = { date: at?.date ?? date, startMinute, endMinute, followsBy };
  return { ...of, ...where, ...when, leaderIds: [staffId] };
}

/** What is sent, or the sentences about what is missing. */
function useToSend() {
  const { t } = useTexts();
  const missing = useMissing();
  return (venueId: VenueId, values: SessionValues) => {
    const { date, startMinute, endMinute, roomId, isElsewhere, group, kind } = values;
    const place = isElsewhere ? values.place.trim() : '';
    const title = isNameless(kind) ? t(`calendar.kind.${kind}`) : values.title.trim();
    const named = values.of === 'group' ? { group } : { title: title || null };
    const where = isElsewhere ? { place: place || null } : {};
    const gaps = missing({ ...named, date, startMinute, endMinute, ...where });
    if (date === null || startMinute === null || endMinute === null) {
      return { input: null, missing: gaps };
    }
    if (Object.keys(gaps).length > 0) return { input: null, missing: gaps };
    const own = { title, kind, leaderIds: [...values.leaderIds] };
    const of = values.of === 'group' && group ? { groupId: group.id } : own;
    const when = { date, startMinute, endMinute };
    return { input: { venueId, of, ...when, roomId, place }, missing: gaps };
  };
}
