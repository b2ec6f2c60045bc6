import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { LeaderSelect } from '../../ui/leader-select.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { GroupSelect } from './group-select.tsx';
import { PlaceFields } from './place-fields.tsx';
import classes from './session-form.module.css';
import { setFields } from './set-fields.ts';
import { LinkedTimeFields } from './time-fields.tsx';
import { timesOf } from './time-values.ts';
import { TypedConflicts } from './typed-conflicts.tsx';
import { useOwnGroups } from './use-own-groups.ts';
import {
  type DrawnPlace,
  isNameless,
  ownKinds,
  type SessionValues,
  useSessionForm,
} from './use-session-form.ts';

type FieldProps = Readonly<{ form: Form<SessionValues> }>;
type VenueProps = Readonly<{ venueId: VenueId }>;

function GroupField({
  form,
  venueId,
  keepsRoom,
}: FieldProps & VenueProps & { keepsRoom: boolean }) {
  const { query, groups } = useOwnGroups(venueId);
  const { value, onChange, error } = form.control('group');
  return (
    <Loaded query={query} isEmpty={() => false}>
      {() => (
        <GroupSelect
          groups={groups}
          value={value}
          error={error}
          onChange={(group) => {
            onChange(group);
            // The usual room, unless one was drawn upon; it can still be changed below.
            if (group && !keepsRoom) form.set('roomId', group.roomId);
          }}
        />
      )}
    </Loaded>
  );
}

function KindField({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <NativeSelect
      label={t('planning.session.kind')}
      value={form.values.kind}
      data={ownKinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
      onChange={(event) => {
        const kind = ownKinds.find((each) => each === event.currentTarget.value);
        if (kind) form.set('kind', kind);
      }}
    />
  );
}

function TitleField({ form }: FieldProps) {
  const { t } = useTexts();
  if (isNameless(form.values.kind)) return <Text>{t('planning.session.noName')}</Text>;
  const { error, ...title } = form.text('title');
  return (
    <div>
      <TextInput
        label={t('sessions.labels.title')}
        description={t('sessions.titleHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        dir="auto"
        autoComplete="off"
        error={error ?? form.fieldError('of.title') ?? form.fieldError('of')}
        {...title}
      />
      <TextWatch text={form.values.title} sort="public" />
    </div>
  );
}

function OwnFields({ form }: FieldProps) {
  const leaders = form.control('leaderIds');
  return (
    <>
      <KindField form={form} />
      <TitleField form={form} />
      <LeaderSelect value={leaders.value} onChange={leaders.onChange} error={leaders.error} />
    </>
  );
}

function WhenAndWhere({ form, venueId }: FieldProps & VenueProps) {
  const { t } = useTexts();
  const { roomId, isElsewhere, place } = form.values;
  return (
    <>
      <div className={classes.when}>
        <DateField isComing label={t('sessions.labels.date')} required {...form.control('date')} />
        <LinkedTimeFields
          times={timesOf(form.values)}
          errors={{ start: form.fieldError('startMinute'), end: form.fieldError('endMinute') }}
          onChange={(times) => setFields(form, times)}
        />
      </div>
      <PlaceFields
        venueId={venueId}
        value={{ roomId, isElsewhere, place }}
        errors={{ roomId: form.fieldError('roomId'), place: form.fieldError('place') }}
        onChange={(changed) => setFields(form, changed)}
      />
    </>
  );
}

type Props = Readonly<{
  date: LocalDate;
  /** When and where it was drawn into the calendar. */
  at?: DrawnPlace | null;
  onClose: () => void;
}>;

/** A single session: one of a group, or an occasion of its own. */
export function SessionForm({ date, at = null, onClose }: Props) {
  const { t } = useTexts();
  const { form, venueId, conflicts, save, isSaving } = useSessionForm({
    date,
    at,
    onDone: onClose,
  });
  return (
    <SidePanel title={t('sessions.newSession')} onClose={onClose}>
      <form {...form.form(save)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <ChoiceButtons
            label={t('sessions.labels.what')}
            value={form.values.of}
            options={[
              { value: 'group', label: t('sessions.ofGroup') },
              { value: 'title', label: t('sessions.ofTitle') },
            ]}
            onChange={(value) => form.set('of', value)}
          />
          {form.values.of === 'group' ? (
            <GroupField
              form={form}
              venueId={venueId}
              keepsRoom={at !== null && at.roomId !== null}
            />
          ) : (
            <OwnFields form={form} />
          )}
          <WhenAndWhere form={form} venueId={venueId} />
          <TypedConflicts conflicts={conflicts} />
          <FormButtons isRunning={isSaving} onCancel={onClose} submit={t('sessions.create')} />
        </Stack>
      </form>
    </SidePanel>
  );
}
