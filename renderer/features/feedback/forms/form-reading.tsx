import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { useCommand } from '../../../app/client.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { notify } from '../../../ui/notify.ts';
import { Panel } from '../../../ui/panel.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { AskedQuestions } from './asked-questions.tsx';
import { FormMenu } from './form-menu.tsx';
import { FormMinimum } from './form-minimum.tsx';
import { FormPreview } from './form-preview.tsx';
import { FormState } from './form-state.tsx';
import { FormVersions } from './form-versions.tsx';
import classes from './forms.module.css';
import { useFormActions } from './use-form-actions.ts';
import { contentOf } from './use-form-editor.ts';

type Props = Readonly<{ whole: WholeForm; onStartOver: () => void }>;

/** Why a form is not written here, and what can be done instead. */
function Notice({ whole, onStartOver }: Props) {
  const { t } = useTexts();
  const mayEdit = useMay('forms.saveDraft');
  const { archived, isUnmodified } = whole.form;
  const { restore } = useFormActions({ whole, content: contentOf(whole), onStartOver });
  if (archived) {
    return (
      <Panel>
        <Text mb="sm">{t('forms.archivedText')}</Text>
        {mayEdit ? <Button onClick={restore}>{t('forms.restore')}</Button> : null}
      </Panel>
    );
  }
  if (isUnmodified) return <Text className={classes.caution}>{t('forms.unmodifiedText')}</Text>;
  return <Text>{t('forms.readersText')}</Text>;
}

/** A draft of somebody else's questionnaire has nothing to be written, only to be taken into use. */
function PublishAsItIs({ whole, onStartOver }: Props) {
  const { t } = useTexts();
  const publish = useCommand('forms.publish', {
    onSuccess: ({ number }) => {
      notify(t('forms.published', { number }));
      onStartOver();
    },
  });
  const mayEdit = useMay('forms.publish');
  const { draft, form } = whole;
  if (!mayEdit || !draft || form.archived) return null;
  return (
    <Button
      loading={publish.isRunning}
      onClick={() => void publish.run({ formId: form.formId, revision: draft.revision })}
    >
      {t('forms.publish')}
    </Button>
  );
}

/** A form to be read, in any of its languages. */
export function FormReading({ whole, onStartOver }: Props) {
  const { t, language: own } = useTexts();
  const content = contentOf(whole);
  const [isLooking, look] = useState(false);
  const isOfUs = useMay('forms.setMinimum') && !whole.form.archived;
  return (
    <Screen
      title={inLanguage(content.title, own)}
      subtitle={
        <div className={classes.facts}>
          <FormState form={whole.form} />
        </div>
      }
      actions={
        <>
          <LinkButton to="/feedback/forms" variant="default">
            {t('forms.title')}
          </LinkButton>
          <Button variant="default" onClick={() => look(true)}>
            {t('forms.preview')}
          </Button>
          <FormMenu whole={whole} content={content} onStartOver={onStartOver} />
          <PublishAsItIs whole={whole} onStartOver={onStartOver} />
        </>
      }
    >
      <Notice whole={whole} onStartOver={onStartOver} />
      {isLooking ? (
        <FormPreview content={content} minimum={whole.form.minimum} onClose={() => look(false)} />
      ) : null}
      <Panel title={t('forms.questionsTitle')}>
        <AskedQuestions content={content} />
      </Panel>
      <FormVersions versions={whole.versions} />
      {isOfUs && whole.form.use === 'visitors' ? <FormMinimum whole={whole} /> : null}
    </Screen>
  );
}
