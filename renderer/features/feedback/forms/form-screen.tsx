import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { WholeForm } from '#shared/contract/forms.ts';
import { useCall } from '../../../app/client.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { FormEditing } from './form-editing.tsx';
import { FormReading } from './form-reading.tsx';

function OneForm({
  whole,
  reload,
}: Readonly<{ whole: WholeForm; reload: () => Promise<unknown> }>) {
  const mayEdit = useMay('forms.saveDraft');
  const { archived, isUnmodified } = whole.form;
  const [turn, begin] = useState(0);
  const startOver = (): void => {
    // What was written here is of before: the editor begins with what the core has now.
    void reload().then(() => begin((before) => before + 1));
  };
  if (!mayEdit || archived || isUnmodified) {
    return <FormReading whole={whole} onStartOver={startOver} />;
  }
  return <FormEditing key={turn} whole={whole} onStartOver={startOver} />;
}

/** One form: written by coordinators, read by leaders. */
export function FormScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams({ strict: false });
  const query = useCall('forms.get', { formId: id });
  if (query.data) return <OneForm key={id} whole={query.data} reload={query.refetch} />;
  return (
    <Screen title={t('forms.one')}>
      <Loaded query={query}>{() => null}</Loaded>
      {query.error ? (
        <div>
          <LinkButton to="/feedback/forms" variant="default">
            {t('forms.title')}
          </LinkButton>
        </div>
      ) : null}
    </Screen>
  );
}
