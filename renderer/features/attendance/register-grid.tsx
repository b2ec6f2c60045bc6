import { Kbd, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, memo, useCallback } from 'react';
import { markKeys, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './register-grid.module.css';
import { isOverruled } from './register-op.ts';
import { RegisterRow } from './register-row.tsx';
import { RestMenu } from './rest-menu.tsx';
import { RowDialog } from './row-dialog.tsx';
import { type GridProps, useRegisterGrid } from './use-register-grid.ts';

/** A roster longer than this gets a field to find a name. */
const longRoster = 20;

const Head = memo(function Head({ isLocked }: Readonly<{ isLocked: boolean }>) {
  const { t } = useTexts();
  return (
    <thead>
      <tr className={classes.headRow}>
        <th scope="col" className={classes.head}>
          {t('attendance.name')}
        </th>
        {markStatuses.map((status) => (
          <th key={status} scope="col" className={classes.head}>
            {isLocked ? null : <Kbd aria-hidden>{markKeys[status]}</Kbd>}
            <VisuallyHidden>{t(`attendance.mark.${status}`)}</VisuallyHidden>
          </th>
        ))}
        <th scope="col">
          <VisuallyHidden>{t('attendance.more.short')}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
});

type FinderProps = Readonly<{ text: string; onText: (text: string) => void; onEnter: () => void }>;

function Finder({ text, onText, onEnter }: FinderProps) {
  const { t } = useTexts();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <TextInput
      label={t('attendance.find')}
      autoComplete="off"
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

type ToolsProps = FinderProps &
  Pick<GridProps, 'lock'> &
  Readonly<{ isLong: boolean; mayMarkRest: boolean; send: GridProps['used']['send'] }>;

const Tools = memo(function Tools({ isLong, mayMarkRest, send, lock, ...finder }: ToolsProps) {
  if (!isLong && !mayMarkRest) return null;
  return (
    <div className={classes.bar}>
      {isLong ? <Finder {...finder} /> : null}
      {mayMarkRest ? (
        <RestMenu lock={lock} onRest={(status) => send({ kind: 'rest', status })} />
      ) : null}
    </div>
  );
});

/** The roster with five marks a row. */
export function RegisterGrid(props: GridProps) {
  const { t } = useTexts();
  const { session, options, register, used, lock } = props;
  const { rows, text, setText, wantedOf, grid, labelOf, more, closeMore } = useRegisterGrid(props);
  const table = grid.ref;
  const onEnter = useCallback(
    () => table.current?.querySelector<HTMLElement>('[data-status]')?.focus(),
    [table],
  );
  return (
    <>
      <Tools
        {...{ lock, text, onEnter }}
        isLong={register.rows.length > longRoster}
        mayMarkRest={lock !== 'all' && register.unmarked > 0}
        send={used.send}
        onText={setText}
      />
      <table
        ref={grid.ref}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of toggles, ARIA's own pattern
        role="grid"
        aria-label={t('attendance.registerOf', { title: session.title })}
        className={classes.grid}
        onFocus={grid.onFocus}
        onKeyDown={grid.onKeyDown}
        onClick={grid.onClick}
      >
        <Head isLocked={lock === 'all'} />
        <tbody>
          {rows.map((row, index) => (
            <RegisterRow
              key={row.personId}
              row={row}
              label={labelOf(row)}
              wanted={wantedOf(row)}
              isOverruled={isOverruled(row, used.own)}
              failed={used.failed.get(row.personId)}
              lock={lock}
              focusColumn={grid.spot.row === index ? grid.spot.column : null}
            />
          ))}
        </tbody>
      </table>
      {more && options ? (
        <RowDialog
          {...{ session, options }}
          row={more}
          isLocked={lock === 'all'}
          send={used.send}
          onClose={closeMore}
        />
      ) : null}
      {rows.length === 0 ? <Text mt="sm">{t('attendance.noneFound')}</Text> : null}
      {lock === 'all' ? null : (
        <Text size="sm" c="dimmed" mt="xs">
          {t('attendance.keysHelp')}
        </Text>
      )}
    </>
  );
}
