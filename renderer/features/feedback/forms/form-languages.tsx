import { Checkbox, Table, Text } from '@mantine/core';
import { markChecked, offerLanguage } from '#shared/domain/feedback/edit-form.ts';
import { type KioskLanguage, kioskLanguages } from '#shared/domain/feedback/form.ts';
import { type FormContent, translated } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { byKeys } from '../../../ui/by-keys.ts';
import { Panel } from '../../../ui/panel.tsx';
import classes from './forms.module.css';

type Props = Readonly<{
  content: FormContent;
  onChange: (content: FormContent) => void;
}>;

function LanguageRow({
  content,
  language,
  onChange,
}: Props & Readonly<{ language: KioskLanguage }>) {
  const { t } = useTexts();
  const name = t(`forms.language.${language}`);
  const { has, of } = translated(content, language);
  const isOffered = content.languages.includes(language);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Checkbox
          label={name}
          checked={isOffered}
          disabled={language === 'fi'}
          onChange={(event) =>
            onChange(offerLanguage(content, language, event.currentTarget.checked))
          }
        />
      </Table.Th>
      <Table.Td className={has < of && isOffered ? classes.missing : classes.quiet}>
        {has < of ? t('forms.textsMissing', { count: of - has }) : t('forms.textsAll')}
      </Table.Td>
      <Table.Td>
        {language === 'fi' || !isOffered ? null : (
          <Checkbox
            label={t('forms.checked')}
            aria-label={t('forms.checkedIn', { language: name })}
            checked={!content.unchecked.includes(language)}
            onChange={(event) =>
              onChange(markChecked(content, language, event.currentTarget.checked))
            }
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Languages that the form offers, what each lacks. */
export function FormLanguages(props: Props) {
  const { t } = useTexts();
  const { content } = props;
  const drafts = content.languages.filter((language) => content.unchecked.includes(language));
  const names = drafts.map((language) => t(`forms.language.${language}`)).join(', ');
  return (
    <Panel title={t('forms.languages')}>
      {drafts.length > 0 ? (
        <Text className={classes.caution}>{t('forms.uncheckedNotice', { languages: names })}</Text>
      ) : null}
      <Table.ScrollContainer minWidth={480} scrollAreaProps={byKeys(t('forms.languages'))}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('forms.offered')}</Table.Th>
              <Table.Th>{t('forms.texts')}</Table.Th>
              <Table.Th>{t('forms.translation')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kioskLanguages.map((language) => (
              <LanguageRow key={language} {...props} language={language} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}
