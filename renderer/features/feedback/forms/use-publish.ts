import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import { useCommand } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { notify } from '../../../ui/notify.ts';
import type { FormEditor } from './use-form-editor.ts';

type Props = Readonly<{ whole: WholeForm; editor: FormEditor; onPublished: () => void }>;

type Publish = Readonly<{
  ask: () => void;
  /** Set while somebody is asked whether to part the answers of the week. */
  warning: Readonly<{ publish: () => void; wait: () => void }> | null;
  isRunning: boolean;
  /** Publishing was asked for while something lacks: what lacks is listed from now on. */
  isTold: boolean;
}>;

/** Publishes what is on the screen: kept first where it is not yet. */
export function usePublish({ whole, editor, onPublished }: Props): Publish {
  const { t } = useTexts();
  const { formId } = whole.form;
  const [isTold, tell] = useState(false);
  const [isWarned, warn] = useState(false);
  const publish = useCommand('forms.publish', {
    onSuccess: ({ number }) => {
      warn(false);
      notify(t('forms.published', { number }));
      onPublished();
    },
  });
  const send = async (): Promise<void> => {
    const revision = await editor.keep();
    if (revision !== null) await publish.run({ formId, revision });
  };
  const ask = (): void => {
    tell(true);
    if (editor.faults.length > 0) return;
    if (whole.isAskedThisWeek) warn(true);
    else void send();
  };
  return {
    ask,
    warning: isWarned ? { publish: () => void send(), wait: () => warn(false) } : null,
    isRunning: publish.isRunning,
    isTold: isTold && editor.faults.length > 0,
  };
}
