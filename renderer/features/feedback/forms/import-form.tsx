import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useCommand } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { notify } from '../../../ui/notify.ts';

/** Bytes beyond which a file is no form; the core says so in its own words. */
const longestRead = 900_000;

type Props = Readonly<{
  /** Why a file was not taken, for the screen to say; null when another one is tried. */
  onRefused: (error: AppCallError | null) => void;
}>;

/** Brings a form in from a file; a form that is there already is shown and left as it is. */
export function ImportForm({ onRefused }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const reset = useRef<() => void>(null);
  const bring = useCommand('forms.import', {
    onRefused,
    onSuccess: ({ formId, outcome, isNamesake }) => {
      const namesake = isNamesake ? ` ${t('forms.namesake')}` : '';
      notify(t(`forms.imported.${outcome}`) + namesake);
      void navigate({ to: '/feedback/forms/$id', params: { id: formId } });
    },
  });
  const read = async (file: File): Promise<void> => {
    onRefused(null);
    await bring.run({ text: await file.slice(0, longestRead).text() });
  };
  return (
    <FileButton
      accept=".json,application/json"
      resetRef={reset}
      onChange={(picked) => {
        // The same file may be chosen again once it was put right.
        reset.current?.();
        if (picked) void read(picked);
      }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={bring.isRunning}
          leftSection={<IconUpload size={20} aria-hidden />}
        >
          {t('forms.import')}
        </Button>
      )}
    </FileButton>
  );
}
