import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { CallInput } from '#shared/contract/contract.ts';
import { exitReasons } from '#shared/domain/groups/exit-reasons.ts';
import { continuedEnd, isLongPeriod } from '#shared/domain/groups/life-cycle.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../date-field.tsx';
import { Dialog } from '../dialog.tsx';
import { ErrorNotice } from '../error-notice.tsx';
import { FormButtons } from '../form-buttons.tsx';
import { notify } from '../notify.ts';
import type { Membership } from './membership.ts';

type Facts = Omit<Membership, 'membershipId' | 'groupName' | 'joinedOn'> & {
  joinedOn: LocalDate | null;
};
type Props = Readonly<{ membership: Membership; onClose: () => void }>;
type FieldProps = Readonly<{ form: Form<Facts> }>;

/** The planned end, three months on at a press, with a word where it is far. */
function PlannedEnd({ form }: FieldProps) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { joinedOn, plannedEndOn } = form.values;
  const isLong = joinedOn !== null && plannedEndOn !== null && isLongPeriod(joinedOn, plannedEndOn);
  return (
    <Stack gap={4}>
      <Group align="flex-end" gap="sm">
        <DateField
          isComing
          label={t('people.membership.plannedEndOn')}
          {...form.control('plannedEndOn')}
        />
        <Button
          variant="default"
          onClick={() => form.set('plannedEndOn', continuedEnd(plannedEndOn ?? today, today))}
        >
          {t('people.membership.threeMonths')}
        </Button>
      </Group>
      {isLong ? <Text c="dimmed">{t('people.membership.long')}</Text> : null}
    </Stack>
  );
}

/** The last day, and once there is one, where the person went on to. */
function Ending({ form }: FieldProps) {
  const { t } = useTexts();
  const { leftOn, exitReason } = form.values;
  return (
    <>
      <DateField
        label={t('people.membership.leftOn')}
        description={t('people.membership.leftOnHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.control('leftOn')}
      />
      {leftOn === null ? null : (
        <NativeSelect
          label={t('people.membership.exitReason')}
          data={[
            { value: '', label: t('people.membership.notAsked') },
            ...exitReasons.map((value) => ({
              value,
              label: t(`people.membership.exitReasons.${value}`),
            })),
          ]}
          value={exitReason ?? ''}
          error={form.fieldError('exitReason')}
          onChange={({ currentTarget: { value } }) =>
            form.set('exitReason', exitReasons.find((reason) => reason === value) ?? null)
          }
        />
      )}
    </>
  );
}

/** Dates of one membership, how it ended, and what was done; no text about anybody. */
export function MembershipDialog({ membership, onClose }: Props) {
  const { t } = useTexts();
  const { membershipId, groupName, ...facts } = membership;
  const form = useForm<Facts>(facts);
  const change = useCommand('groups.changeMembership', {
    onRefused: form.showErrors,
    onSuccess: () => {
      notify(t('app.saved'));
      onClose();
    },
  });
  const save = (): void => {
    const { joinedOn, leftOn, exitReason, plannedEndOn, agreementOn, evaluatedOn } = form.values;
    if (joinedOn === null) {
      form.showFieldErrors({ joinedOn: t('fields.date') });
      return;
    }
    const input: CallInput<'groups.changeMembership'> = {
      ...{ membershipId, joinedOn, leftOn, plannedEndOn, agreementOn, evaluatedOn },
      exitReason: leftOn === null ? null : exitReason,
    };
    void change.run(input);
  };
  return (
    <Dialog title={t('people.membership.of', { group: groupName })} onClose={onClose}>
      <form {...form.form(save)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <DateField label={t('groups.roster.joinedOn')} required {...form.control('joinedOn')} />
          <PlannedEnd form={form} />
          <Ending form={form} />
          <DateField label={t('people.membership.agreementOn')} {...form.control('agreementOn')} />
          <DateField
            label={t('people.membership.evaluatedOn')}
            description={t('people.membership.onlyDay')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.control('evaluatedOn')}
          />
          <FormButtons isRunning={change.isRunning} onCancel={onClose} submit={t('app.save')} />
        </Stack>
      </form>
    </Dialog>
  );
}
