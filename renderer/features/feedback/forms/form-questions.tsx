import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import {
  addQuestion,
  changeQuestion,
  moveQuestion,
  removeQuestion,
} from '#shared/domain/feedback/edit-form.ts';
import type { KioskLanguage, QuestionKind } from '#shared/domain/feedback/form.ts';
import {
  type FormContent,
  type FormUse,
  formLimits,
  kindsOf,
} from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { notifyWithUndo } from '../../../ui/notify-undo.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './forms.module.css';
import { QuestionCard } from './question-card.tsx';

type Props = Readonly<{
  content: FormContent;
  published: FormContent | undefined;
  use: FormUse;
  beside: KioskLanguage | null;
  onChange: (content: FormContent) => void;
}>;

/** Of this form alone; never used again, or answers to another question would count with its own. */
const newQuestionId = (): string => `q-${Math.random().toString(36).slice(2, 12)}`;

function AddQuestion({
  content,
  use,
  onAdd,
}: Props & Readonly<{ onAdd: (kind: QuestionKind) => void }>) {
  const { t } = useTexts();
  if (content.questions.length >= formLimits.questions) {
    return <Text className={classes.quiet}>{t('forms.enoughQuestions')}</Text>;
  }
  const hasAssisted = content.questions.some(({ kind }) => kind === 'assisted');
  const kinds = kindsOf(use).filter((kind) => !(kind === 'assisted' && hasAssisted));
  return (
    <fieldset className={classes.add}>
      <legend>{t('forms.addQuestion')}</legend>
      <Group gap="xs">
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => onAdd(kind)}
          >
            {t(`forms.kind.${kind}`)}
          </Button>
        ))}
      </Group>
    </fieldset>
  );
}

/** After a question was added or moved, the focus is where it went. */
function useFollowQuestion(content: FormContent) {
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is there once it is drawn
  useEffect(() => {
    if (next.current === null) return;
    list.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [content.questions]);
  const follow = (selector: string): void => {
    next.current = selector;
  };
  return { list, follow };
}

/** A form's questions in their order: written, moved, added and taken away. */
export function FormQuestions(props: Props) {
  const { t } = useTexts();
  const { content, published, beside, onChange } = props;
  const { list, follow } = useFollowQuestion(content);
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
  });
  const { questions } = content;
  const add = (kind: QuestionKind): void => {
    const id = newQuestionId();
    follow(`[data-question="${id}"] input`);
    onChange(addQuestion(content, kind, id));
  };
  const remove = (id: string, at: number): void => {
    const question = questions[at];
    follow(`li:nth-child(${Math.max(1, Math.min(at + 1, questions.length - 1))}) input`);
    onChange(removeQuestion(content, id));
    const putBack = (): void => {
      if (!question) return;
      const now = latest.current;
      onChange({ ...now, questions: now.questions.toSpliced(at, 0, question) });
    };
    notifyWithUndo({ message: t('forms.removed'), undo: t('forms.undo'), onUndo: putBack });
  };
  const move = (id: string, by: -1 | 1): void => {
    follow(`[data-question="${id}"] [data-move="${by < 0 ? 'up' : 'down'}"]`);
    onChange(moveQuestion(content, id, by));
  };
  return (
    <Panel title={t('forms.questionsTitle')}>
      {questions.length === 0 ? <Text>{t('forms.noQuestions')}</Text> : null}
      <ol ref={list} className={classes.questions}>
        {questions.map((question, at) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={at + 1}
            of={questions.length}
            beside={beside}
            published={published?.questions.find(({ id }) => id === question.id)}
            onChange={(change) => onChange(changeQuestion(content, question.id, change))}
            onMove={(by) => move(question.id, by)}
            onRemove={() => remove(question.id, at)}
            onAsNew={() => onChange(changeQuestion(content, question.id, { id: newQuestionId() }))}
          />
        ))}
      </ol>
      <AddQuestion {...props} onAdd={add} />
    </Panel>
  );
}
