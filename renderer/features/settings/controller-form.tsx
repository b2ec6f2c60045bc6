import { SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';

import type { Controller } from '#shared/contract/privacy.ts';
import { useCommand } from '../../app/client.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { languages } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './privacy-section.module.css';

type Values = Pick<Controller, 'name' | 'contact' | 'protectionOfficer' | 'purpose' | 'legalBasis'>;

type FieldsProps = Readonly<{ form: Form<Values>; name: 'purpose' | 'legalBasis' }>;

/** One text in each language of the sheets. */
function InEachLanguage({ form, name }: FieldsProps) {
  const { t } = useTexts();
  const value = form.values[name];
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t(`privacy.settings.${name}`)}</legend>
      <Text c="dimmed" size="sm">
        {t(`privacy.settings.${name}Help`)}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        {languages.map((language) => (
          <Textarea
            key={language}
            lang={language}
            autosize
            minRows={3}
            label={t(`venues.posters.language.${language}`)}
            aria-label={`${t(`privacy.settings.${name}`)} ${t(`venues.posters.language.${language}`)}`}
            maxLength={600}
            value={value[language]}
            error={form.fieldError(`${name}.${language}`)}
            onChange={(event) =>
              form.set(name, { ...value, [language]: event.currentTarget.value })
            }
          />
        ))}
      </SimpleGrid>
    </fieldset>
  );
}

/** Who answers for the data, as the information sheets say it. */
export function ControllerForm({ controller }: Readonly<{ controller: Controller }>) {
  const { t, format } = useTexts();
  const { name, contact, protectionOfficer, purpose, legalBasis, version, changedOn } = controller;
  const form = useForm<Values>({ name, contact, protectionOfficer, purpose, legalBasis });
  const save = useCommand('privacy.saveController', {
    onRefused: form.showErrors,
    onSuccess: (saved) => notify(t('privacy.settings.saved', { version: saved.version })),
  });
  return (
    <Panel title={t('privacy.settings.controller')}>
      <form {...form.form(() => void save.run(form.values))}>
        <Stack>
          <Text c="dimmed">{t('privacy.settings.controllerHelp')}</Text>
          <ErrorNotice error={form.error} />
          <TextInput
            label={t('privacy.settings.name')}
            description={t('privacy.settings.nameHelp')}
            maxLength={200}
            {...form.text('name')}
          />
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Textarea
              label={t('privacy.settings.contact')}
              autosize
              minRows={2}
              maxLength={400}
              {...form.text('contact')}
            />
            <Textarea
              label={`${t('privacy.settings.protectionOfficer')} (${t('privacy.settings.protectionOfficerHelp')})`}
              autosize
              minRows={2}
              maxLength={400}
              {...form.text('protectionOfficer')}
            />
          </SimpleGrid>
          <InEachLanguage form={form} name="purpose" />
          <InEachLanguage form={form} name="legalBasis" />
          <Text c="dimmed">
            {changedOn === null
              ? t('privacy.settings.noVersion')
              : t('privacy.settings.version', { version, date: format.date(changedOn) })}
          </Text>
          <FormButtons isRunning={save.isRunning} />
        </Stack>
      </form>
    </Panel>
  );
}
