import { Button } from '@mantine/core';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PersonName } from '../../ui/person-name.tsx';
import classes from './recent-edits.module.css';
import type { Removed } from './use-removed-records.ts';

type Props = Readonly<{ record: Removed; putBack: (record: Removed) => void; isRunning: boolean }>;

/** A group or a person that was made by mistake, and the way back. */
export function RemovedRow({ record, putBack, isRunning }: Props) {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const { kind, removedOn, removedMinute, staffName } = record;
  const when = `${format.day(removedOn)} ${format.clock(removedMinute)}`;
  const called = (): string => {
    if (record.kind === 'group') return record.name;
    return areHidden ? t('app.nameHidden') : record.displayName;
  };
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        <span>
          {t(`edits.bin.kind.${kind}`)}:{' '}
          {record.kind === 'group' ? (
            <bdi>{record.name}</bdi>
          ) : (
            <PersonName name={record.displayName} />
          )}
        </span>
        <span className={classes.quiet}>{t('edits.bin.removed', { when, name: staffName })}</span>
      </span>
      <Button
        variant="default"
        loading={isRunning}
        aria-label={t('edits.bin.restoreOf', { what: called() })}
        onClick={() => putBack(record)}
      >
        {t('edits.bin.restore')}
      </Button>
    </li>
  );
}
