import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import { manyPapers, papersIn } from '#shared/domain/feedback/papers.ts';
import { mondayOf } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { dropNotice, notify } from '../../ui/notify.ts';
import { answersOf, totalOf } from './paper-draft.ts';
import type { PaperWhere } from './paper-place.tsx';
import { PaperQuestion } from './paper-question.tsx';
import type { Paper } from './use-paper.ts';

type UndoProps = Readonly<{ paper: Paper }>;

/** Takes steps back one by one, and says which. */
function Undo({ paper }: UndoProps) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          const what = paper.undoes;
          setSaid(
            what === null ? t('feedback.paper.noUndo') : t('feedback.paper.undone', { what }),
          );
          paper.undo();
        }}
      >
        {t('feedback.paper.undo')}
      </Button>
      <Text role="status" c="dimmed" size="sm" style={{ flexBasis: '100%' }}>
        {said}
      </Text>
    </>
  );
}

type Props = Readonly<{
  form: FeedbackForm;
  paper: Paper;
  where: PaperWhere;
  /** Of what the papers are, in words. */
  place: string;
}>;

/** The numbers and texts of one batch; undone only before it is saved. */
export function PaperEntry({ form, paper, where, place }: Props) {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const { week, sessionId } = where;
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [version] = form.versions;
  const answers = answersOf(paper.draft, form);
  const total = totalOf(answers);
  const papers = answers ? papersIn(answers) : 0;
  const many = papers > manyPapers ? `${t('feedback.paper.many', { count: papers })} ` : '';
  const save = useCommand('feedback.savePaper', {
    onSuccess: () => {
      paper.forget();
      setAsking(false);
      notify(t('feedback.paper.saved'));
    },
    // Said beside the numbers, where it can be put right.
    onRefused: ({ message }) => {
      setAsking(false);
      setProblem(message);
    },
  });
  const ask = (): void => {
    // What was said of the papers before must not seem to be about these.
    dropNotice();
    // A number that cannot be read says so at its field.
    const isEmpty = answers !== null && total === 0;
    const lack = isEmpty ? 'empty' : 'noWeek';
    setProblem(isEmpty || week === null ? t(`feedback.paper.${lack}`) : null);
    setAsking(total > 0 && week !== null);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Stack>
        {form.questions.map((question) => (
          <PaperQuestion key={question.id} {...{ question, paper }} />
        ))}
      </Stack>
      <Group mt="md">
        <Button type="submit">{t('feedback.paper.save')}</Button>
        <Button
          variant="default"
          onClick={() => {
            setProblem(null);
            paper.clear(t('feedback.paper.clear'));
          }}
        >
          {t('feedback.paper.clear')}
        </Button>
        <Text role="status">{t('feedback.paper.total', { count: total })}</Text>
        <Undo paper={paper} />
      </Group>
      {problem ? (
        <Text c="red" role="alert" mt="xs">
          {problem}
        </Text>
      ) : null}
      {isAsking && answers && version && week ? (
        <ConfirmDialog
          title={t('feedback.paper.confirmTitle')}
          text={`${form.title}, ${place}, ${format.week(mondayOf(week))}. ${t('feedback.paper.total', { count: total })}. ${many}${t('feedback.paper.confirmText')}`}
          confirm={t('feedback.paper.save')}
          isRunning={save.isRunning}
          onConfirm={() =>
            void save.run({
              ...{ versionId: version.id, venueId: venue.id, week, sessionId, ...answers },
            })
          }
          onClose={() => setAsking(false)}
        />
      ) : null}
    </form>
  );
}
