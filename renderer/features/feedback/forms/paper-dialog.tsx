import { Checkbox, Stack, Text } from '@mantine/core';
import type { WholeForm } from '#shared/contract/forms.ts';
import type { KioskLanguage } from '#shared/domain/feedback/form.ts';
import { useCommand } from '../../../app/client.ts';
import { saveFile } from '../../../app/save-file.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';

type Props = Readonly<{ whole: WholeForm; onClose: () => void }>;

/** The published form as a PDF to be printed, in the languages that are needed. */
export function PaperDialog({ whole, onClose }: Props) {
  const { t } = useTexts();
  const [newest] = whole.versions;
  const offered = newest?.content.languages ?? [];
  const form = useForm({ languages: ['fi'] as KioskLanguage[] });
  const print = useCommand('forms.paper', {
    invalidates: [],
    onRefused: form.showErrors,
    onSuccess: (file) => {
      saveFile(file);
      onClose();
    },
  });
  const { languages } = form.values;
  const submit = (): void => {
    if (!form.accepts(languages.length === 0 ? { languages: t('forms.paperNone') } : {})) return;
    void print.run({ formId: whole.form.formId, languages });
  };
  return (
    <Dialog title={t('forms.paper')} onClose={onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <Text>{t('forms.paperHelp')}</Text>
          <Checkbox.Group
            label={t('forms.paperLanguages')}
            error={form.fieldError('languages')}
            value={languages}
            onChange={(chosen) =>
              form.set(
                'languages',
                offered.filter((language) => chosen.includes(language)),
              )
            }
          >
            <Stack gap="xs" mt="xs">
              {offered.map((language) => (
                <Checkbox key={language} value={language} label={t(`forms.language.${language}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          <FormButtons
            isRunning={print.isRunning}
            onCancel={onClose}
            submit={t('forms.paperSave')}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
