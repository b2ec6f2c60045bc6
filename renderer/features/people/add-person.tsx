import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { call, useCall, useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useForm } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PersonLine } from '../../ui/merging/person-line.tsx';
import { notify } from '../../ui/notify.ts';
import { TextWatch } from '../../ui/text-watch.tsx';
import { useCodeWarning } from '../../ui/use-code-warning.ts';
import classes from './people.module.css';

const lettersNeeded = 3;

/** People who are called nearly so: whoever adds sees whether it is one of them. */
function Alike({ name, isAsking }: Readonly<{ name: string; isAsking: boolean }>) {
  const { t } = useTexts();
  const [asked] = useDebouncedValue(name.trim().slice(0, 100), 200);
  const isLong = isAsking || [...asked].length >= lettersNeeded;
  const enabled = isLong && name.trim() !== '';
  const found = useCall('people.similar', { displayName: asked }, { enabled, keepPrevious: true });
  const people = enabled ? (found.data ?? []) : [];
  return (
    <div role="status" className={classes.hints}>
      {people.length === 0 ? null : (
        <>
          <p className={classes.quiet}>{t(isAsking ? 'people.similarKnown' : 'people.similar')}</p>
          <ul className={classes.list}>
            {people.map((person) => (
              <li key={person.id} className={classes.row}>
                <PersonLine person={person} isLink />
                <LinkButton to="/people/$id" params={{ id: person.id }} variant="default">
                  {t('people.useThis')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Asked afresh as the form is sent: a fast typist is ahead of the hints. */
async function isKnown(displayName: string): Promise<boolean> {
  try {
    return (await call('people.similar', { displayName: displayName.slice(0, 100) })).length > 0;
  } catch {
    // Whatever is wrong, the adding itself will meet and say it.
    return false;
  }
}

/** A person without a group yet; for those who may. */
export function AddPerson() {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const mayAdd = useMay('people.create');
  const form = useForm({ displayName: '' });
  const create = useCommand('people.create', {
    onRefused: form.showErrors,
    onSuccess: () => {
      notify(t('people.added'));
      form.reset();
    },
  });
  const name = form.values.displayName.trim();
  // The name that was said to be known; adding it again means somebody else.
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const isAsking = name !== '' && warnedOf === name;
  const codes = useCodeWarning();
  const submit = async (): Promise<void> => {
    const warning = codes.warnOf(name);
    if (warning) form.showFieldErrors({ displayName: warning });
    else if (name !== '' && !isAsking && (await isKnown(name))) setWarnedOf(name);
    else if (await create.run(form.values)) setWarnedOf(null);
  };
  if (!mayAdd) return null;
  const { error, ...field } = form.text('displayName');
  return (
    <form {...form.form(() => void submit())} className={classes.add}>
      <TextInput
        label={t('people.add')}
        description={t('people.addHelp')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        dir="auto"
        data-masked={areHidden || undefined}
        autoComplete="off"
        error={error ?? form.error?.message}
        {...field}
      />
      <Button
        type="submit"
        variant="default"
        className={classes.addButton}
        loading={create.isRunning}
      >
        {t(isAsking ? 'people.addAnyway' : 'app.add')}
      </Button>
      <TextWatch text={form.values.displayName} sort="person" />
      <Alike name={form.values.displayName} isAsking={isAsking} />
    </form>
  );
}
