import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import { inLanguage, type KioskLanguage } from '#shared/domain/feedback/form.ts';
import { formLimits } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../../../ui/error-notice.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { BesideSelect } from './beside-select.tsx';
import { FaultList } from './fault-list.tsx';
import { FormLanguages } from './form-languages.tsx';
import { FormMenu } from './form-menu.tsx';
import { FormMinimum } from './form-minimum.tsx';
import { FormPreview } from './form-preview.tsx';
import { FormQuestions } from './form-questions.tsx';
import { FormState } from './form-state.tsx';
import { FormVersions } from './form-versions.tsx';
import classes from './forms.module.css';
import { PublishDialog } from './publish-dialog.tsx';
import { TextFields } from './text-fields.tsx';
import { type FormEditor, useFormEditor } from './use-form-editor.ts';
import { usePublish } from './use-publish.ts';

type Props = Readonly<{ whole: WholeForm; onStartOver: () => void }>;

/** Whether all that is on the screen is kept; read aloud when it changes. */
function Kept({ editor, hasDraft }: Readonly<{ editor: FormEditor; hasDraft: boolean }>) {
  const { t } = useTexts();
  if (!editor.isKept) return <span role="status">{t('forms.notKept')}</span>;
  const isDraft = hasDraft || editor.revision > 0;
  return <span role="status">{isDraft ? t('forms.kept') : ''}</span>;
}

function Leaving({ editor }: Readonly<{ editor: FormEditor }>) {
  const { t } = useTexts();
  if (!editor.leaving) return null;
  return (
    <ConfirmDialog
      title={t('forms.leaveTitle')}
      text={t('forms.leaveText')}
      confirm={t('forms.leave')}
      isRunning={false}
      onConfirm={editor.leaving.leave}
      onClose={editor.leaving.stay}
    />
  );
}

type BasicsProps = Readonly<{
  editor: FormEditor;
  beside: KioskLanguage | null;
  onBeside: (language: KioskLanguage | null) => void;
}>;

function Basics({ editor, beside, onBeside }: BasicsProps) {
  const { t } = useTexts();
  const { content, change } = editor;
  return (
    <Panel title={t('forms.basics')}>
      <Stack>
        <BesideSelect content={content} beside={beside} onBeside={onBeside} />
        <TextFields
          label={t('forms.name')}
          texts={content.title}
          max={formLimits.title}
          beside={beside}
          onChange={(title) => change({ ...content, title })}
        />
      </Stack>
    </Panel>
  );
}

/** Whose questions they are, where they are not one's own. */
function Source({ editor: { content, change } }: Readonly<{ editor: FormEditor }>) {
  const { t } = useTexts();
  return (
    <Panel title={t('forms.source')}>
      <Textarea
        aria-label={t('forms.source')}
        description={t('forms.sourceHelp')}
        autosize
        maxLength={formLimits.source}
        value={content.source}
        onChange={(event) => change({ ...content, source: event.currentTarget.value })}
      />
    </Panel>
  );
}

/** A form while it is written. */
export function FormEditing({ whole, onStartOver }: Props) {
  const { t, language } = useTexts();
  const editor = useFormEditor(whole);
  const { content, change, faults } = editor;
  const firstBeside = content.languages.find((each) => each === 'sv') ?? null;
  const [beside, setBeside] = useState<KioskLanguage | null>(firstBeside);
  const publish = usePublish({ whole, editor, onPublished: onStartOver });
  const [isLooking, look] = useState(false);
  const [newest] = whole.versions;
  return (
    <Screen
      wide
      title={inLanguage(content.title, language) || t('forms.untitled')}
      subtitle={
        <div className={classes.facts}>
          <FormState form={whole.form} />
          <Kept editor={editor} hasDraft={whole.draft !== null} />
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
          <Button loading={publish.isRunning} onClick={publish.ask}>
            {t('forms.publish')}
          </Button>
        </>
      }
    >
      <ErrorNotice error={editor.error} {...(editor.error ? { onRetry: onStartOver } : {})} />
      {publish.isTold ? <FaultList faults={faults} content={content} /> : null}
      <Basics editor={editor} beside={beside} onBeside={setBeside} />
      <FormQuestions
        content={content}
        published={newest?.content}
        use={whole.form.use}
        beside={beside}
        onChange={change}
      />
      <FormLanguages content={content} onChange={change} />
      <Source editor={editor} />
      {whole.form.use === 'visitors' ? <FormMinimum whole={whole} /> : null}
      <FormVersions versions={whole.versions} />
      <Text className={classes.quiet}>{t('forms.versionsHelp')}</Text>
      {isLooking ? (
        <FormPreview content={content} minimum={whole.form.minimum} onClose={() => look(false)} />
      ) : null}
      <Leaving editor={editor} />
      {publish.warning ? (
        <PublishDialog
          isRunning={publish.isRunning}
          onConfirm={publish.warning.publish}
          onClose={publish.warning.wait}
        />
      ) : null}
    </Screen>
  );
}
