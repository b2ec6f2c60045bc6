import { SegmentedControl, Stack, TextInput } from '@mantine/core';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { LeaderSelect } from '../../ui/leader-select.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { GroupSelect } from './group-select.tsx';
import { RoomClashNotice } from './room-clash-notice.tsx';
import { datesOf } from './room-clashes.ts';
import { TimeFields } from './time-fields.tsx';
import { useOwnGroups } from './use-own-groups.ts';
import { type SessionValues, useSessionForm } from './use-session-form.ts';

type FieldProps = Readonly<{ form: Form<SessionValues> }>;

function GroupField({ form }: FieldProps) {
  const { query, groups } = useOwnGroups();
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
            // The usual room; it can still be changed below.
            if (group) form.set('roomId', group.roomId);
          }}
        />
      )}
    </Loaded>
  );
}

function TitleFields({ form }: FieldProps) {
  const { t } = useTexts();
  const leaders = form.control('leaderIds');
  const { error, ...title } = form.text('title');
  return (
    <>
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
      <LeaderSelect value={leaders.value} onChange={leaders.onChange} error={leaders.error} />
    </>
  );
}

/** A single session: one of a group, or an occasion with a title of its own. */
export function SessionForm({ date, onClose }: Readonly<{ date: LocalDate; onClose: () => void }>) {
  const { t } = useTexts();
  const { form, venueId, save, isSaving } = useSessionForm(date, onClose);
  const room = form.control('roomId');
  return (
    <SidePanel title={t('sessions.newSession')} onClose={onClose}>
      <form {...form.form(save)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <SegmentedControl
            aria-label={t('sessions.labels.what')}
            value={form.values.of}
            onChange={(value) => form.set('of', value)}
            data={[
              { value: 'group', label: t('sessions.ofGroup') },
              { value: 'title', label: t('sessions.ofTitle') },
            ]}
          />
          {form.values.of === 'group' ? <GroupField form={form} /> : <TitleFields form={form} />}
          <DateField label={t('sessions.labels.date')} required {...form.control('date')} />
          <TimeFields start={form.control('startMinute')} end={form.control('endMinute')} />
          <RoomSelect
            venueId={venueId}
            value={room.value}
            onChange={room.onChange}
            error={room.error}
          />
          <RoomClashNotice
            venueId={venueId}
            wish={{ ...form.values, dates: datesOf(form.values.date), except: null }}
          />
          <FormButtons isRunning={isSaving} onCancel={onClose} submit={t('sessions.create')} />
        </Stack>
      </form>
    </SidePanel>
  );
}
