import { Button, Checkbox, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { FormSummary } from '#shared/contract/forms.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { useCall } from '../../../app/client.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { FormState } from './form-state.tsx';
import classes from './forms.module.css';
import { HallwayForm } from './hallway-form.tsx';
import { ImportForm } from './import-form.tsx';
import { NewFormDialog } from './new-form-dialog.tsx';

function FormRow({ form }: Readonly<{ form: FormSummary }>) {
  const { t, language } = useTexts();
  const { formId, title, questions, languages, unchecked, groups } = form;
  const names = languages.map((each) => t(`forms.language.${each}`)).join(', ');
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <TextLink to="/feedback/forms/$id" params={{ id: formId }}>
          <bdi>{inLanguage(title, language) || t('forms.untitled')}</bdi>
        </TextLink>
        <div className={`${classes.facts} ${classes.quiet}`}>
          <FormState form={form} />
          <span>{t('forms.questions', { count: questions })}</span>
          {groups > 0 ? <span>{t('forms.ofGroups', { count: groups })}</span> : null}
        </div>
        <div className={classes.quiet}>{names}</div>
        {unchecked.length > 0 ? (
          <div className={classes.missing}>{t('forms.unchecked', { count: unchecked.length })}</div>
        ) : null}
      </div>
    </li>
  );
}

function Actions({ onRefused }: Readonly<{ onRefused: (error: AppCallError | null) => void }>) {
  const { t } = useTexts();
  const [isNew, ask] = useState(false);
  const mayEdit = useMay('forms.create');
  return (
    <>
      <LinkButton to="/feedback" variant="default">
        {t('feedback.title')}
      </LinkButton>
      {mayEdit ? (
        <>
          <ImportForm onRefused={onRefused} />
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => ask(true)}>
            {t('forms.new')}
          </Button>
        </>
      ) : null}
      {isNew ? <NewFormDialog onClose={() => ask(false)} /> : null}
    </>
  );
}

/** The venue's forms: what is asked of visitors and of leaders, and what the hallway's kiosk asks. */
export function FormsScreen() {
  const { t } = useTexts();
  const [includeArchived, show] = useState(false);
  const [refused, setRefused] = useState<AppCallError | null>(null);
  const query = useCall('forms.list', { includeArchived }, { keepPrevious: true });
  return (
    <Screen title={t('forms.title')} actions={<Actions onRefused={setRefused} />}>
      <ErrorNotice error={refused} />
      <Text>{t('forms.intro')}</Text>
      <Loaded query={query} isEmpty={({ forms }) => forms.length === 0}>
        {({ forms }) => (
          <>
            <HallwayForm forms={forms} />
            <Panel
              title={t('forms.all')}
              actions={
                <Group>
                  <Checkbox
                    label={t('forms.showArchived')}
                    checked={includeArchived}
                    onChange={(event) => show(event.currentTarget.checked)}
                  />
                </Group>
              }
            >
              <ul className={classes.list}>
                {forms.map((form) => (
                  <FormRow key={form.formId} form={form} />
                ))}
              </ul>
            </Panel>
          </>
        )}
      </Loaded>
    </Screen>
  );
}
