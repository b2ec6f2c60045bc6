import { Button, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import type { Retention } from '#shared/contract/privacy.ts';
import { textMonthsRange } from '#shared/domain/feedback/text-retention.ts';
import {
  mostRetentionMonths,
  retentionReasons,
  usualRetentionMonths,
} from '#shared/domain/privacy/retention.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';

type Rule = Pick<Retention, 'months' | 'reason' | 'textMonths'>;

function RuleForm({ months, reason, textMonths }: Rule) {
  const { t } = useTexts();
  const form = useForm({
    ...{ months: months as number | null, textMonths: textMonths as number | null },
    reason: reason ?? '',
  });
  const save = useCommand('privacy.saveRetention', {
    onRefused: form.showErrors,
    onSuccess: () => notify(t('privacy.retention.saved')),
  });
  const isLong = (form.values.months ?? 0) > usualRetentionMonths;
  const submit = (): void => {
    const { months: asked, textMonths: askedOfTexts } = form.values;
    const given = retentionReasons.find((each) => each === form.values.reason) ?? null;
    const missing = {
      ...(asked === null ? { months: t('fields.required') } : {}),
      ...(askedOfTexts === null ? { textMonths: t('fields.required') } : {}),
      ...(isLong && given === null ? { reason: t('fields.required') } : {}),
    };
    if (!form.accepts(missing) || asked === null || askedOfTexts === null) return;
    void save.run({ months: asked, reason: isLong ? given : null, textMonths: askedOfTexts });
  };
  const monthsField = form.control('months');
  const textsField = form.control('textMonths');
  return (
    <form {...form.form(submit)}>
      <Stack maw="30rem">
        <ErrorNotice error={form.error} />
        <NumberInput
          label={t('privacy.retention.months')}
          description={t('privacy.retention.monthsHelp')}
          min={0}
          max={mostRetentionMonths}
          allowDecimal={false}
          clampBehavior="strict"
          name={monthsField.name}
          value={monthsField.value ?? ''}
          error={monthsField.error}
          onChange={(value) => monthsField.onChange(typeof value === 'number' ? value : null)}
        />
        {isLong ? (
          <NativeSelect
            label={t('privacy.retention.reason')}
            required
            name="reason"
            value={form.values.reason}
            error={form.fieldError('reason')}
            data={[
              { value: '', label: t('privacy.retention.noReason') },
              ...retentionReasons.map((value) => ({
                value,
                label: t(`privacy.retention.reasons.${value}`),
              })),
            ]}
            onChange={(event) => {
              const value = event.currentTarget.value;
              form.set('reason', retentionReasons.find((each) => each === value) ?? '');
            }}
          />
        ) : null}
        <NumberInput
          label={t('privacy.retention.textMonths')}
          description={t('privacy.retention.textMonthsHelp')}
          min={textMonthsRange.from}
          max={textMonthsRange.to}
          allowDecimal={false}
          clampBehavior="strict"
          name={textsField.name}
          value={textsField.value ?? ''}
          error={textsField.error}
          onChange={(value) => textsField.onChange(typeof value === 'number' ? value : null)}
        />
        <div>
          <Button type="submit" loading={save.isRunning}>
            {t('app.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** How long names are kept after the last membership. */
export function RetentionRule() {
  const { t } = useTexts();
  const query = useCall('privacy.retention', { limit: 1 });
  return (
    <Panel
      title={t('privacy.retention.title')}
      actions={
        <LinkButton to="/people/retention" variant="default">
          {t('privacy.retention.toList')}
        </LinkButton>
      }
    >
      <Text c="dimmed" mb="sm">
        {t('privacy.retention.help')}
      </Text>
      <Loaded query={query}>
        {({ months, reason, textMonths }) => (
          <RuleForm key={`${months} ${reason} ${textMonths}`} {...{ months, reason, textMonths }} />
        )}
      </Loaded>
    </Panel>
  );
}
