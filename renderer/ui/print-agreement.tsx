import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useCommand } from '../app/client.ts';
import { saveFile } from '../app/save-file.ts';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Readonly<{ groupId: GroupId | null; children: ReactNode }>;

/** Makes the blank rules and agreement of a group, to be filled in by hand. */
export function PrintAgreement({ groupId, children }: Props) {
  const { language } = useTexts();
  const make = useCommand('privacy.agreement', { invalidates: [], onSuccess: saveFile });
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={20} aria-hidden />}
      loading={make.isRunning}
      onClick={() => void make.run({ groupId, language })}
    >
      {children}
    </Button>
  );
}
