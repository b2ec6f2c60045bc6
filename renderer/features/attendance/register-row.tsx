import { Button } from '@mantine/core';
import { IconCheck, IconDots } from '@tabler/icons-react';
import { memo } from 'react';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import { isPresent, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PersonName } from '../../ui/person-name.tsx';
import classes from './register-grid.module.css';
import type { RegisterRow as Row } from './register-op.ts';
import type { FailedMark } from './register-store.ts';
import { useDetailWords } from './use-mark-words.ts';

/** Why marks cannot be made: all of them, or presences of a coming day. */
export type RegisterLock = 'none' | 'all' | 'presence';

type Props = Readonly<{
  row: Row;
  /** The name of the mark's label; empty without one. */
  label: string;
  /** A mark on its way: null takes it away, undefined is none. */
  wanted: MarkStatus | null | undefined;
  /** Marked in another window over what was set in this one. */
  isOverruled: boolean;
  failed: FailedMark | undefined;
  lock: RegisterLock;
  /** The column that takes the focus; null when the focus is in another row. */
  focusColumn: number | null;
}>;

type ToggleProps = Readonly<{
  status: MarkStatus;
  state: 'off' | 'on' | 'waiting';
  isLocked: boolean;
  isFocusable: boolean;
}>;

function Toggle({ status, state, isLocked, isFocusable }: ToggleProps) {
  const { t } = useTexts();
  return (
    <td className={classes.cell}>
      <button
        type="button"
        className={classes.toggle}
        data-status={status}
        data-state={state}
        tabIndex={isFocusable ? 0 : -1}
        // Pressed only once it is on the disk.
        aria-pressed={state === 'on'}
        aria-disabled={isLocked}
      >
        {state === 'on' ? <IconCheck stroke={3} aria-hidden className={classes.tick} /> : null}
        {t(`attendance.mark.${status}`)}
      </button>
    </td>
  );
}

type FailedProps = Readonly<{ personId: Row['personId']; failed: FailedMark }>;

/** Under its row, over the whole width: a sentence and a button need more room than a name. */
function FailedLine({ personId, failed }: FailedProps) {
  const { t } = useTexts();
  return (
    <tr data-person={personId} className={classes.failedRow}>
      <td colSpan={markStatuses.length + 2}>
        <div role="alert" className={classes.failed}>
          <span>
            {t('attendance.markFailed')} {failed.error.message}
          </span>
          <Button variant="default" data-retry>
            {t('app.retry')}
          </Button>
        </div>
      </td>
    </tr>
  );
}

/** What more is said of a mark, small under the name. */
function Said({ row, label }: Pick<Props, 'row' | 'label'>) {
  const details = useDetailWords()(row);
  if (label === '' && details === '') return null;
  return (
    <span className={classes.said}>
      <bdi>{label}</bdi>
      {label !== '' && details !== '' ? ', ' : ''}
      {details}
    </span>
  );
}

/** Whose mark was set over in another window sees it without a word to anybody else. */
function Overruled({ status }: Pick<Row, 'status'>) {
  const { t } = useTexts();
  const said =
    status === null
      ? t('attendance.overruled.cleared')
      : t('attendance.overruled.marked', { mark: t(`attendance.mark.${status}`) });
  return (
    <span role="status" className={classes.said}>
      {said}
    </span>
  );
}

/** One person: name, and the five marks as one set of toggles. */
export const RegisterRow = memo(function RegisterRow(props: Props) {
  const { row, label, wanted, isOverruled, failed, lock, focusColumn } = props;
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const stateOf = (status: MarkStatus): ToggleProps['state'] => {
    if (wanted === status) return 'waiting';
    return wanted === undefined && row.status === status ? 'on' : 'off';
  };
  return (
    <>
      <tr data-person={row.personId} data-row className={classes.row}>
        <th scope="row" className={classes.name}>
          <PersonName name={row.displayName} />{' '}
          {row.isWalkIn ? <span className={classes.tag}>{t('attendance.walkIn.tag')}</span> : null}{' '}
          {row.isRestricted ? (
            <span className={classes.tag}>{t('attendance.more.restricted')}</span>
          ) : null}
          <Said row={row} label={label} />
          {isOverruled && wanted === undefined ? <Overruled status={row.status} /> : null}
        </th>
        {markStatuses.map((status, column) => (
          <Toggle
            key={status}
            status={status}
            state={stateOf(status)}
            isLocked={lock === 'all' || (lock === 'presence' && isPresent(status))}
            isFocusable={focusColumn === column}
          />
        ))}
        <td className={classes.moreCell}>
          <button
            type="button"
            className={classes.more}
            data-more
            tabIndex={focusColumn === null ? -1 : 0}
            aria-label={
              areHidden
                ? t('attendance.more.openHidden')
                : t('attendance.more.open', { name: row.displayName || t('app.personErased') })
            }
          >
            <IconDots size={20} aria-hidden />
          </button>
        </td>
      </tr>
      {failed ? <FailedLine personId={row.personId} failed={failed} /> : null}
    </>
  );
});
