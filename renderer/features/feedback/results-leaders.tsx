import { Text } from '@mantine/core';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { FeedbackQuestion } from '#shared/contract/feedback.ts';
import { type SideMean, sideBySide } from '#shared/domain/feedback/side-by-side.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './results.module.css';
import { useFeedbackWords } from './use-feedback-words.ts';

type Props = Readonly<{
  groupId: string;
  months: Readonly<{ from: string; to: string }>;
  questions: readonly FeedbackQuestion[];
}>;

/** What leaders said with faces, each with its session's day. */
function facesSaid({ evaluations, versions }: CallOutput<'evaluations.ofGroup'>) {
  const faces = new Set(
    versions.flatMap(({ content }) =>
      content.questions.flatMap(({ id, kind }) => (kind === 'faces' ? [id] : [])),
    ),
  );
  return evaluations.flatMap(({ date, answers }) =>
    answers.flatMap(({ questionId, value }) =>
      faces.has(questionId) && typeof value === 'number' ? [{ date, value }] : [],
    ),
  );
}

/** Why there is nothing beside what visitors felt, and what to do about it. */
export function LeadersNote({ children }: Readonly<{ children: string }>) {
  const { t } = useTexts();
  return (
    <Panel title={t('feedback.leaders.title')}>
      <Text c="dimmed">{children}</Text>
    </Panel>
  );
}

/** How visitors felt beside how the group's leaders say that it went. */
export function ResultsLeaders({ groupId, months, questions }: Props) {
  const { t } = useTexts();
  const words = useFeedbackWords();
  const evaluations = useCall('evaluations.ofGroup', { groupId });
  const feeling = questions.find(({ kind }) => kind === 'faces');
  if (!evaluations.data) return null;
  const said = facesSaid(evaluations.data);
  const rows = sideBySide(feeling?.trend ?? [], said, months);
  if (said.length === 0) return <LeadersNote>{t('feedback.leaders.noneYet')}</LeadersNote>;
  if (rows.length === 0) return <LeadersNote>{t('feedback.leaders.notNow')}</LeadersNote>;
  const cell = (side: SideMean | null): string =>
    side === null ? '–' : `${words.mean(side.mean)} (${side.answers})`;
  return (
    <Panel title={t('feedback.leaders.title')}>
      <Text mb="xs">{t('feedback.leaders.hint')}</Text>
      <table className={classes.trend}>
        <thead>
          <tr>
            <th scope="col">{t('feedback.columns.period')}</th>
            <th scope="col">{t('feedback.leaders.visitors')}</th>
            <th scope="col">{t('feedback.leaders.leaders')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, visitors, leaders }) => (
            <tr key={month}>
              <th scope="row">{words.period(month)}</th>
              <td>{cell(visitors)}</td>
              <td>{cell(leaders)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
