import { Checkbox, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { StaffMember } from '#shared/contract/staff.ts';
import {
  type StaffRole,
  staffRoles,
  type WorkingRole,
  workingRoles,
} from '#shared/domain/staff/roles.ts';
import { useCommand } from '../../app/client.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import {
  minPassphraseLength,
  NewPassphraseField,
} from '../../ui/passphrase/new-passphrase-field.tsx';

type Props = Readonly<{
  /** Null for somebody new. */
  member: StaffMember | null;
  onClose: () => void;
}>;
type Draft = Readonly<{
  name: string;
  role: StaffRole;
  workingRole: WorkingRole;
  withPassphrase: boolean;
  passphrase: string;
}>;

const draftOf = (member: StaffMember | null): Draft => ({
  name: member?.name ?? '',
  role: member?.role ?? 'leader',
  workingRole: member?.workingRole ?? 'employee',
  withPassphrase: member === null,
  passphrase: '',
});

function useSaveStaff({ member, onClose }: Props) {
  const { t } = useTexts();
  const form = useForm(draftOf(member));
  const after = { onSuccess: onClose, onRefused: form.showErrors };
  const add = useCommand('staff.add', after);
  const change = useCommand('staff.change', after);
  const submit = (): void => {
    const { name, role, workingRole, passphrase } = form.values;
    const withPassphrase = form.values.withPassphrase && member === null;
    const problems = {
      ...(name.trim() === '' ? { name: t('fields.required') } : {}),
      ...(withPassphrase && passphrase.length < minPassphraseLength
        ? { passphrase: t('fields.too-short', { min: minPassphraseLength }) }
        : {}),
    };
    if (!form.accepts(problems)) return;
    if (member) void change.run({ id: member.id, name, role, workingRole });
    else void add.run({ name, role, workingRole, ...(withPassphrase ? { passphrase } : {}) });
  };
  return { form, submit, isRunning: add.isRunning || change.isRunning };
}

function RoleFields({ form }: Readonly<{ form: Form<Draft> }>) {
  const { t } = useTexts();
  return (
    <>
      <Radio.Group
        label={t('staff.roleLabel')}
        value={form.values.role}
        onChange={(value) =>
          form.set('role', staffRoles.find((role) => role === value) ?? 'leader')
        }
        error={form.fieldError('role')}
      >
        <Stack gap="xs">
          {staffRoles.map((role) => (
            <Radio
              key={role}
              value={role}
              label={t(`staff.role.${role}`)}
              description={t(`staff.roleHint.${role}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t('staff.workingRoleLabel')}
        description={t('staff.workingRoleHint')}
        value={form.values.workingRole}
        data={workingRoles.map((role) => ({ value: role, label: t(`staff.workingRole.${role}`) }))}
        onChange={({ currentTarget: { value } }) =>
          form.set('workingRole', workingRoles.find((role) => role === value) ?? 'employee')
        }
      />
    </>
  );
}

function FirstPassphrase({ form }: Readonly<{ form: Form<Draft> }>) {
  const { t } = useTexts();
  const { withPassphrase, name } = form.values;
  return (
    <>
      <Checkbox
        label={t('staff.withPassphrase')}
        description={t('staff.withPassphraseHint')}
        checked={withPassphrase}
        onChange={() => form.set('withPassphrase', !withPassphrase)}
      />
      {withPassphrase ? (
        <NewPassphraseField
          label={t('staff.passphrase')}
          {...form.text('passphrase')}
          known={[name]}
          onSuggest={(suggestion) => form.set('passphrase', suggestion)}
        />
      ) : null}
    </>
  );
}

/** A member of staff: name, rights, role in the work, and for a new one a passphrase. */
export function StaffDialog(props: Props) {
  const { t } = useTexts();
  const { form, submit, isRunning } = useSaveStaff(props);
  const title = props.member ? t('staff.change', { name: props.member.name }) : t('staff.add');
  return (
    <Dialog title={title} onClose={props.onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <TextInput
            label={t('staff.name')}
            required
            maxLength={60}
            autoComplete="off"
            data-autofocus
            {...form.text('name')}
          />
          <RoleFields form={form} />
          {props.member === null ? <FirstPassphrase form={form} /> : null}
          <FormButtons isRunning={isRunning} onCancel={props.onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
