import { NativeSelect } from '@mantine/core';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';

const choices = [1, 2, 3, 5, 10, 15, 20, 30];

/** After how many minutes without a touch the program locks itself. */
export function LockPanel() {
  const { t } = useTexts();
  const { lockAfterMinutes: now } = useStatus();
  const save = useCommand('settings.setLockAfter', {
    invalidates: ['app.status'],
    onSuccess: () => notify(t('app.saved')),
  });
  const offered = choices.includes(now) ? choices : [...choices, now].sort((a, b) => a - b);
  return (
    <Panel title={t('settings.lock.title')}>
      <NativeSelect
        label={t('settings.lock.after')}
        description={t('settings.lock.afterHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maw="22rem"
        disabled={save.isRunning}
        value={String(now)}
        data={offered.map((count) => ({
          value: String(count),
          label: t('settings.lock.minutes', { count }),
        }))}
        onChange={({ currentTarget }) => void save.run({ minutes: Number(currentTarget.value) })}
      />
    </Panel>
  );
}
