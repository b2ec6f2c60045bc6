import { Button, Text } from '@mantine/core';
import type { RecentEdit } from '#shared/contract/series-edits.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { forgetUndo } from '../../ui/notify-undo.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import classes from './recent-edits.module.css';
import { useEditLine } from './recent-edits-words.ts';

function EditRow({ edit }: Readonly<{ edit: RecentEdit }>) {
  const { t, format } = useTexts();
  const line = useEditLine();
  const undo = useCommand('sessions.undoEdit', {
    onSuccess: () => {
      forgetUndo();
      notify(t('edits.done.undone'));
    },
  });
  const what = line(edit);
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        <bdi>{what}</bdi>
        <span className={classes.quiet}>
          {t('edits.recent.by', { time: format.clock(edit.madeMinute), name: edit.staffName })}
        </span>
      </span>
      <Button
        variant="default"
        loading={undo.isRunning}
        aria-label={t('edits.recent.undoOf', { what })}
        onClick={() => void undo.run({ editId: edit.id })}
      >
        {t('app.undo')}
      </Button>
    </li>
  );
}

/** Today's edits of the programme, newest first; each can be taken back, after a restart too. */
export function RecentEdits() {
  const { t } = useTexts();
  const query = useCall('sessions.recentEdits', {});
  const list = useFocusOnChange<HTMLDivElement>(query.data?.length);
  return (
    <div ref={list} tabIndex={-1} className={classes.all}>
      <Loaded query={query} empty={t('edits.recent.none')}>
        {(edits) => (
          <>
            <Text c="dimmed" mb="sm">
              {t('edits.recent.untilMidnight')}
            </Text>
            <ul className={classes.list}>
              {edits.map((edit) => (
                <EditRow key={edit.id} edit={edit} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </div>
  );
}
