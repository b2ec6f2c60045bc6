import { Button, TextInput } from '@mantine/core';
import { useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useForm } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import classes from './people.module.css';

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
    </form>
  );
}
