import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { MadeImport } from '#shared/contract/imports.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';

type Props = Readonly<{ importId: MadeImport['id']; label?: string }>;

/** Takes an import back after asking, and says what stays. */
export function UndoImport({ importId, label }: Props) {
  const { t } = useTexts();
  const [isAsked, ask] = useState(false);
  const [told, tell] = useState<CallOutput<'imports.undo'> | null>(null);
  const undo = useCommand('imports.undo', {
    onSuccess: (answer) => {
      tell(answer);
      ask(false);
    },
  });
  if (told) {
    return (
      <div role="status">
        <Text>{t('imports.undoDone')}</Text>
        {told.stayed.map(({ kind, reason, count }) => (
          <Text key={`${kind} ${reason}`}>
            {t('imports.stayed', {
              thing: t(`imports.thing.${kind}`),
              count,
              reason: t(`imports.reason.${reason}`),
            })}
          </Text>
        ))}
      </div>
    );
  }
  return (
    <>
      <Button
        variant="default"
        aria-label={label}
        leftSection={<IconArrowBackUp size={20} aria-hidden />}
        onClick={() => ask(true)}
      >
        {t('imports.undo')}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          title={t('imports.undoAsk')}
          text={t('imports.undoText')}
          confirm={t('imports.undo')}
          isRunning={undo.isRunning}
          onConfirm={() => void undo.run({ jobId: crypto.randomUUID(), importId })}
          onClose={() => ask(false)}
        />
      ) : null}
    </>
  );
}

function Made({ made }: Readonly<{ made: MadeImport }>) {
  const { t, format } = useTexts();
  const { id, kind, madeOn, madeMinute, madeBy, isUndone, undoUntil } = made;
  const about = {
    kind: t(`imports.kind.${kind}`),
    day: format.day(madeOn),
    time: format.clock(madeMinute),
  };
  return (
    <Group justify="space-between">
      <div>
        <Text>{t('imports.made', { ...about, who: madeBy })}</Text>
        <Text c="dimmed">
          {isUndone ? t('imports.undone') : t('imports.undoUntil', { day: format.day(undoUntil) })}
        </Text>
      </div>
      {isUndone ? null : <UndoImport importId={id} label={t('imports.undoOf', about)} />}
    </Group>
  );
}

/** Imports that can still be taken back. */
export function ImportsMade() {
  const { t } = useTexts();
  const made = useCall('imports.list', {});
  return (
    <Panel title={t('imports.recent')}>
      <Loaded
        query={made}
        empty={t('imports.recentNone')}
        isEmpty={({ imports }) => imports.length === 0}
      >
        {({ imports }) => (
          <Stack>
            {imports.map((one) => (
              <Made key={one.id} made={one} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
}
