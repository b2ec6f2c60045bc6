import { NativeSelect, Stack, Text } from '@mantine/core';
import type { CallOutput } from '#shared/contract/contract.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { type FormMoment, formMoments } from '#shared/domain/feedback/form-content.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useChooseForm } from '../../ui/use-choose-form.ts';

type Chosen = CallOutput<'forms.ofGroup'>;
type Props = Readonly<{ groupId: string; chosen: Chosen; moment: FormMoment }>;

function MomentForm({ groupId, chosen, moment }: Props) {
  const { t, language } = useTexts();
  const forms = useCall('forms.list', { includeArchived: false });
  const choose = useChooseForm({ kind: 'group', groupId, moment });
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
      onChange={({ currentTarget }) => choose(currentTarget.value)}
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
