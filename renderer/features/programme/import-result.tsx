import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Import } from './use-import.ts';

type Props = Readonly<{ of: Import; done: CallOutput<'programme.applyImport'> }>;

const parts = ['created', 'changed', 'same', 'cannot', 'leftOut'] as const;

/** What was done, and the way back. */
export function ImportResult({ of, done }: Props) {
  const { t } = useTexts();
  const [isUndone, setUndone] = useState(false);
  const undo = useCommand('sessions.undoEdit', { onSuccess: () => setUndone(true) });
  const { editId } = done;
  const told = parts.filter((part) => done[part] > 0);
  const outcome = useRef<HTMLDivElement>(null);
  // The button that led here is gone, and so is the one that undid it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is read anew
  useEffect(() => outcome.current?.focus(), [isUndone]);
  return (
    <Panel title={t('programme.import.done')}>
      <Stack align="flex-start">
        <div role="status" tabIndex={-1} ref={outcome}>
          {isUndone ? <Text>{t('programme.import.undone')}</Text> : null}
          {!isUndone && editId === null ? <Text>{t('programme.import.doneNothing')}</Text> : null}
          {isUndone ? null : (
            <List>
              {told.map((part) => (
                <List.Item key={part}>
                  {t(`programme.import.${part}`, { count: done[part] })}
                </List.Item>
              ))}
            </List>
          )}
        </div>
        <Group>
          <LinkButton to="/programme">{t('sessions.title')}</LinkButton>
          {editId === null || isUndone ? null : (
            <Button
              variant="default"
              loading={undo.isRunning}
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={() => void undo.run({ editId })}
            >
              {t('programme.import.undo')}
            </Button>
          )}
          <Button variant="default" onClick={of.startAgain}>
            {t('programme.import.another')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
