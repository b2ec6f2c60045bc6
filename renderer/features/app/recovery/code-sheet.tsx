import { Button, Group, Text } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useStatus } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './code-sheet.module.css';
import { copySelected } from './copy-selected.ts';

type Props = Readonly<{ recoveryCode: string; venueName: string }>;

/** The recovery code, shown once: to print (only the sheet), to copy, or to write down. */
export function CodeSheet({ recoveryCode, venueName }: Props) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const code = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  const copy = (): void => {
    const isCopied = code.current !== null && copySelected(code.current);
    say(isCopied ? t('app.recovery.copied') : t('app.recovery.copyByHand'));
  };
  return (
    <>
      <Text>{t('app.recovery.text')}</Text>
      <section className={classes.sheet} data-print-sheet aria-label={t('app.recovery.title')}>
        <h2 className={classes.printed}>{t('app.recovery.sheetTitle')}</h2>
        <p className={classes.printed}>
          {venueName} · {t('app.recovery.madeOn', { date: format.date(today) })}
        </p>
        <p ref={code} className={classes.code} translate="no">
          {recoveryCode}
        </p>
        <p className={classes.printed}>{t('app.recovery.sheetText')}</p>
      </section>
      <Group>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('app.recovery.print')}
        </Button>
        <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={copy}>
          {t('app.recovery.copy')}
        </Button>
        <Text role="status">{said}</Text>
      </Group>
    </>
  );
}
