import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FeedbackRun } from '#shared/contract/feedback.ts';
import { type RunReason, runReasons } from '#shared/domain/feedback/flagged-runs.ts';
import { useCommand } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './results.module.css';
import { useFeedbackWords } from './use-feedback-words.ts';

function LeaveOut({ run, onClose }: Readonly<{ run: FeedbackRun; onClose: () => void }>) {
  const { t } = useTexts();
  const [reason, setReason] = useState<RunReason | null>(null);
  const [isSent, setSent] = useState(false);
  const leave = useCommand('feedback.leaveOutRun', {
    onSuccess: () => {
      notify(t('feedback.runs.done'));
      onClose();
    },
  });
  return (
    <Dialog title={t('feedback.runs.leaveOut')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          // Without a reason it would be taken back in.
          if (reason) void leave.run({ keys: run.keys, reason });
        }}
      >
        <Stack>
          <NativeSelect
            label={t('feedback.runs.why')}
            description={t('feedback.runs.about')}
            required
            error={isSent && reason === null ? t('fields.required') : undefined}
            value={reason ?? ''}
            data={[
              { value: '', label: t('feedback.chooseReason') },
              ...runReasons.map((value) => ({ value, label: t(`feedback.runs.reason.${value}`) })),
            ]}
            onChange={(event) =>
              setReason(runReasons.find((one) => one === event.currentTarget.value) ?? null)
            }
          />
          <FormButtons
            isRunning={leave.isRunning}
            onCancel={onClose}
            submit={t('feedback.runs.leaveOut')}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Runs of equal answers, flagged; who may leaves them out with a reason and takes them back in. */
export function RunsPanel({ runs }: Readonly<{ runs: readonly FeedbackRun[] }>) {
  const { t } = useTexts();
  const words = useFeedbackWords();
  const mayLeaveOut = useMay('feedback.leaveOutRun');
  const [leaving, setLeaving] = useState<FeedbackRun | null>(null);
  const takeBack = useCommand('feedback.leaveOutRun', {
    onSuccess: () => notify(t('feedback.runs.back')),
  });
  if (runs.length === 0) return null;
  return (
    <Panel title={t('feedback.runs.title')}>
      <Text mb="xs">{t('feedback.runs.hint')}</Text>
      <ul className={classes.list}>
        {runs.map((run) => {
          const line = t('feedback.runs.line', {
            ...{ count: run.answers, where: words.where(run.where) },
          });
          const state =
            run.leftOut === null
              ? t('feedback.runs.counted')
              : t('feedback.runs.leftOut', { reason: t(`feedback.runs.reason.${run.leftOut}`) });
          return (
            <li key={run.keys.join()}>
              <Group justify="space-between">
                <span>
                  {line}, {state}
                </span>
                {mayLeaveOut ? (
                  <Button
                    variant="default"
                    aria-label={`${t(`feedback.runs.${run.leftOut === null ? 'leaveOut' : 'takeBack'}`)}: ${line}`}
                    onClick={() =>
                      run.leftOut === null
                        ? setLeaving(run)
                        : void takeBack.run({ keys: run.keys, reason: null })
                    }
                  >
                    {t(`feedback.runs.${run.leftOut === null ? 'leaveOut' : 'takeBack'}`)}
                  </Button>
                ) : null}
              </Group>
            </li>
          );
        })}
      </ul>
      {leaving ? <LeaveOut run={leaving} onClose={() => setLeaving(null)} /> : null}
    </Panel>
  );
}
