import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Controller } from '#shared/contract/privacy.ts';
import { type SheetKind, sheetKinds } from '#shared/domain/privacy/sheet-kinds.ts';
import { useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { PrintAgreement } from '../../ui/print-agreement.tsx';
import classes from './privacy-section.module.css';

function Sheet({ sheet, isDraft }: Readonly<{ sheet: SheetKind; isDraft: boolean }>) {
  const { t } = useTexts();
  const make = useCommand('privacy.informationSheet', { invalidates: [], onSuccess: saveFile });
  return (
    <li className={classes.sheet}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={20} aria-hidden />}
        loading={make.isRunning}
        onClick={() => void make.run({ sheet })}
      >
        {t(`privacy.settings.sheet.${sheet}`)}
      </Button>
      {isDraft ? <span className={classes.draft}>{t('privacy.settings.draft')}</span> : null}
    </li>
  );
}

/** What is given to people who come into a group. */
export function InformationSheets({ controller }: Readonly<{ controller: Controller }>) {
  const { t } = useTexts();
  const mayAgree = useMay('privacy.agreement');
  return (
    <Panel title={t('privacy.settings.sheets')}>
      <Text c="dimmed" mb="sm">
        {t('privacy.settings.sheetsHelp')}
      </Text>
      <ul className={classes.sheets}>
        {sheetKinds.map((sheet) => (
          <Sheet
            key={sheet}
            sheet={sheet}
            isDraft={!controller.complete.includes(sheet === 'easy-fi' ? 'fi' : sheet)}
          />
        ))}
        {mayAgree ? (
          <li className={classes.sheet}>
            <PrintAgreement groupId={null}>{t('privacy.settings.agreement')}</PrintAgreement>
            <Text c="dimmed" component="span">
              {t('privacy.settings.agreementHelp')}
            </Text>
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}
