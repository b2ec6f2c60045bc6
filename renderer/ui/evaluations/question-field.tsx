import { Textarea } from '@mantine/core';
import { inLanguage, longestAnswer, type Question } from '#shared/domain/feedback/form.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { TextWatch } from '../text-watch.tsx';
import classes from './evaluations.module.css';
import { useAnswerWords } from './use-answer-words.ts';

type Props = Readonly<{
  question: Question;
  /** Undefined: not answered. */
  value: number | string | undefined;
  groupId: GroupId | null;
  onChange: (value: number | string | undefined) => void;
}>;

/** One question that a leader answers; each may be left out. */
export function QuestionField({ question, value, groupId, onChange }: Props) {
  const { language } = useTexts();
  const options = useAnswerWords(question);
  const label = inLanguage(question.texts, language);
  if (options === null) {
    return (
      <div>
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxLength={longestAnswer}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget: { value: text } }) =>
            onChange(text.trim() === '' ? undefined : text)
          }
        />
        <TextWatch text={typeof value === 'string' ? value : ''} sort="note" groupId={groupId} />
      </div>
    );
  }
  return (
    <div>
      <div className={classes.label} aria-hidden>
        {label}
      </div>
      <ChoiceButtons
        label={label}
        value={value === undefined ? null : String(value)}
        options={options.map((option) => ({ value: String(option.value), label: option.label }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  );
}
