import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import { longestAnswer } from '#shared/domain/feedback/form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { countKey, mostAnswers, readCount } from './paper-draft.ts';
import type { Paper } from './use-paper.ts';

type Question = FeedbackForm['questions'][number];
type Props = Readonly<{ question: Question; paper: Paper }>;

function TextFields({ question: { id }, paper }: Props) {
  const { t } = useTexts();
  const texts = paper.draft.texts[id] ?? [];
  const name = (at: number): string => t('feedback.paper.textField', { number: at + 1 });
  const once = (at: number) => ({ what: name(at), field: null });
  const set = (at: number, text: string): void =>
    paper.setTexts(
      id,
      texts.map((before, i) => (i === at ? text : before)),
      { what: name(at), field: `${id} ${at}` },
    );
  return (
    <Stack>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts have no other name until they are saved
        <div key={at}>
          <Textarea
            label={name(at)}
            description={at === 0 ? t('feedback.paper.textHint') : undefined}
            autosize
            maxLength={longestAnswer}
            value={text}
            onChange={(event) => set(at, event.currentTarget.value)}
          />
          <TextWatch text={text} sort="note" />
          <Button
            variant="subtle"
            onClick={() =>
              paper.setTexts(
                id,
                texts.filter((_, i) => i !== at),
                once(at),
              )
            }
          >
            {t('feedback.paper.removeText', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => paper.setTexts(id, [...texts, ''], once(texts.length))}
      >
        {t('feedback.paper.addText')}
      </Button>
    </Stack>
  );
}

type CountProps = Props & Readonly<{ answer: Question['values'][number] }>;

/** How many papers have one answer: typed as a number, or tapped up paper by paper. */
function CountField({ question, answer: { value, label }, paper }: CountProps) {
  const { t } = useTexts();
  const key = countKey(question.id, value);
  const typed = paper.draft.counts[key] ?? '';
  const count = readCount(typed);
  const what = t('feedback.paper.answer', { question: question.text, answer: label });
  return (
    <Stack gap={4} w={question.kind === 'scale' ? '4.5rem' : '9rem'} justify="flex-end">
      <TextInput
        label={label}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={count === null ? t('feedback.paper.badNumber', { most: mostAnswers }) : undefined}
        onChange={(event) => paper.setCount(key, event.currentTarget.value, what)}
      />
      <Button
        variant="default"
        px="xs"
        aria-label={t('feedback.paper.addOne', { answer: label })}
        onClick={() => paper.addOne(key, what)}
      >
        +1
      </Button>
    </Stack>
  );
}

/** How many papers have each answer to one question. */
export function PaperQuestion({ question, paper }: Props) {
  const { t } = useTexts();
  return (
    <Panel title={question.text}>
      {question.kind === 'text' ? (
        <TextFields question={question} paper={paper} />
      ) : (
        <Group
          role="group"
          aria-label={t('feedback.paper.counts', { question: question.text })}
          align="stretch"
          gap="sm"
        >
          {question.values.map((answer) => (
            <CountField key={answer.value} {...{ question, answer, paper }} />
          ))}
        </Group>
      )}
    </Panel>
  );
}
