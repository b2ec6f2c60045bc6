import { Button, Group, Text } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportFormat } from '#shared/domain/reports/report-table.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import classes from './report-table-view.module.css';
import { type ReportRequest, useExports } from './use-report.ts';

const formats = ['xlsx', 'csv', 'pdf', 'txt'] as const satisfies readonly ReportFormat[];

/** The report as a file in four forms, or as text for an e-mail or another form. */
export function ReportDownloads({ request }: Readonly<{ request: ReportRequest }>) {
  const { t } = useTexts();
  const { isRunning, save, copy } = useExports(request);
  const [byHand, showByHand] = useState<string | null>(null);
  const onCopy = async (): Promise<void> => {
    const text = await copy();
    showByHand(text);
    if (text === null) notify(t('reports.screen.copied'));
  };
  return (
    <div>
      <Group gap="xs" role="group" aria-label={t('reports.screen.downloads')}>
        {formats.map((format, index) => (
          <Button
            key={format}
            variant={index === 0 ? 'filled' : 'default'}
            aria-disabled={isRunning}
            leftSection={<IconDownload size={20} aria-hidden />}
            onClick={() => {
              if (!isRunning) void save(format);
            }}
          >
            {t(`reports.screen.format.${format}`)}
          </Button>
        ))}
        <Button
          variant="default"
          aria-disabled={isRunning}
          leftSection={<IconCopy size={20} aria-hidden />}
          onClick={() => {
            if (!isRunning) void onCopy();
          }}
        >
          {t('reports.screen.copy')}
        </Button>
      </Group>
      {byHand === null ? null : (
        <>
          <Text mt="xs">{t('reports.screen.copyByHand')}</Text>
          <textarea
            className={classes.copy}
            aria-label={t('reports.screen.copy')}
            readOnly
            value={byHand}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </div>
  );
}
