import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { TextWatch } from '../../ui/text-watch.tsx';
import classes from './entry-name-form.module.css';
import { type Entry, useSaveEntry, type WhichList } from './use-save-entry.ts';

type Props = Readonly<{
  list: WhichList;
  /** Without an id: a new one. */
  entry: Entry;
  label: string;
  submit: string;
  onSaved: (entry: Entry) => void;
  onCancel?: () => void;
}>;

/** The name of a new or an existing entry, on one line; Enter saves. */
export function EntryNameForm({ list, entry, label, submit, onSaved, onCancel }: Props) {
  const { t } = useTexts();
  const form = useForm({ name: entry.name });
  const { save, isRunning } = useSaveEntry(list, {
    onSuccess: (saved) => {
      form.reset();
      onSaved(saved);
    },
    onRefused: form.showErrors,
  });
  const submitName = (): void => {
    const name = form.values.name.trim();
    if (form.accepts(name === '' ? { name: t('fields.required') } : {})) save({ ...entry, name });
  };
  return (
    <form {...form.form(submitName)} className={classes.form}>
      <div className={classes.field}>
        <TextInput
          aria-label={label}
          placeholder={entry.id === null ? t('settings.lists.newName') : ''}
          maxLength={80}
          dir="auto"
          autoComplete="off"
          {...form.text('name')}
        />
        {/* A mark's own name is said of people: it must not tell of anybody's health. */}
        <TextWatch text={form.values.name} sort={list.kind === 'markLabels' ? 'mark' : 'public'} />
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button type="submit" variant="default" loading={isRunning}>
          {submit}
        </Button>
        {onCancel ? (
          <Button variant="subtle" onClick={onCancel}>
            {t('app.cancel')}
          </Button>
        ) : null}
      </Group>
    </form>
  );
}
