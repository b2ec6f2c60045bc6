import { Button, Group, Text, TextInput } from '@mantine/core';
import type { DayRecord } from '#shared/contract/visits-parts.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { TimeField } from '../../ui/time-field.tsx';

type Props = Readonly<{ record: DayRecord }>;

function DoorsForm({ record }: Props) {
  const { t } = useTexts();
  const { venueId, date, openedMinute, closedMinute } = record;
  const form = useForm({ openedMinute, closedMinute });
  const save = useCommand('visits.saveDoors', {
    onRefused: form.showErrors,
    onSuccess: () => notify(t('app.saved')),
  });
  return (
    <form {...form.form(() => void save.run({ venueId, date, ...form.values }))}>
      <ErrorNotice error={form.error} />
      <Group align="flex-end" gap="sm">
        <TimeField w="9rem" label={t('visits.record.opened')} {...form.control('openedMinute')} />
        <TimeField w="9rem" label={t('visits.record.closed')} {...form.control('closedMinute')} />
        <Button type="submit" variant="default" loading={save.isRunning}>
          {t('app.save')}
        </Button>
      </Group>
    </form>
  );
}

function RemarkForm({ record }: Props) {
  const { t } = useTexts();
  const { venueId, date } = record;
  const form = useForm({ remark: record.remark });
  const save = useCommand('visits.saveRemark', {
    onRefused: form.showErrors,
    onSuccess: () => notify(t('app.saved')),
  });
  return (
    <form {...form.form(() => void save.run({ venueId, date, ...form.values }))}>
      <ErrorNotice error={form.error} />
      <Group align="flex-end" gap="sm">
        <TextInput
          flex="1 1 18rem"
          label={t('visits.record.remark')}
          description={t('visits.record.remarkHint')}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          {...form.text('remark')}
        />
        <Button type="submit" variant="default" loading={save.isRunning}>
          {t('app.save')}
        </Button>
      </Group>
      <TextWatch text={form.values.remark} sort="note" />
    </form>
  );
}

/** When the doors were open, and what was worth remarking. */
export function DayDoors({ record }: Props) {
  const { t, format } = useTexts();
  const mayChange = useMay('visits.saveDoors');
  const mayRemark = useMay('visits.saveRemark');
  const { openedMinute, closedMinute, remark } = record;
  const words = [openedMinute, closedMinute]
    .map((minute) => (minute === null ? '–' : format.clock(minute)))
    .join(' – ');
  return (
    <Panel title={t('visits.record.doors')}>
      {/* Made anew when somebody else, or the counter, has opened or closed them meanwhile. */}
      {mayChange ? <DoorsForm key={words} record={record} /> : <Text>{words}</Text>}
      <div style={{ marginTop: '1rem' }}>
        {mayRemark ? <RemarkForm key={remark} record={record} /> : <Text dir="auto">{remark}</Text>}
      </div>
    </Panel>
  );
}
