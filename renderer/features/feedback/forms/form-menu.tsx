import { Button, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconChevronDown,
  IconCopy,
  IconDownload,
  IconPrinter,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import type { FormContent } from '#shared/domain/feedback/form-content.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { PaperDialog } from './paper-dialog.tsx';
import { useFormActions } from './use-form-actions.ts';

type Props = Readonly<{
  whole: WholeForm;
  /** What is on the screen, to come back to. */
  content: FormContent;
  onStartOver: () => void;
}>;

/** What else can be done with a form. */
export function FormMenu({ whole, content, onStartOver }: Props) {
  const { t } = useTexts();
  const mayEdit = useMay('forms.saveDraft');
  const actions = useFormActions({ whole, content, onStartOver });
  const [isPrinting, print] = useState(false);
  const { isUnmodified, isStandard, archived, version } = whole.form;
  return (
    <>
      {isPrinting ? <PaperDialog whole={whole} onClose={() => print(false)} /> : null}
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={20} aria-hidden />}>
            {t('forms.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {version === null ? null : (
            <Menu.Item
              leftSection={<IconPrinter size={20} aria-hidden />}
              onClick={() => print(true)}
            >
              {t('forms.paper')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconDownload size={20} aria-hidden />}
            onClick={actions.saveFile}
          >
            {t('forms.export')}
          </Menu.Item>
          {mayEdit && !isUnmodified ? (
            <Menu.Item leftSection={<IconCopy size={20} aria-hidden />} onClick={actions.duplicate}>
              {t('forms.duplicate')}
            </Menu.Item>
          ) : null}
          {mayEdit && whole.draft && version !== null && !archived ? (
            <Menu.Item
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={actions.discard}
            >
              {t('forms.discard')}
            </Menu.Item>
          ) : null}
          {mayEdit && !isStandard && !archived ? (
            <Menu.Item
              leftSection={<IconArchive size={20} aria-hidden />}
              onClick={actions.archive}
            >
              {t('forms.archive')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
