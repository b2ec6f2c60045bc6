import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCall, useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useForm } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PersonLine } from '../../ui/merging/person-line.tsx';
import { notify } from '../../ui/notify.ts';
import classes from './people.module.css';

const lettersNeeded = 3;

/** People who are called nearly so: whoever adds sees whether it is one of them. */
function Alike({ name }: Readonly<{ name: string }>) {
  const { t } = useTexts();
  const [asked] = useDebouncedValue(name.trim().slice(0, 100), 200);
  const enabled = [...asked].length >= lettersNeeded && name.trim() !== '';
  const found = useCall('people.similar', { displayName: asked }, { enabled, keepPrevious: true });
  const people = enabled ? (found.data ?? []) : [];
  return (
    <div role="status" className={classes.hints}>
      {people.length === 0 ? null : (
        <>
          <p className={classes.quiet}>{t('people.similar')}</p>
          <ul className={classes.list}>
            {people.map((person) => (
              <li key={person.id} className={classes.row}>
                <PersonLine person={person} isLink />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
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
  if (!mayAdd) return null;
  const { error, ...field } = form.text('displayName');
  return (
    <form {...form.form(() => void create.run(form.values))} className={classes.add}>
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
        {t('app.add')}
      </Button>
      <Alike name={form.values.displayName} />
    </form>
  );
}
