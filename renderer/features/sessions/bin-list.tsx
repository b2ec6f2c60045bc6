import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useEditWords } from './edit-words.ts';
import classes from './recent-edits.module.css';
import { RemovedRow } from './removed-row.tsx';
import { useRemovedRecords } from './use-removed-records.ts';

type Removed = CallOutput<'sessions.bin'>[number];
type Restore = (ids: readonly SessionId[]) => void;

/** Puts sessions of one removal back, with a way to take that back too. */
function useRestore({ edit }: Removed): Readonly<{ restore: Restore; isRunning: boolean }> {
  const { t } = useTexts();
  const undoing = useCommand('sessions.undoEdit');
  const restoring = useCommand('sessions.restoreRemoved', {
    onSuccess: ({ editId }, { ids }) =>
      notifyWithUndo({
        message: t('edits.bin.restored', { count: ids.length }),
        undo: t('app.undo'),
        onUndo: () => void undoing.run({ editId }),
      }),
  });
  return {
    restore: (ids) => void restoring.run({ editId: edit.id, ids: [...ids] }),
    isRunning: restoring.isRunning,
  };
}

type RowsProps = Readonly<{ removed: Removed; restore: Restore; isRunning: boolean }>;

function Rows({ removed, restore, isRunning }: RowsProps) {
  const { t } = useTexts();
  const { when } = useEditWords();
  return (
    <ul className={classes.inner}>
      {removed.sessions.map((session) => (
        <li key={session.id} className={classes.row}>
          <span>
            {when(session)} <bdi>{session.title}</bdi>
          </span>
          <Button
            variant="default"
            disabled={isRunning}
            aria-label={t('edits.bin.restoreOf', { what: `${session.title} ${when(session)}` })}
            onClick={() => restore([session.id])}
          >
            {t('edits.bin.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** One removal: a single session, or many at once that can be looked into. */
function Removal({ removed }: Readonly<{ removed: Removed }>) {
  const { t, format } = useTexts();
  const { when } = useEditWords();
  const [isWhole, showWhole] = useState(false);
  const { restore, isRunning } = useRestore(removed);
  const { edit, sessions } = removed;
  const [only] = sessions.length === 1 ? sessions : [];
  const title = only ? `${only.title}, ${when(only)}` : (edit.title ?? '');
  const all = t('edits.bin.restoreAll', { count: sessions.length });
  const removedWhen = `${format.day(edit.madeOn)} ${format.clock(edit.madeMinute)}`;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        <bdi>{title}</bdi>
        <span className={classes.quiet}>
          {t('edits.bin.removed', { when: removedWhen, name: edit.staffName })}
        </span>
      </span>
      <Group gap="xs">
        {only ? null : (
          <Button variant="default" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
            {t(isWhole ? 'edits.bin.hide' : 'edits.bin.showAll', { count: sessions.length })}
          </Button>
        )}
        <Button
          variant="default"
          loading={isRunning}
          aria-label={only ? t('edits.bin.restoreOf', { what: title }) : `${all}: ${title}`}
          onClick={() => restore(sessions.map(({ id }) => id))}
        >
          {only ? t('edits.bin.restore') : all}
        </Button>
      </Group>
      {isWhole ? <Rows removed={removed} restore={restore} isRunning={isRunning} /> : null}
    </li>
  );
}

/** What was removed in the last thirty days: sessions removal by removal, groups and people. */
export function Bin() {
  const { t } = useTexts();
  const query = useCall('sessions.bin', {});
  const { records, putBack, isRunning } = useRemovedRecords();
  const sessions = query.data?.reduce((sum, removed) => sum + removed.sessions.length, 0);
  const count = records && sessions !== undefined ? sessions + records.length : undefined;
  const list = useFocusOnChange<HTMLDivElement>(count);
  return (
    <div ref={list} tabIndex={-1} className={classes.all}>
      <Loaded query={query} empty={t('edits.bin.none')} isEmpty={() => count === 0}>
        {(all) => (
          <>
            <Text c="dimmed" mb="sm">
              {t('edits.bin.note')}
            </Text>
            <ul className={classes.list}>
              {all.map((removed) => (
                <Removal key={removed.edit.id} removed={removed} />
              ))}
              {records?.map((record) => (
                <RemovedRow
                  key={record.id}
                  record={record}
                  putBack={putBack}
                  isRunning={isRunning}
                />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </div>
  );
}
