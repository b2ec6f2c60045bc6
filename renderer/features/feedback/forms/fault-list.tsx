import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FormContent, FormFault } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

type Props = Readonly<{ faults: readonly FormFault[]; content: FormContent }>;

/** How many are told at once; the rest shows when these are mended. */
const most = 8;

/** What a form lacks before it can be published, in words. */
export function FaultList({ faults, content }: Props) {
  const { t } = useTexts();
  const numberOf = (id: string): number =>
    content.questions.findIndex((question) => question.id === id) + 1;
  const wordsOf = (fault: FormFault): string => {
    const language = 'language' in fault ? t(`forms.language.${fault.language}`) : '';
    const number = 'questionId' in fault ? numberOf(fault.questionId) : 0;
    const option = fault.what === 'option' ? fault.option + 1 : 0;
    return t(`forms.fault.${fault.what}`, { language, number, option });
  };
  const rest = faults.length - most;
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={t('forms.notPublished')}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <ul>
        {faults.slice(0, most).map((fault) => (
          <li key={JSON.stringify(fault)}>{wordsOf(fault)}</li>
        ))}
      </ul>
      {rest > 0 ? t('forms.moreFaults', { count: rest }) : null}
    </Alert>
  );
}
