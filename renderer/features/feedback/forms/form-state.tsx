import type { FormSummary } from '#shared/contract/forms.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './forms.module.css';

/** Whether a form is in use: its version, a draft beside it, the archive, whose it is. */
export function FormState({ form }: Readonly<{ form: FormSummary }>) {
  const { t } = useTexts();
  const { version, hasDraft, archived, isStandard, isUnmodified, use } = form;
  const marks = [
    version === null ? t('forms.neverPublished') : t('forms.version', { number: version }),
    ...(hasDraft && version !== null ? [t('forms.hasDraft')] : []),
    ...(isStandard ? [t(`forms.standard.${use}`)] : []),
    ...(archived ? [t('forms.archived')] : []),
  ];
  return (
    <>
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
      {isUnmodified ? <span className={classes.tag}>{t('forms.unmodified')}</span> : null}
    </>
  );
}
