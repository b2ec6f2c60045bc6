import { Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import type { KioskLanguage, Question } from '#shared/domain/feedback/form.ts';
import { formLimits, hasOptions } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './forms.module.css';
import { OptionFields } from './option-fields.tsx';
import { TextFields } from './text-fields.tsx';

export type QuestionProps = Readonly<{
  question: Question;
  /** Its place in the form, from 1, of how many. */
  number: number;
  of: number;
  beside: KioskLanguage | null;
  /** As it was published last, under the same id. */
  published: Question | undefined;
  onChange: (change: Partial<Question>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** Its results begin anew: it asks something else now. */
  onAsNew: () => void;
}>;

function Buttons({ number, of, onMove, onRemove }: QuestionProps) {
  const { t } = useTexts();
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        aria-label={t('forms.moveUp', { number })}
        // Not disabled: the focus would be lost at the end of the way.
        aria-disabled={number === 1}
        data-move="up"
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={20} aria-hidden />
      </Button>
      <Button
        variant="default"
        aria-label={t('forms.moveDown', { number })}
        aria-disabled={number === of}
        data-move="down"
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={20} aria-hidden />
      </Button>
      <Button
        variant="default"
        aria-label={t('forms.removeQuestion', { number })}
        onClick={onRemove}
      >
        <IconTrash size={20} aria-hidden />
      </Button>
    </Group>
  );
}

/** Flags that decide how answers are counted. */
function Flags({ question, onChange }: QuestionProps) {
  const { t } = useTexts();
  if (question.kind === 'scale') {
    return (
      <Checkbox
        label={t('forms.recommendation')}
        description={t('forms.recommendationHelp')}
        checked={question.isRecommendation}
        onChange={(event) => onChange({ isRecommendation: event.currentTarget.checked })}
      />
    );
  }
  if (question.kind !== 'agreement') return null;
  return (
    <Checkbox
      label={t('forms.help')}
      description={t('forms.helpHelp')}
      checked={question.isHelp}
      onChange={(event) => onChange({ isHelp: event.currentTarget.checked })}
    />
  );
}

/** Asks whether other words still ask the same; the program cannot know. */
function OtherWords({ question, published, onAsNew }: QuestionProps) {
  const { t } = useTexts();
  if (!published || published.texts.fi === question.texts.fi) return null;
  return (
    <Group gap="xs">
      <Text className={classes.quiet}>{t('forms.otherWords')}</Text>
      <Button variant="default" onClick={onAsNew}>
        {t('forms.asNew')}
      </Button>
    </Group>
  );
}

/** One question of a form, to be written. */
export function QuestionCard(props: QuestionProps) {
  const { t } = useTexts();
  const { question, number, beside, onChange } = props;
  const id = useId();
  return (
    <li className={classes.question} aria-labelledby={id} data-question={question.id}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} size="h4" id={id}>
          {t('forms.questionTitle', { number, kind: t(`forms.kind.${question.kind}`) })}
        </Title>
        <Buttons {...props} />
      </Group>
      <Text className={classes.quiet}>{t(`forms.kindHelp.${question.kind}`)}</Text>
      <TextFields
        label={t('forms.question')}
        texts={question.texts}
        max={formLimits.question}
        beside={beside}
        onChange={(texts) => onChange({ texts })}
      />
      {hasOptions(question.kind) ? (
        <OptionFields
          options={question.options}
          beside={beside}
          onChange={(options) => onChange({ options })}
        />
      ) : null}
      <Flags {...props} />
      <OtherWords {...props} />
    </li>
  );
}
