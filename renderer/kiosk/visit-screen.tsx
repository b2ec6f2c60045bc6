import { useId } from 'react';
import type { KioskForm, Question } from '#shared/domain/feedback/form.ts';
import { KioskLanguages } from '../ui-kiosk/kiosk-languages.tsx';
import answerClasses from './answers.module.css';
import { choicesOf } from './choices-of.ts';
import classes from './kiosk.module.css';
import { filled, languageNames } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';
import { QuestionChoices } from './question-choices.tsx';
import { Said } from './said.tsx';
import { noticeOf } from './spoken-text.ts';
import { TextAnswer } from './text-answer.tsx';
import type { NotSent } from './use-visit.ts';
import { givenAnswers, type Move, screensOf, type Visit } from './visit.ts';

type Props = Readonly<{
  form: KioskForm;
  visit: Visit;
  words: KioskWords;
  move: (move: Move) => void;
}>;

/** One question and what it can be answered with; on the first one also what all this is. */
export function QuestionScreen(props: Props & Readonly<{ question: Question }>) {
  const { form, visit, words, move, question } = props;
  const { language, at, answers } = visit;
  const id = useId();
  const answer = answers.get(question.id);
  return (
    <>
      {at === 0 ? <p className={classes.notice}>{noticeOf(form, words)}</p> : null}
      <div className={classes.middle}>
        <h1 id={id} tabIndex={-1}>
          <Said texts={question.texts} language={language} />
        </h1>
        {question.kind === 'text' ? (
          <TextAnswer
            {...{ words, language }}
            labelledBy={id}
            text={typeof answer === 'string' ? answer : ''}
            onText={(text) => move({ kind: 'type', questionId: question.id, text })}
          />
        ) : (
          <QuestionChoices
            {...{ question, words }}
            choices={choicesOf(question, language, words)}
            labelledBy={id}
            chosen={answer}
            onChoose={(value) => move({ kind: 'choose', questionId: question.id, value })}
          />
        )}
      </div>
      <VisitNav {...props} />
      {at === 0 && form.languages.length > 1 ? (
        <KioskLanguages
          className={classes.languages}
          label={words.language}
          languages={form.languages.map((each) => [each, languageNames[each]] as const)}
          language={language}
          onLanguage={(chosen) => move({ kind: 'speak', language: chosen })}
        />
      ) : null}
    </>
  );
}

/** Back, on, past; and where one is. */
function VisitNav({
  form,
  visit,
  words,
  move,
  question,
}: Props & Readonly<{ question: Question }>) {
  const { at, answers } = visit;
  const of = screensOf(form).asked.length;
  const isAnswered = answers.has(question.id);
  // Own words are not thrown away by the button beside the one that goes on.
  const canSkip = !(isAnswered && question.kind === 'text');
  return (
    <div className={classes.nav}>
      {at > 0 ? <MoveButton label={words.back} onMove={() => move({ kind: 'back' })} /> : null}
      <p className={classes.progress}>{filled(words.progress, { at: at + 1, of })}</p>
      {canSkip ? (
        <MoveButton
          label={words.skip}
          onMove={() => move({ kind: 'skip', questionId: question.id })}
        />
      ) : null}
      {isAnswered ? (
        <MoveButton isMain label={words.next} onMove={() => move({ kind: 'next' })} />
      ) : null}
    </div>
  );
}

type MoveProps = Readonly<{ label: string; isMain?: boolean; onMove: () => void }>;

function MoveButton({ label, isMain, onMove }: MoveProps) {
  const className = isMain ? 'kiosk-button kiosk-main' : 'kiosk-button';
  return (
    <button type="button" className={className} onClick={onMove}>
      {label}
    </button>
  );
}

type LastProps = Props &
  Readonly<{ notSent: NotSent | null; onSend: (assisted: 0 | 1 | null) => void }>;

/** Sends, by one tap, which also tells whether somebody helped where the form asks that. */
export function LastScreen({ form, visit, words, move, notSent, onSend }: LastProps) {
  const { assisted } = screensOf(form);
  const isEmpty = givenAnswers(visit).length === 0;
  const back = <MoveButton label={words.back} onMove={() => move({ kind: 'back' })} />;
  if (isEmpty) {
    return (
      <div className={classes.middle}>
        <h1 tabIndex={-1}>{words.nothingAnswered}</h1>
        <div className="kiosk-row">
          <MoveButton isMain label={words.toStart} onMove={() => move({ kind: 'restart' })} />
          {back}
        </div>
      </div>
    );
  }
  return (
    <div className={classes.middle}>
      <h1 tabIndex={-1}>
        {assisted ? <Said texts={assisted.texts} language={visit.language} /> : words.isReady}
      </h1>
      <p className={classes.aside}>{words.cannotBeChanged}</p>
      <div className={`${answerClasses.few} ${answerClasses.send}`}>
        {assisted ? (
          <>
            <MoveButton isMain label={words.byMyself} onMove={() => onSend(0)} />
            <MoveButton isMain label={words.somebodyHelped} onMove={() => onSend(1)} />
          </>
        ) : (
          <MoveButton isMain label={words.send} onMove={() => onSend(null)} />
        )}
      </div>
      <p role="alert" className={notSent ? 'kiosk-said' : 'kiosk-unsaid'}>
        {notSent ? filled(words[notSent.key], { seconds: notSent.seconds }) : ''}
      </p>
      <div className="kiosk-row">{back}</div>
    </div>
  );
}
