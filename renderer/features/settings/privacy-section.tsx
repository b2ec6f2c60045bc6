import { Alert, Stack } from '@mantine/core';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ControllerForm } from './controller-form.tsx';
import { InformationSheets } from './information-sheets.tsx';
import { RetentionRule } from './retention-rule.tsx';

/** Who answers for the data, the sheets that say so, and how long names are kept. */
export function PrivacySection() {
  const { t } = useTexts();
  const controller = useCall('privacy.controller', {});
  const mayChange = useMay('privacy.saveController');
  return (
    <Stack>
      <Alert variant="light" color="gray">
        {t('privacy.settings.notClientSystem')}
      </Alert>
      <Loaded query={controller}>
        {(shown) => (
          <>
            <InformationSheets controller={shown} />
            {mayChange ? <RetentionRule /> : null}
            {mayChange ? <ControllerForm key={shown.version} controller={shown} /> : null}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
