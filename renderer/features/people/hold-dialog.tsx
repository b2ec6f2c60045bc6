import { NativeSelect, Stack, Text } from '@mantine/core';
import type { KeptPerson } from '#shared/contract/privacy.ts';
import { type HoldReason, holdReasons } from '#shared/domain/privacy/retention.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { PersonName } from '../../ui/person-name.tsx';

type Props = Readonly<{ person: KeptPerson; onClose: () => void }>;
type Values = Readonly<{ reason: HoldReason; until: LocalDate | null }>;

/** Keeps a name beyond its day, for a reason and up to a date. */
export function HoldDialog({ person, onClose }: Props) {
  const { t, format } = useTexts();
  const { personId, displayName, hold } = person;
  const form = useForm<Values>({
    reason: hold?.reason ?? 'funder-audit',
    until: hold?.until ?? null,
  });
  const save = useCommand('privacy.hold', {
    onRefused: form.showErrors,
    onSuccess: () => onClose(),
  });
  const submit = async (): Promise<void> => {
    const { reason, until } = form.values;
    const missing = until === null ? { until: t('fields.required') } : {};
    if (!form.accepts(missing) || until === null) return;
    const done = await save.run({ personId, hold: { reason, until } });
    if (done) notify(t('privacy.hold.saved', { date: format.date(until) }));
  };
  const until = form.control('until');
  return (
    <Dialog title={t('privacy.hold.title')} onClose={onClose}>
      <form {...form.form(() => void submit())}>
        <Stack>
          <Text fw={600}>
            <PersonName name={displayName} />
          </Text>
          <Text>{t('privacy.hold.text')}</Text>
          <ErrorNotice error={form.error} />
          <NativeSelect
            label={t('privacy.hold.reason')}
            value={form.values.reason}
            data={holdReasons.map((value) => ({
              value,
              label: t(`privacy.hold.reasons.${value}`),
            }))}
            onChange={(event) => {
              const value = event.currentTarget.value;
              const reason = holdReasons.find((each) => each === value);
              if (reason) form.set('reason', reason);
            }}
          />
          <DateField
            isComing
            required
            label={t('privacy.hold.until')}
            {...until}
            error={until.error ?? form.fieldError('hold.until')}
          />
          <FormButtons isRunning={save.isRunning} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
