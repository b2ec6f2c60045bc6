import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../app/client.ts';
import { queryClient } from '../../../app/query-client.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { notify } from '../../../ui/notify.ts';

type Props = Readonly<{ recoveryCode: string; onConfirmed: () => void }>;

/** Typing the code's last group back from the paper shows that it was written down. */
export function ConfirmCode({ recoveryCode, onConfirmed }: Props) {
  const { t } = useTexts();
  const form = useForm({ lastGroup: '' });
  const groups = recoveryCode.split('-');
  const confirm = useCommand('app.confirmRecoveryCode', {
    invalidates: [],
    onSuccess: async () => {
      notify(t('app.recovery.confirmed'));
      await queryClient.invalidateQueries({ queryKey: ['app.status'] });
      onConfirmed();
    },
    onRefused: (error) =>
      error.code === 'wrong-recovery-code'
        ? form.showFieldErrors({ lastGroup: t('app.recovery.mismatch') })
        : form.showErrors(error),
  });
  const submit = (): void => {
    const typed = form.values.lastGroup.trim();
    if (typed === '') form.showFieldErrors({ lastGroup: t('fields.required') });
    else void confirm.run({ recoveryCode: [...groups.slice(0, -1), typed].join('-') });
  };
  return (
    <form {...form.form(submit)}>
      <Stack>
        <ErrorNotice error={form.error} />
        <Group align="flex-end">
          <TextInput
            flex="1 1 16rem"
            label={t('app.recovery.lastGroup')}
            description={t('app.recovery.lastGroupHint', { count: groups.at(-1)?.length ?? 0 })}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            {...form.text('lastGroup')}
          />
          <Button type="submit" loading={confirm.isRunning}>
            {t('app.recovery.confirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
