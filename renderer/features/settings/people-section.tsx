import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PeopleSettings } from '#shared/contract/people.ts';
import { type PersonField, personFields } from '#shared/domain/people/person-fields.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';

type ClearProps = Readonly<{
  fields: readonly PersonField[];
  settings: PeopleSettings;
  isRunning: boolean;
  onChoose: (clear: boolean) => void;
  onClose: () => void;
}>;

/** What was stored of fields that are switched off: cleared, or kept out of sight. */
function ClearDialog({ fields, settings, isRunning, onChoose, onClose }: ClearProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('settings.people.clearTitle')} onClose={onClose}>
      <Stack>
        <Text>{t('settings.people.clearText')}</Text>
        <ul>
          {fields.map((field) => (
            <li key={field}>
              {t('settings.people.storedOf', {
                field: t(`settings.people.fields.${field}`),
                number: settings.stored[field],
              })}
            </li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button variant="default" loading={isRunning} onClick={() => onChoose(false)}>
            {t('settings.people.keep')}
          </Button>
          <Button color="red" loading={isRunning} onClick={() => onChoose(true)}>
            {t('settings.people.clear')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function Fields({ settings }: Readonly<{ settings: PeopleSettings }>) {
  const { t } = useTexts();
  const { stored: _, ...values } = settings;
  const form = useForm(values);
  const [isAsking, ask] = useState(false);
  const save = useCommand('people.saveSettings', {
    onRefused: form.showErrors,
    onSuccess: () => {
      notify(t('app.saved'));
      ask(false);
    },
  });
  // Of these something is stored, though they are off now.
  const left = personFields.filter(
    (field) => !form.values.fields.includes(field) && settings.stored[field] > 0,
  );
  const run = (clear: readonly PersonField[]): void =>
    void save.run({ ...form.values, clear: [...clear] });
  return (
    <form {...form.form(() => (left.length > 0 ? ask(true) : run([])))}>
      <Stack>
        <ErrorNotice error={form.error} />
        <Checkbox.Group
          label={t('settings.people.asked')}
          description={t('settings.people.askedHelp')}
          value={[...form.values.fields]}
          onChange={(chosen) =>
            form.set(
              'fields',
              personFields.filter((field) => chosen.includes(field)),
            )
          }
        >
          <Stack mt="sm">
            {personFields.map((field) => (
              <Checkbox
                key={field}
                value={field}
                label={t(`settings.people.fields.${field}`)}
                description={t(`settings.people.help.${field}`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        {form.values.fields.includes('informed') ? (
          <TextInput
            label={t('settings.people.informedVersion')}
            description={t('settings.people.informedVersionHelp')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            maxLength={20}
            {...form.text('informedVersion')}
          />
        ) : null}
        {form.values.fields.includes('esr') ? (
          <TextInput
            label={t('settings.people.esrProjectCode')}
            description={t('settings.people.esrProjectCodeHelp')}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            maxLength={30}
            {...form.text('esrProjectCode')}
          />
        ) : null}
        <Group>
          <Button type="submit" loading={save.isRunning}>
            {t('app.save')}
          </Button>
        </Group>
      </Stack>
      {isAsking ? (
        <ClearDialog
          fields={left}
          settings={settings}
          isRunning={save.isRunning}
          onChoose={(clear) => run(clear ? left : [])}
          onClose={() => ask(false)}
        />
      ) : null}
    </form>
  );
}

/** What is asked of people beside the name: nothing until somebody says so. */
export function PeopleSection() {
  const { t } = useTexts();
  const query = useCall('people.settings', {});
  return (
    <Panel title={t('settings.people.title')}>
      <Stack>
        <Text>{t('settings.people.text')}</Text>
        <Loaded query={query}>
          {(settings) => <Fields key={JSON.stringify(settings)} settings={settings} />}
        </Loaded>
      </Stack>
    </Panel>
  );
}
