import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../dialog.tsx';
import { ErrorNotice } from '../error-notice.tsx';
import { FormButtons } from '../form-buttons.tsx';
import { Loaded } from '../loaded.tsx';
import { notify } from '../notify.ts';
import { QuestionField } from './question-field.tsx';

type Mine = CallOutput<'evaluations.mine'>;
type Props = Readonly<{ sessionId: string; groupId: GroupId | null; onClose: () => void }>;

function Questions({ sessionId, groupId, mine, onClose }: Props & Readonly<{ mine: Mine }>) {
  const { t, format } = useTexts();
  const { versionId, content, answers, savedOn } = mine;
  const [given, give] = useState(
    () => new Map((answers ?? []).map(({ questionId, value }) => [questionId, value])),
  );
  const save = useCommand('evaluations.save', {
    onSuccess: () => {
      notify(t('app.saved'));
      onClose();
    },
  });
  const change = (questionId: string, value: number | string | undefined): void => {
    const others = new Map(given);
    others.delete(questionId);
    give(value === undefined ? others : others.set(questionId, value));
  };
  const submit = (): void => {
    const sent = [...given].map(([questionId, value]) => ({ questionId, value }));
    void save.run({ sessionId, versionId, answers: sent });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <Text>{t('evaluations.help')}</Text>
        {savedOn === null ? null : (
          <Text c="dimmed">{t('evaluations.savedOn', { date: format.date(savedOn) })}</Text>
        )}
        {content.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={given.get(question.id)}
            groupId={groupId}
            onChange={(value) => change(question.id, value)}
          />
        ))}
        <ErrorNotice error={save.error} />
        <FormButtons isRunning={save.isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** A leader answers a short form about a session of her own; she may change it later. */
export function EvaluationDialog(props: Props) {
  const { t } = useTexts();
  const mine = useCall('evaluations.mine', { sessionId: props.sessionId });
  return (
    <Dialog title={t('evaluations.title')} onClose={props.onClose}>
      <Loaded query={mine}>{(found) => <Questions {...props} mine={found} />}</Loaded>
    </Dialog>
  );
}
