import { NativeSelect, Text } from '@mantine/core';
import type { FormSummary } from '#shared/contract/forms.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { useCall } from '../../../app/client.ts';
import { useMay } from '../../../app/use-may.ts';
import { useVenue } from '../../../app/venue.tsx';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useChooseForm } from '../../../ui/use-choose-form.ts';

type Props = Readonly<{ forms: readonly FormSummary[] }>;

/** Which form the kiosk asks in the hallway of the venue. */
export function HallwayForm({ forms }: Props) {
  const { t, language } = useTexts();
  const { venue } = useVenue();
  const mayChoose = useMay('forms.choose');
  const query = useCall('forms.ofHallway', { venueId: venue.id });
  const choose = useChooseForm({ kind: 'hallway', venueId: venue.id });
  const usable = forms.filter(
    ({ use, archived, version, isStandard }) =>
      use === 'visitors' && !archived && version !== null && !isStandard,
  );
  return (
    <Panel title={t('forms.hallway', { venue: venue.name })}>
      <Loaded query={query}>
        {({ formId }) => (
          <NativeSelect
            maw="26rem"
            label={t('forms.hallwayLabel')}
            description={t('forms.hallwayHelp')}
            disabled={!mayChoose}
            value={usable.some((form) => form.formId === formId) ? (formId ?? '') : ''}
            data={[
              { value: '', label: t('forms.standardChoice') },
              ...usable.map((form) => ({
                value: form.formId,
                label: inLanguage(form.title, language),
              })),
            ]}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        )}
      </Loaded>
      {mayChoose ? null : <Text c="dimmed">{t('forms.coordinatorsChoose')}</Text>}
    </Panel>
  );
}
