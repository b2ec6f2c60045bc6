import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GroupEvaluation } from '#shared/contract/evaluations.ts';
import { inLanguage, type Question } from '#shared/domain/feedback/form.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from '../../ui/evaluations/evaluations.module.css';
import { useAnswerWords } from '../../ui/evaluations/use-answer-words.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** How many are shown before the rest is asked for. */
const shownFirst = 5;

type AnswerProps = Readonly<{ question: Question; value: number | string }>;

function Answer({ question, value }: AnswerProps) {
  const { language } = useTexts();
  const words = useAnswerWords(question);
  return (
    <>
      <dt>{inLanguage(question.texts, language)}</dt>
      <dd dir="auto">{words?.find((word) => word.value === value)?.label ?? String(value)}</dd>
    </>
  );
}

type RowProps = Readonly<{ evaluation: GroupEvaluation; questions: readonly Question[] }>;

function Row({ evaluation, questions }: RowProps) {
  const { format } = useTexts();
  const { sessionId, date, staffName, answers } = evaluation;
  return (
    <li className={classes.row}>
      <TextLink to="/sessions/$id/register" params={{ id: sessionId }}>
        {format.day(date)}
      </TextLink>{' '}
      <bdi>{staffName}</bdi>
      <dl className={classes.answers}>
        {questions.map((question) => {
          const given = answers.find(({ questionId }) => questionId === question.id);
          if (!given) return null;
          return <Answer key={question.id} question={question} value={given.value} />;
        })}
      </dl>
    </li>
  );
}

/** What its leaders have said of a group's sessions, the latest first. */
export function GroupEvaluations({ groupId }: Readonly<{ groupId: string }>) {
  const { t } = useTexts();
  const [showsAll, showAll] = useState(false);
  const query = useCall('evaluations.ofGroup', { groupId });
  return (
    <Panel title={t('evaluations.ofGroup')}>
      <Loaded
        query={query}
        isEmpty={({ evaluations }) => evaluations.length === 0}
        empty={t('evaluations.none')}
      >
        {({ evaluations, versions }) => (
          <>
            <ul className={classes.list}>
              {evaluations.slice(0, showsAll ? undefined : shownFirst).map((evaluation) => (
                <Row
                  key={`${evaluation.sessionId} ${evaluation.staffName}`}
                  evaluation={evaluation}
                  questions={
                    versions.find(({ versionId }) => versionId === evaluation.versionId)?.content
                      .questions ?? []
                  }
                />
              ))}
            </ul>
            {showsAll || evaluations.length <= shownFirst ? null : (
              <Button variant="default" onClick={() => showAll(true)}>
                {t('evaluations.showAll', { count: evaluations.length })}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
