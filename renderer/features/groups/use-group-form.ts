import type { Group } from '#shared/contract/groups.ts';
import type {
  GroupForm,
  GroupKind,
  GroupVisibility,
  PosterAs,
} from '#shared/domain/groups/group-kinds.ts';
import type { SessionKind, SessionMode } from '#shared/domain/sessions/session-kinds.ts';
import type {
  ActivityTypeId,
  GroupId,
  RoomId,
  StaffId,
  TagId,
  VenueId,
} from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useMe, useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';

export type GroupValues = Readonly<{
  name: string;
  form: GroupForm;
  kind: GroupKind;
  leaderIds: readonly StaffId[];
  roomId: RoomId | null;
  capacity: number | null;
  startsOn: LocalDate | null;
  endsOn: LocalDate | null;
  description: string;
  nameSv: string;
  nameEn: string;
  posterAs: PosterAs;
  alias: string;
  visibility: GroupVisibility;
  sessionKind: SessionKind;
  mode: SessionMode;
  platform: string;
  link: string;
  activityTypeId: ActivityTypeId | null;
  tagIds: readonly TagId[];
}>;

/** The part of a group that its form holds. */
export const valuesOf = (group: Group) => ({
  name: group.name,
  form: group.form,
  kind: group.kind,
  leaderIds: group.leaderIds,
  roomId: group.roomId,
  capacity: group.capacity,
  startsOn: group.startsOn,
  endsOn: group.endsOn,
  description: group.description,
  nameSv: group.nameSv,
  nameEn: group.nameEn,
  posterAs: group.posterAs,
  alias: group.alias,
  visibility: group.visibility,
  sessionKind: group.sessionKind,
  mode: group.mode,
  platform: group.platform,
  link: group.link,
  activityTypeId: group.activityTypeId,
  tagIds: group.tagIds,
});

function useInitialValues(group: Group | null): GroupValues {
  const { staffId } = useMe();
  const { today } = useStatus();
  if (group) return valuesOf(group);
  return {
    ...{ name: '', form: 'open', kind: 'peer', leaderIds: [staffId], roomId: null },
    ...{ capacity: null, startsOn: today, endsOn: null, description: '', nameSv: '', nameEn: '' },
    ...{
      posterAs: 'name',
      alias: '',
      visibility: 'everyone',
      sessionKind: 'group',
      mode: 'on-site',
      platform: '',
    },
    ...{ link: '', activityTypeId: null, tagIds: [] },
  };
}

/** An optional day field holding text that is no day: without this, a typing slip would empty it. */
function isUnreadable(form: HTMLFormElement | null, name: string): boolean {
  const field = form?.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.value.trim() !== '';
}

type GroupEditing = Readonly<{
  form: Form<GroupValues>;
  formProps: ReturnType<Form<GroupValues>['form']>;
  venueId: VenueId;
  isSaving: boolean;
}>;

/** The values of a new or an existing group, and their way to the core. */
export function useGroupForm(group: Group | null, onSaved: (id: GroupId) => void): GroupEditing {
  const { t } = useTexts();
  const { venue } = useVenue();
  const form = useForm<GroupValues>(useInitialValues(group));
  const onRefused = form.showErrors;
  const create = useCommand('groups.create', { onRefused, onSuccess: ({ id }) => onSaved(id) });
  const change = useCommand('groups.change', {
    onRefused,
    onSuccess: () => {
      if (group) onSaved(group.id);
    },
  });
  const venueId = group?.venueId ?? venue.id;
  const save = (): void => {
    const { startsOn, leaderIds, tagIds, ...values } = form.values;
    if (values.endsOn === null && isUnreadable(formProps.ref.current, 'endsOn')) {
      form.showFieldErrors({ endsOn: t('fields.date') });
      return;
    }
    if (startsOn === null) {
      form.showFieldErrors({ startsOn: t('fields.date') });
      return;
    }
    const lists = { leaderIds: [...leaderIds], tagIds: [...tagIds] };
    const input = { ...values, ...lists, startsOn, venueId };
    void (group ? change.run({ id: group.id, ...input }) : create.run(input));
  };
  const formProps = form.form(save);
  return { form, formProps, venueId, isSaving: create.isRunning || change.isRunning };
}
