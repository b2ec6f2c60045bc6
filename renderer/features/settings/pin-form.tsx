import { Button, Group, Stack, Text } from '@mantine/core';
import { pinPattern } from '#shared/domain/staff/pin.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { PassphraseField } from '../../ui/passphrase/passphrase-field.tsx';
import { PinField } from '../../ui/passphrase/pin-field.tsx';

function RemovePin() {
  const { t } = useTexts();
  const remove = useCommand('staff.removeMyPin', {
    onSuccess: () => notify(t('staff.pin.removed')),
  });
  return (
    <Button variant="default" loading={remove.isRunning} onClick={() => void remove.run({})}>
      {t('staff.pin.remove')}
    </Button>
  );
}

function useSavePin() {
  const { t } = useTexts();
  const form = useForm({ passphrase: '', pin: '' });
  const save = useCommand('staff.setMyPin', {
    onSuccess: () => {
      form.reset();
      notify(t('staff.pin.saved'));
    },
    onRefused: (error) => {
      if (error.code === 'wrong-passphrase') form.showFieldErrors({ passphrase: error.message });
      // Said once, beside the field that it is about.
      else if (error.code === 'pin-easy') form.showFieldErrors({ pin: error.message });
      else form.showErrors(error);
    },
  });
  const submit = (): void => {
    const { passphrase, pin } = form.values;
    const problems = {
      ...(passphrase === '' ? { passphrase: t('fields.required') } : {}),
      ...(pinPattern.test(pin.trim()) ? {} : { pin: t('staff.pin.digits') }),
    };
    if (form.accepts(problems)) void save.run({ passphrase, pin: pin.trim() });
  };
  return { form, submit, isRunning: save.isRunning };
}

/** One's own PIN for changing the user: the passphrase, then the number. */
export function PinForm() {
  const { t } = useTexts();
  const query = useCall('staff.myPin', {});
  const { form, submit, isRunning } = useSavePin();
  return (
    <Loaded query={query}>
      {({ isSet }) => (
        <form {...form.form(submit)}>
          <Stack maw="32rem">
            <Text>{t('staff.pin.text')}</Text>
            <Text fw={650}>{t(isSet ? 'staff.pin.isSet' : 'staff.pin.isNotSet')}</Text>
            <ErrorNotice error={form.error} />
            <PassphraseField label={t('staff.passphrase')} {...form.text('passphrase')} />
            <PinField
              label={t('staff.pin.new')}
              description={t('staff.pin.hint')}
              {...form.text('pin')}
            />
            <Group justify="space-between">
              <Button type="submit" loading={isRunning}>
                {t('app.save')}
              </Button>
              {isSet ? <RemovePin /> : null}
            </Group>
          </Stack>
        </form>
      )}
    </Loaded>
  );
}
