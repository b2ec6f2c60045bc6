import { Button, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { readTotal } from './read-total.ts';
import classes from './visit-counter.module.css';

type Props = Readonly<{
  undoes: VisitDay['undoes'];
  mayUndo: boolean;
  onUndo: () => void;
  /** Something is being written. */
  onInput: () => void;
  onTotal: (visits: number) => void;
}>;

function TotalField({ onInput, onTotal }: Pick<Props, 'onInput' | 'onTotal'>) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const problem = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const total = readTotal(text);
    setWrong(total === null);
    if (total === null) return;
    onTotal(total);
    setText('');
    // The next key is the next visitor, not a sign in this field.
    document.getElementById('count-visit')?.focus();
  };
  return (
    <form className={classes.totalForm} onSubmit={submit} noValidate>
      <div className={classes.total}>
        <TextInput
          className={classes.totalField}
          label={t('visits.nowInAll')}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          error={isWrong}
          aria-describedby={isWrong ? problem : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
            onInput();
          }}
        />
        <Button
          type="submit"
          variant="default"
          className={classes.setTotal}
          aria-label={t('visits.setTotalLong')}
        >
          {t('visits.setTotal')}
        </Button>
      </div>
      {isWrong ? (
        <p id={problem} role="alert" className={classes.wrongTotal}>
          {t('visits.wrongTotal')}
        </p>
      ) : null}
    </form>
  );
}

/** Undo, which says what it takes back, and "now N in all" for what was forgotten. */
export function CounterTools({ undoes, mayUndo, onUndo, onInput, onTotal }: Props) {
  const { t } = useTexts();
  return (
    <div className={classes.tools}>
      <Button
        variant="default"
        className={classes.undo}
        aria-keyshortcuts="u Control+Z"
        // Not `disabled`, which would drop the focus at the last step.
        aria-disabled={!mayUndo}
        {...(mayUndo ? {} : { 'data-disabled': true })}
        leftSection={<IconArrowBackUp size={20} aria-hidden />}
        onClick={() => {
          if (mayUndo) onUndo();
        }}
      >
        {t(`visits.undo.${undoes ?? 'nothing'}`)}
      </Button>
      <TotalField onInput={onInput} onTotal={onTotal} />
    </div>
  );
}
