import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { inLanguage, type KioskLanguage, type Question } from '#shared/domain/feedback/form.ts';
import type { FormContent } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './forms.module.css';
import { directionOf, langOf } from './language-names.ts';

function Asked({ question, language }: Readonly<{ question: Question; language: KioskLanguage }>) {
  const { t } = useTexts();
  const words = { lang: langOf(language), dir: directionOf(language) };
  return (
    <li>
      <div {...words}>{inLanguage(question.texts, language)}</div>
      <div className={classes.quiet}>{t(`forms.kind.${question.kind}`)}</div>
      {question.options.length > 0 ? (
        <ul {...words}>
          {question.options.map((option) => (
            <li key={option.fi}>{inLanguage(option, language)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

/** What a form asks, to be read in any of its languages. */
export function AskedQuestions({ content }: Readonly<{ content: FormContent }>) {
  const { t, language: own } = useTexts();
  const [language, choose] = useState<KioskLanguage>(content.languages.includes(own) ? own : 'fi');
  return (
    <>
      <NativeSelect
        maw="20rem"
        label={t('forms.readIn')}
        value={language}
        data={content.languages.map((value) => ({ value, label: t(`forms.language.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          choose(content.languages.find((each) => each === value) ?? 'fi')
        }
      />
      <ol className={classes.order}>
        {content.questions.map((question) => (
          <Asked key={question.id} question={question} language={language} />
        ))}
      </ol>
      {content.source === '' ? null : (
        <Text className={classes.quiet}>{t('forms.madeBy', { source: content.source })}</Text>
      )}
    </>
  );
}
