import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import { longestAnswer } from '#shared/domain/feedback/form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { countKey, mostAnswers, readCount, type usePaperDraft } from './use-paper.ts';

type Props = Readonly<{
  question: FeedbackForm['questions'][number];
  paper: ReturnType<typeof usePaperDraft>;
}>;

function TextFields({ question: { id }, paper }: Props) {
  const { t } = useTexts();
  const texts = paper.draft.texts[id] ?? [];
  const set = (at: number, text: string): void =>
    paper.setTexts(
      id,
      texts.map((before, i) => (i === at ? text : before)),
    );
  return (
    <Stack>
      {texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: texts have no other name until they are saved
        <div key={at}>
          <Textarea
            label={t('feedback.paper.textField', { number: at + 1 })}
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
        onClick={() => paper.setTexts(id, [...texts, ''])}
      >
        {t('feedback.paper.addText')}
      </Button>
    </Stack>
  );
}

/** How many papers have each answer to one question. */
export function PaperQuestion({ question, paper }: Props) {
  const { t } = useTexts();
  const { id, text, kind, values } = question;
  return (
    <Panel title={text}>
      {kind === 'text' ? (
        <TextFields question={question} paper={paper} />
      ) : (
        <Group
          role="group"
          aria-label={t('feedback.paper.counts', { question: text })}
          align="flex-end"
          gap="sm"
        >
          {values.map(({ value, label }) => {
            const key = countKey(id, value);
            const typed = paper.draft.counts[key] ?? '';
            return (
              <TextInput
                key={key}
                w={kind === 'scale' ? '4.5rem' : '9rem'}
                label={label}
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                error={
                  readCount(typed) === null
                    ? t('feedback.paper.badNumber', { most: mostAnswers })
                    : undefined
                }
                onChange={(event) => paper.setCount(key, event.currentTarget.value)}
              />
            );
          })}
        </Group>
      )}
    </Panel>
  );
}
