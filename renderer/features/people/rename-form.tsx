import { Button, TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Person } from '#shared/contract/people.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { TextWatch } from '../../ui/text-watch.tsx';
import { useCodeWarning } from '../../ui/use-code-warning.ts';
import classes from './people.module.css';

type Props = Readonly<{ person: Pick<Person, 'id' | 'displayName'>; onDone: () => void }>;

/** A person's new name, typed in the place of the old one. */
export function RenameForm({ person, onDone }: Props) {
  const { t } = useTexts();
  const form = useForm({ displayName: person.displayName });
  const rename = useCommand('people.rename', {
    onRefused: form.showErrors,
    onSuccess: () => {
      notify(t('people.renamed'));
      onDone();
    },
  });
  const codes = useCodeWarning();
  const save = (): void => {
    const name = form.values.displayName.trim();
    const warning = name === person.displayName ? null : codes.warnOf(name);
    if (name === person.displayName) onDone();
    else if (warning) form.showFieldErrors({ displayName: warning });
    else void rename.run({ id: person.id, ...form.values });
  };
  const { error, ...field } = form.text('displayName');
  return (
    <form {...form.form(save)} className={classes.rename}>
      <TextInput
        aria-label={t('people.newName')}
        dir="auto"
        autoComplete="off"
        data-autofocus
        autoFocus
        error={error ?? form.error?.message}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') onDone();
        }}
        {...field}
      />
      <Button type="submit" loading={rename.isRunning}>
        {t('app.save')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('app.cancel')}
      </Button>
      <TextWatch text={form.values.displayName} sort="person" />
    </form>
  );
}
