import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { AskedQuestions } from './asked-questions.tsx';
import classes from './forms.module.css';

type Version = WholeForm['versions'][number];

/** What was asked when, newest first; each can be opened for reading. */
export function FormVersions({ versions }: Pick<WholeForm, 'versions'>) {
  const { t, language, format } = useTexts();
  const [open, setOpen] = useState<Version | null>(null);
  if (versions.length === 0) return null;
  const published = ({ publishedOn }: Version): string =>
    publishedOn === null
      ? t('forms.versions.ofProgram')
      : t('forms.versions.published', { date: format.date(publishedOn) });
  const name = ({ number }: Version): string => t('forms.versions.one', { number });
  return (
    <Panel title={t('forms.versions.title')}>
      <ul className={classes.list}>
        {versions.map((version, at) => (
          <li key={version.versionId} className={classes.row}>
            <div className={classes.what}>
              <span>{name(version)}</span>
              <span className={classes.quiet}>
                {published(version)}
                {at === 0 ? `, ${t('forms.versions.inUse')}` : ''}
              </span>
            </div>
            <Button variant="default" onClick={() => setOpen(version)}>
              {t('forms.versions.open', { number: version.number })}
            </Button>
          </li>
        ))}
      </ul>
      {open ? (
        <Dialog
          title={`${name(open)}: ${inLanguage(open.content.title, language)}`}
          onClose={() => setOpen(null)}
        >
          <AskedQuestions content={open.content} />
        </Dialog>
      ) : null}
    </Panel>
  );
}
