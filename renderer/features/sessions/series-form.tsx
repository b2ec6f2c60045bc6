import { Stack } from '@mantine/core';
import type { Group } from '#shared/contract/groups.ts';
import type { ShownSeries } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import { RuleFields } from './rule-fields.tsx';
import { RuleSpanFields } from './rule-span-fields.tsx';
import classes from './series.module.css';
import { SeriesPreview } from './series-preview.tsx';
import { setFields } from './set-fields.ts';
import { LinkedTimeFields } from './time-fields.tsx';
import { timesOf } from './time-values.ts';
import { type SeriesEditing, useSeries } from './use-series.ts';

type Props = Readonly<{ group: Group; onClose: () => void }>;

function Fields({ editing, group }: Readonly<{ editing: SeriesEditing; group: Group }>) {
  const { form } = editing;
  const room = form.control('roomId');
  return (
    <Stack gap="sm">
      <RuleFields form={form} />
      <LinkedTimeFields
        times={timesOf(form.values)}
        errors={{ start: form.fieldError('startMinute'), end: form.fieldError('endMinute') }}
        onChange={(times) => setFields(form, times)}
      />
      <RuleSpanFields form={form} />
      <RoomSelect
        venueId={group.venueId}
        value={room.value}
        onChange={room.onChange}
        error={room.error}
      />
    </Stack>
  );
}

function Editing({ group, series, onClose }: Props & Readonly<{ series: readonly ShownSeries[] }>) {
  const { t } = useTexts();
  const editing = useSeries({ group, series, onMade: onClose });
  const { form, save, isSaving } = editing;
  return (
    <form {...form.form(save)} className={classes.series}>
      <ErrorNotice error={form.error} />
      <div className={classes.columns}>
        <Fields editing={editing} group={group} />
        <SeriesPreview editing={editing} group={group} />
      </div>
      <div className={classes.buttons}>
        <FormButtons isRunning={isSaving} onCancel={onClose} submit={t('planning.save')} />
      </div>
    </form>
  );
}

/** A series for a group: every date is seen, and every doubt decided, before anything is saved. */
export function SeriesForm({ group, onClose }: Props) {
  const series = useCall('sessions.series', { groupId: group.id });
  return (
    <Loaded query={series} isEmpty={() => false}>
      {(list) => <Editing key={group.id} group={group} series={list} onClose={onClose} />}
    </Loaded>
  );
}
