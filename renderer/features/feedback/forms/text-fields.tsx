import { TextInput } from '@mantine/core';
import { withText } from '#shared/domain/feedback/edit-form.ts';
import type { InLanguages, KioskLanguage } from '#shared/domain/feedback/form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './forms.module.css';
import { directionOf, langOf } from './language-names.ts';

type Props = Readonly<{
  /** What the text is: "Question", "Option 2". */
  label: string;
  texts: InLanguages;
  max: number;
  /** Beside Finnish; null: Finnish alone. */
  beside: KioskLanguage | null;
  onChange: (texts: InLanguages) => void;
}>;

type OneProps = Props & Readonly<{ language: KioskLanguage }>;

function OneText({ label, texts, max, language, onChange }: OneProps) {
  const { t } = useTexts();
  const text = texts[language] ?? '';
  const isMissing = text.trim() === '';
  return (
    <TextInput
      label={t('forms.textIn', { what: label, language: t(`forms.language.${language}`) })}
      lang={langOf(language)}
      dir={directionOf(language)}
      maxLength={max}
      value={text}
      // A description and no error: nothing was done wrong yet.
      description={isMissing ? t('forms.missing') : undefined}
      classNames={{ description: classes.missing ?? '' }}
      onChange={(event) => onChange(withText(texts, language, event.currentTarget.value))}
    />
  );
}

/** One text in Finnish, and beside it in the language that is being translated. */
export function TextFields(props: Props) {
  const { beside } = props;
  return (
    <div className={classes.sides}>
      <OneText {...props} language="fi" />
      {beside ? <OneText {...props} language={beside} /> : null}
    </div>
  );
}
