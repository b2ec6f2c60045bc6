import { SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { languages } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import classes from './fieldset.module.css';

type Texts = Pick<CallOutput<'venues.posterSettings'>, 'contact' | 'feedbackBox' | 'funders'>;
type Props = Readonly<{ venue: Venue; texts: Texts }>;
type InLanguages = 'contact' | 'feedbackBox';

/** What posters and the board say beside the programme, in each language. */
export function PosterTextsPanel({ venue, texts: { contact, feedbackBox, funders } }: Props) {
  const { t } = useTexts();
  const form = useForm<Texts>({ contact, feedbackBox, funders });
  const save = useCommand('venues.savePosterTexts', {
    onSuccess: () => notify(t('app.saved')),
    onRefused: form.showErrors,
  });
  return (
    <Panel title={t('venues.posters.texts')}>
      <Text c="dimmed" mb="sm">
        {t('venues.posters.textsHint')}
      </Text>
      <form {...form.form(() => void save.run({ venueId: venue.id, ...form.values }))}>
        <Stack>
          <ErrorNotice error={form.error} />
          <LanguageFields form={form} name="contact" maxLength={300} />
          <LanguageFields form={form} name="feedbackBox" maxLength={600} />
          <TextInput
            label={t('venues.posters.funders')}
            description={t('venues.posters.fundersHint')}
            maxLength={300}
            {...form.text('funders')}
          />
          <FormButtons isRunning={save.isRunning} />
        </Stack>
      </form>
    </Panel>
  );
}

type FieldProps = Readonly<{ form: Form<Texts>; name: InLanguages; maxLength: number }>;

function LanguageFields({ form, name, maxLength }: FieldProps) {
  const { t } = useTexts();
  const value = form.values[name];
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t(`venues.posters.${name}`)}</legend>
      <Text c="dimmed" size="sm">
        {t(`venues.posters.${name}Hint`)}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        {languages.map((language) => (
          <div key={language}>
            <Textarea
              lang={language}
              label={t(`venues.posters.language.${language}`)}
              aria-label={`${t(`venues.posters.${name}`)} ${t(`venues.posters.language.${language}`)}`}
              maxLength={maxLength}
              value={value[language]}
              error={form.fieldError(`${name}.${language}`)}
              onChange={(event) =>
                form.set(name, { ...value, [language]: event.currentTarget.value })
              }
            />
            <TextWatch text={value[language]} sort="public" />
          </div>
        ))}
      </SimpleGrid>
    </fieldset>
  );
}
