import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Retention } from '#shared/contract/privacy.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { RetentionList } from './retention-list.tsx';

const pageSize = 50;

/** What keeps the timer from erasing, and the way on. */
function ClockNotice({ clock, seenOn, erasesFrom }: Retention) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const confirm = useCommand('privacy.confirmClock', {
    onSuccess: ({ erased }) => notify(t('privacy.retention.confirmed', { count: erased })),
  });
  if (clock === 'run') return null;
  if (clock === 'first' || clock === 'grace') {
    return <Text>{t('privacy.retention.grace', { date: format.date(erasesFrom) })}</Text>;
  }
  if (clock === 'clock-back') {
    const date = seenOn === null ? '' : format.date(seenOn);
    return (
      <Alert color="yellow" variant="light" role="status">
        {t('privacy.retention.back', { date })}
      </Alert>
    );
  }
  return (
    <Alert color="yellow" variant="light" role="status">
      <Stack align="flex-start">
        <span>{t('privacy.retention.jumped')}</span>
        <Button loading={confirm.isRunning} onClick={() => void confirm.run({ today })}>
          {t('privacy.retention.confirm', { date: format.day(today) })}
        </Button>
      </Stack>
    </Alert>
  );
}

/** Visitors' own words go by the same timer. */
function Texts({ texts, textMonths }: Retention) {
  const { t, format } = useTexts();
  const { due, nextOn } = texts;
  return (
    <Text>
      {t('privacy.retention.textRule', { count: textMonths })}{' '}
      {due > 0 ? `${t('privacy.retention.textsDue', { count: due })} ` : null}
      {nextOn ? t('privacy.retention.textsNext', { date: format.date(nextOn) }) : null}
    </Text>
  );
}

type PagesProps = Readonly<{ offset: number; total: number; onTurn: (offset: number) => void }>;

function Pages({ offset, total, onTurn }: PagesProps) {
  const { t } = useTexts();
  if (total <= pageSize) return null;
  const to = Math.min(offset + pageSize, total);
  return (
    <Group component="nav" aria-label={t('privacy.retention.pages')} mt="sm">
      <Button
        variant="default"
        disabled={offset === 0}
        onClick={() => onTurn(Math.max(0, offset - pageSize))}
      >
        {t('privacy.retention.previous')}
      </Button>
      <span>{t('privacy.retention.shown', { from: offset + 1, to, total })}</span>
      <Button variant="default" disabled={to >= total} onClick={() => onTurn(offset + pageSize)}>
        {t('privacy.retention.next')}
      </Button>
    </Group>
  );
}

function Runs({ runs }: Pick<Retention, 'runs'>) {
  const { t, format } = useTexts();
  return (
    <Panel title={t('privacy.retention.runs')}>
      {runs.length === 0 ? (
        <Text c="dimmed">{t('privacy.retention.noRuns')}</Text>
      ) : (
        <ul>
          {runs.map(({ ranOn, ...numbers }) => (
            <li key={ranOn}>
              {t('privacy.retention.run', { date: format.date(ranOn), ...numbers })}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Preview() {
  const { t } = useTexts();
  const [offset, turn] = useState(0);
  const query = useCall('privacy.retention', { offset, limit: pageSize }, { keepPrevious: true });
  return (
    <Loaded query={query}>
      {(shown) => (
        <Stack>
          <Text>
            {t('privacy.retention.rule', { count: shown.months })}{' '}
            {shown.due > 0 ? t('privacy.retention.due', { count: shown.due }) : null}
          </Text>
          <Texts {...shown} />
          <ClockNotice {...shown} />
          <Panel>
            {shown.total === 0 ? (
              <EmptyNotice>{t('privacy.retention.none')}</EmptyNotice>
            ) : (
              <RetentionList people={shown.people} />
            )}
            <Pages offset={offset} total={shown.total} onTurn={turn} />
          </Panel>
          <Runs runs={shown.runs} />
        </Stack>
      )}
    </Loaded>
  );
}

/** Whose name goes when, and what the timer has done. */
export function RetentionScreen() {
  const { t } = useTexts();
  const maySee = useMay('privacy.retention');
  return (
    <Screen
      title={t('privacy.retention.listTitle')}
      subtitle={t('privacy.retention.listHelp')}
      actions={
        <LinkButton to="/settings/$section" params={{ section: 'privacy' }} variant="default">
          {t('privacy.retention.changeRule')}
        </LinkButton>
      }
    >
      {maySee ? <Preview /> : <EmptyNotice>{t('people.notForYou')}</EmptyNotice>}
    </Screen>
  );
}
