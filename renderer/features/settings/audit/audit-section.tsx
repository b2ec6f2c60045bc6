import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { useCall } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { AuditFilter } from './audit-filter.tsx';
import { AuditTable } from './audit-table.tsx';
import { useAudit } from './use-audit.ts';

/** Whether the chain of the log holds; a broken one warns and blocks nothing. */
function ChainState() {
  const { t } = useTexts();
  const check = useCall('audit.check', {});
  return (
    <Loaded query={check}>
      {({ lines, brokenAt }) =>
        brokenAt === null ? (
          <Text>{t('audit.screen.sound', { count: lines })}</Text>
        ) : (
          <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
            {t('audit.screen.broken', { number: brokenAt })}
          </Alert>
        )
      }
    </Loaded>
  );
}

const formats = ['xlsx', 'csv'] as const;

/** Whose lines the address asks for: an id, as the person's page links to it. */
function useAskedSubject(): string | null {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { subject } = search;
  return typeof subject === 'string' ? subject : null;
}

/** The audit log: who did what to personal data, files, settings and closed months. */
export function AuditSection() {
  const { t } = useTexts();
  const { choices, change, lines, save, isSaving } = useAudit(useAskedSubject());
  return (
    <Panel title={t('audit.title')}>
      <Text mb="sm">{t('audit.screen.intro')}</Text>
      <ChainState />
      <AuditFilter choices={choices} onChange={change} />
      <Group my="sm">
        {formats.map((format) => (
          <Button
            key={format}
            variant="default"
            aria-disabled={isSaving}
            leftSection={<IconDownload size={20} aria-hidden />}
            onClick={() => {
              if (!isSaving) void save(format);
            }}
          >
            {t('audit.screen.save', { format: format === 'xlsx' ? 'Excel' : 'CSV' })}
          </Button>
        ))}
      </Group>
      <Loaded query={lines} isEmpty={({ total }) => total === 0} empty={t('audit.screen.none')}>
        {({ lines: shown, total, next }) => (
          <>
            <Text role="status">{t('audit.screen.total', { count: total })}</Text>
            <AuditTable lines={shown} onSubject={(subject) => change({ subject })} />
            <Group mt="sm">
              <Button
                variant="default"
                disabled={choices.below === null}
                onClick={() => change({ below: null })}
              >
                {t('audit.screen.newest')}
              </Button>
              <Button
                variant="default"
                disabled={next === null}
                onClick={() => change({ below: next })}
              >
                {t('audit.screen.older')}
              </Button>
            </Group>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
