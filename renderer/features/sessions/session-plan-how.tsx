import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { kindRules, sessionKinds, sessionModes } from '#shared/domain/sessions/session-kinds.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { PlanValues } from './use-session-plan.ts';

type Props = Readonly<{ form: Form<PlanValues> }>;

const order: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];
const plain = { dir: 'auto', autoComplete: 'off', inputWrapperOrder: order } as const;

function Remote({ form }: Props) {
  const { t } = useTexts();
  return (
    <>
      <TextInput
        label={t('edits.details.platform')}
        description={t('edits.details.platformHelp')}
        {...plain}
        {...form.text('platform')}
      />
      <TextInput
        label={t('edits.details.link')}
        description={t('edits.details.linkHelp')}
        {...plain}
        {...form.text('link')}
      />
    </>
  );
}

/** What kind of session it is, whether people come or join remotely, and where. */
export function SessionPlanHow({ form }: Props) {
  const { t } = useTexts();
  const { kind, mode, link, platform } = form.values;
  return (
    <Stack gap="sm">
      <NativeSelect
        label={t('edits.details.kind')}
        description={t(`edits.details.counts.${kindRules[kind].counts}`)}
        inputWrapperOrder={order}
        value={kind}
        data={sessionKinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
        onChange={(event) => {
          const chosen = sessionKinds.find((each) => each === event.currentTarget.value);
          if (chosen) form.set('kind', chosen);
        }}
      />
      <NativeSelect
        label={t('edits.details.mode')}
        value={mode}
        data={sessionModes.map((value) => ({ value, label: t(`edits.details.modes.${value}`) }))}
        onChange={(event) => {
          const chosen = sessionModes.find((each) => each === event.currentTarget.value);
          if (chosen) form.set('mode', chosen);
        }}
      />
      {mode !== 'on-site' || link !== '' || platform !== '' ? <Remote form={form} /> : null}
      <TextInput
        label={t('edits.details.place')}
        description={t('edits.details.placeHelp')}
        {...plain}
        {...form.text('place')}
      />
    </Stack>
  );
}
