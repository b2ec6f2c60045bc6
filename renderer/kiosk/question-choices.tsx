import type { Question } from '#shared/domain/feedback/form.ts';
import classes from './answers.module.css';
import { type Choice, endsOf } from './choices-of.ts';
import { Face } from './face.tsx';
import { directionOf } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';

type Props = Readonly<{
  question: Question;
  choices: readonly Choice[];
  words: KioskWords;
  labelledBy: string;
  chosen: number | string | undefined;
  onChoose: (value: number) => void;
}>;

const shapes: Readonly<Partial<Record<Question['kind'], string | undefined>>> = {
  faces: classes.faces,
  scale: classes.scale,
  agreement: classes.few,
  assisted: classes.few,
};

/** Everything that a question can be answered with by one tap. */
export function QuestionChoices(props: Props) {
  const { question, choices, words, labelledBy, chosen, onChoose } = props;
  return (
    <>
      {question.kind === 'scale' ? (
        <p className={classes.ends}>
          {endsOf(question, words).map((end) => (
            <span key={end}>{end}</span>
          ))}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a named group of buttons, not of form fields */}
      <div
        role="group"
        aria-labelledby={labelledBy}
        className={shapes[question.kind] ?? classes.many}
      >
        {choices.map(({ value, label, lang }) => (
          <button
            key={value}
            type="button"
            lang={lang}
            dir={directionOf(lang)}
            className={`kiosk-button ${classes.choice}`}
            aria-pressed={chosen === value}
            onClick={() => onChoose(value)}
          >
            {question.kind === 'faces' ? <Face value={value} className={classes.face} /> : null}
            <span>{label}</span>
          </button>
        ))}
      </div>
    </>
  );
}
