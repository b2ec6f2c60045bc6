import { Button, Group, Text } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EvaluationDialog } from '../../ui/evaluations/evaluation-dialog.tsx';

/** Below a register: how the session went, in its leader's own words. */
export function OwnEvaluation({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const may = useMay('evaluations.save');
  const mine = useCall('evaluations.mine', { sessionId: session.id }, { enabled: may });
  const [isOpen, open] = useState(false);
  // Who may not evaluate it is not told so on every register.
  if (!mine.data?.isOpen) return null;
  const isDone = mine.data.answers !== null;
  return (
    <Group>
      <Button
        variant="default"
        leftSection={<IconClipboardCheck size={20} aria-hidden />}
        onClick={() => open(true)}
      >
        {t(isDone ? 'evaluations.change' : 'evaluations.open')}
      </Button>
      {isDone ? <Text c="dimmed">{t('evaluations.done')}</Text> : null}
      {isOpen ? (
        <EvaluationDialog
          sessionId={session.id}
          groupId={session.groupId}
          onClose={() => open(false)}
        />
      ) : null}
    </Group>
  );
}
