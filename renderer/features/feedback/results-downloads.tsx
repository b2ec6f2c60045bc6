import { Button, Group, Text } from '@mantine/core';
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFormat } from '#shared/domain/reports/report-table.ts';
import { useCommand } from '../../app/client.ts';
import { bytesOf, copyText, saveFile } from '../../app/save-file.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import classes from './results.module.css';
import type { ResultsRequest } from './use-results.ts';

const formats = ['xlsx', 'csv', 'pdf'] as const satisfies readonly ReportFormat[];

/** The results as a file, on paper, or as text for an e-mail. */
export function ResultsDownloads({ request }: Readonly<{ request: ResultsRequest }>) {
  const { t } = useTexts();
  const make = useCommand('feedback.exportResults', { invalidates: [] });
  const [byHand, showByHand] = useState<string | null>(null);
  const save = async (format: ReportFormat): Promise<void> => {
    const file = make.isRunning ? null : await make.run({ ...request, format });
    if (file) saveFile(file);
  };
  const copy = async (): Promise<void> => {
    const file = make.isRunning ? null : await make.run({ ...request, format: 'txt' });
    if (!file) return;
    const text = new TextDecoder().decode(bytesOf(file.base64));
    const isCopied = copyText(text);
    showByHand(isCopied ? null : text);
    if (isCopied) notify(t('feedback.results.copied'));
  };
  return (
    <div>
      <Group gap="xs" role="group" aria-label={t('feedback.results.downloads')}>
        {formats.map((format) => (
          <Button
            key={format}
            variant="default"
            aria-disabled={make.isRunning}
            leftSection={<IconDownload size={20} aria-hidden />}
            onClick={() => void save(format)}
          >
            {t('feedback.results.download', { format: format.toUpperCase() })}
          </Button>
        ))}
        <Button
          variant="default"
          aria-disabled={make.isRunning}
          leftSection={<IconCopy size={20} aria-hidden />}
          onClick={() => void copy()}
        >
          {t('feedback.results.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('feedback.results.print')}
        </Button>
      </Group>
      {byHand === null ? null : (
        <>
          <Text mt="xs">{t('feedback.results.copyByHand')}</Text>
          <textarea
            className={classes.copy}
            aria-label={t('feedback.results.copy')}
            readOnly
            value={byHand}
          />
        </>
      )}
    </div>
  );
}
