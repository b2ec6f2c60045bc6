import { NativeSelect, Stack, Text } from '@mantine/core';
import type { CallOutput } from '#shared/contract/contract.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { type FormMoment, formMoments } from '#shared/domain/feedback/form-content.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { Panel } from '../../ui/panel.tsx';

type Chosen = CallOutput<'forms.ofGroup'>;
type Props = Readonly<{ groupId: string; chosen: Chosen; moment: FormMoment }>;

function MomentForm({ groupId, chosen, moment }: Props) {
  const { t, language } = useTexts();
  const forms = useCall('forms.list', { includeArchived: false });
  const place = { kind: 'group', groupId, moment } as const;
  const takeBack = useCommand('forms.choose');
  const choose = useCommand('forms.choose', {
    onSuccess: ({ before }) =>
      notifyWithUndo({
        message: t('app.saved'),
        undo: t('forms.undo'),
        onUndo: () => void takeBack.run({ place, formId: before }),
      }),
  });
  const usable = (forms.data?.forms ?? []).filter(
    ({ use, version, isStandard }) => use === 'visitors' && version !== null && !isStandard,
  );
  const value = usable.find(({ formId }) => formId === chosen[moment])?.formId ?? '';
  return (
    <NativeSelect
      label={t(`forms.moment.${moment}`)}
      value={value}
      data={[
        { value: '', label: t(moment === 'session' ? 'forms.standardChoice' : 'forms.asOthers') },
        ...usable.map(({ formId, title }) => ({
          value: formId,
          label: inLanguage(title, language),
        })),
      ]}
      onChange={(event) => {
        const formId = event.currentTarget.value;
        void choose.run({ place, formId: formId === '' ? null : formId });
      }}
    />
  );
}

/** What the kiosk asks after a group's sessions, after its first and after its last. */
export function GroupForms({ groupId }: Readonly<{ groupId: string }>) {
  const { t } = useTexts();
  const mayChoose = useMay('forms.choose');
  const query = useCall('forms.ofGroup', { groupId }, { enabled: mayChoose });
  if (!mayChoose) return null;
  return (
    <Panel title={t('forms.ofGroup')}>
      <Loaded query={query}>
        {(chosen) => (
          <Stack>
            <Text c="dimmed">{t('forms.ofGroupHelp')}</Text>
            {formMoments.map((moment) => (
              <MomentForm key={moment} groupId={groupId} chosen={chosen} moment={moment} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
}
