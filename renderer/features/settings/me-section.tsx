import { Stack } from '@mantine/core';
import { useMe, useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { ChangePassphraseForm } from './change-passphrase-form.tsx';
import { PinForm } from './pin-form.tsx';
import { ScreenPreferences } from './screen-preferences.tsx';

/** One's own passphrase, language and colours. */
export function MeSection() {
  const { t } = useTexts();
  const me = useMe();
  const { practice } = useStatus();
  return (
    <Stack>
      <Panel title={`${me.name} · ${t(`staff.role.${me.role}`)}`}>
        <ScreenPreferences />
      </Panel>
      {/* Nobody knows the passphrase of practice. */}
      {practice ? null : (
        <>
          <Panel title={t('staff.pin.label')}>
            <PinForm />
          </Panel>
          <Panel title={t('settings.me.passphrase')}>
            <ChangePassphraseForm />
          </Panel>
        </>
      )}
    </Stack>
  );
}
