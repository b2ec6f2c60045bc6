import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { FeedbackQuestion } from '#shared/contract/feedback.ts';
import { toldSign } from '#shared/domain/feedback/told-counts.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './results.module.css';
import { useFeedbackWords } from './use-feedback-words.ts';

type Props = Readonly<{ question: FeedbackQuestion; mayReadTexts: boolean }>;

/** How many answered, and what it comes to, in one line. */
function Facts({ question }: Pick<Props, 'question'>) {
  const { t } = useTexts();
  const words = useFeedbackWords();
  const { answers, mean, yes, recommendation, responseShare, isHelp } = question;
  const facts = [
    t('feedback.results.count', { count: answers }),
    ...(mean === null ? [] : [t('feedback.results.mean', { mean: words.mean(mean) })]),
    ...(yes === null
      ? []
      : [
          t(isHelp ? 'feedback.results.helped' : 'feedback.results.yes', {
            ...{ share: words.share(yes.share), of: yes.of },
          }),
        ]),
    ...(recommendation === null
      ? []
      : [t('feedback.results.recommendation', { value: recommendation })]),
    ...(responseShare === null
      ? []
      : [t('feedback.results.responseShare', { share: words.share(responseShare) })]),
  ];
  return <Text className={classes.facts}>{facts.join(' · ')}</Text>;
}

/** How many gave each answer: a table whose bars say again what its numbers say. */
function Distribution({ question }: Pick<Props, 'question'>) {
  const { t } = useTexts();
  const words = useFeedbackWords();
  const { text, answers: all, values } = question;
  const most = Math.max(1, ...values.map(({ answers }) => Number(answers) || 0));
  return (
    <table className={classes.table}>
      <caption className={classes.hidden}>{text}</caption>
      <thead className={classes.hidden}>
        <tr>
          <th scope="col">{t('feedback.columns.value')}</th>
          <th scope="col">{t('feedback.columns.answers')}</th>
          <th scope="col">{t('feedback.columns.share')}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ value, label, answers }) => (
          <tr key={value}>
            <th scope="row">
              <bdi>{label}</bdi>
            </th>
            {typeof answers === 'number' ? (
              <>
                <td className={classes.count}>
                  <span
                    className={classes.bar}
                    style={{ inlineSize: `${(answers / most) * 100}%` }}
                    aria-hidden
                  />
                  <span>{answers}</span>
                </td>
                <td className={classes.share}>{words.share(answers / all)}</td>
              </>
            ) : (
              <td colSpan={2}>
                {toldSign(answers)}{' '}
                <span className={classes.why}>({t(`feedback.results.told.${answers}`)})</span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Trend({ question }: Pick<Props, 'question'>) {
  const { t } = useTexts();
  const words = useFeedbackWords();
  const { text, trend, kind } = question;
  const hasMean = kind === 'faces' || kind === 'scale';
  const hasYes = kind === 'agreement';
  return (
    <table className={classes.trend}>
      <caption>{t('feedback.results.trend', { question: text })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('feedback.columns.period')}</th>
          <th scope="col">{t('feedback.columns.answers')}</th>
          {hasMean ? <th scope="col">{t('feedback.columns.mean')}</th> : null}
          {hasYes ? <th scope="col">{t('feedback.columns.yes_share')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {trend.map(({ period, answers, mean, yes }) => (
          <tr key={period}>
            <th scope="row">{words.period(period)}</th>
            <td>{answers}</td>
            {hasMean ? <td>{mean === null ? '–' : words.mean(mean)}</td> : null}
            {hasYes ? <td>{yes === null ? '–' : words.share(yes.share)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The results of one question. */
export function ResultsQuestion({ question, mayReadTexts }: Props) {
  const { t } = useTexts();
  const [isTrendShown, showTrend] = useState(false);
  const { text, kind, answers, trend } = question;
  if (answers === 0) {
    return (
      <Panel title={text}>
        <Text c="dimmed">{t('feedback.results.noneOfThis')}</Text>
      </Panel>
    );
  }
  return (
    <Panel title={text}>
      <Facts question={question} />
      {kind === 'text' ? null : <Distribution question={question} />}
      {kind === 'text' && mayReadTexts ? (
        <TextLink to="/feedback/texts">{t('feedback.results.toTexts')}</TextLink>
      ) : null}
      {trend.length > 1 ? (
        <>
          <Button
            variant="subtle"
            mt="xs"
            aria-expanded={isTrendShown}
            onClick={() => showTrend((is) => !is)}
          >
            {t('feedback.results.showTrend')}
          </Button>
          {isTrendShown ? <Trend question={question} /> : null}
        </>
      ) : null}
    </Panel>
  );
}
