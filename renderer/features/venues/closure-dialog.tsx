import { Group, Radio, Stack, TextInput } from '@mantine/core';
import type { Venue } from '#shared/contract/venues.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = Readonly<{ venue: Venue; onClose: () => void }>;
type Draft = Readonly<{
  name: string;
  from: LocalDate | null;
  to: LocalDate | null;
  scope: string;
}>;

function useAddClosure({ venue, onClose }: Props) {
  const { t } = useTexts();
  const form = useForm<Draft>({ name: '', from: null, to: null, scope: 'this' });
  const add = useCommand('venues.addClosure', { onSuccess: onClose, onRefused: form.showErrors });
  const submit = (): void => {
    const { name, from, to, scope } = form.values;
    const problems = {
      ...(name.trim() === '' ? { name: t('fields.required') } : {}),
      ...(from === null ? { from: t('fields.required') } : {}),
      ...(from !== null && to !== null && to < from ? { to: t('fields.end-before-start') } : {}),
    };
    if (!form.accepts(problems) || from === null) return;
    // One day needs its date once.
    void add.run({ name, from, to: to ?? from, venueId: scope === 'this' ? venue.id : null });
  };
  return { form, submit, isRunning: add.isRunning };
}

/** A closed day or a row of them. */
export function ClosureDialog(props: Props) {
  const { t } = useTexts();
  const { venues } = useVenue();
  const { form, submit, isRunning } = useAddClosure(props);
  return (
    <Dialog title={t('venues.addClosure')} onClose={props.onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <TextInput
            label={t('venues.closureName')}
            description={t('venues.closureNameHint')}
            required
            maxLength={80}
            data-autofocus
            {...form.text('name')}
          />
          <Group grow align="flex-start" preventGrowOverflow={false}>
            <DateField label={t('venues.from')} required {...form.control('from')} />
            <DateField label={t('venues.to')} {...form.control('to')} />
          </Group>
          {venues.length > 1 ? (
            <Radio.Group label={t('venues.closureScope')} {...form.control('scope')}>
              <Radio value="this" label={t('venues.thisVenue', { name: props.venue.name })} />
              <Radio value="all" label={t('venues.everyVenue')} />
            </Radio.Group>
          ) : null}
          <FormButtons isRunning={isRunning} onCancel={props.onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
