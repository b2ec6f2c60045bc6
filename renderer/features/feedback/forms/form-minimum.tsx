import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import { minimumRange } from '#shared/domain/feedback/form-content.ts';
import { useCommand } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { notify } from '../../../ui/notify.ts';
import { Panel } from '../../../ui/panel.tsx';

const { from, to } = minimumRange;

/** From how many answers on results are shown; promised to whoever has answered. */
export function FormMinimum({ whole }: Readonly<{ whole: WholeForm }>) {
  const { t } = useTexts();
  const { formId, minimum } = whole.form;
  const [value, setValue] = useState<number | string>(minimum);
  const save = useCommand('forms.setMinimum', { onSuccess: () => notify(t('app.saved')) });
  const isSound = typeof value === 'number' && value >= from && value <= to;
  return (
    <Panel title={t('forms.anonymity')}>
      <Text mb="sm">{t('forms.minimumHelp')}</Text>
      {whole.isMinimumFixed ? (
        <Text>{t('forms.minimumFixed', { count: minimum })}</Text>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (isSound) void save.run({ formId, minimum: value });
          }}
        >
          <Group align="flex-start">
            <NumberInput
              label={t('forms.minimum')}
              allowDecimal={false}
              min={from}
              max={to}
              clampBehavior="none"
              value={value}
              error={isSound ? undefined : t('forms.minimumRange', { from, to })}
              onChange={setValue}
            />
            <Button
              type="submit"
              variant="default"
              mt="1.85rem"
              disabled={!isSound || value === minimum}
              loading={save.isRunning}
            >
              {t('app.save')}
            </Button>
          </Group>
        </form>
      )}
    </Panel>
  );
}
