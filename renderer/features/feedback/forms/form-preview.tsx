import { Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { FormVersionId, KioskLanguage } from '#shared/domain/feedback/form.ts';
import {
  type FormContent,
  kioskFormOf,
  minimumRange,
} from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';

/** The kiosk's screens are a page of their own; they come only when they are looked at. */
const KioskPreview = lazy(async () => {
  const { KioskPreview: Component } = await import('../../../kiosk/kiosk-preview.tsx');
  return { default: Component };
});

/** Of no version: what is answered in a preview goes nowhere. */
const noVersion = '0000000000000000' as FormVersionId;

type Props = Readonly<{ content: FormContent; minimum: number; onClose: () => void }>;

/** A form as visitors see it, on the kiosk's own screens, in any of its languages. */
export function FormPreview({ content, minimum, onClose }: Props) {
  const { t } = useTexts();
  useFocusBack();
  const [language, choose] = useState<KioskLanguage>('fi');
  const form = kioskFormOf(noVersion, content, Math.max(minimum, minimumRange.from));
  return (
    <Modal
      opened
      size="min(72rem, 94vw)"
      title={t('forms.preview')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      onClose={onClose}
    >
      <Stack gap="sm">
        <Text>{t('forms.previewHelp')}</Text>
        <NativeSelect
          maw="20rem"
          label={t('forms.readIn')}
          value={language}
          data={content.languages.map((value) => ({ value, label: t(`forms.language.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            choose(content.languages.find((each) => each === value) ?? 'fi')
          }
        />
        <Suspense fallback={<Text role="status">{t('app.loading')}</Text>}>
          <KioskPreview form={form} language={language} />
        </Suspense>
      </Stack>
    </Modal>
  );
}
