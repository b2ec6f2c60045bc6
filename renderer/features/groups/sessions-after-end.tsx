import { Alert, Button, Group as Row, Stack, Text } from '@mantine/core';
import type { Group } from '#shared/contract/groups.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';

type Props = Readonly<{ group: Group; endsOn: LocalDate }>;
type How = 'remove' | 'cancel';

/** Clears the sessions one way or the other, and offers to take it back. */
function useEndSessions({ group }: Props) {
  const { t } = useTexts();
  const undo = useCommand('sessions.undoEdit', {
    onSuccess: () => notify(t('groups.afterEnd.undone')),
  });
  const end = useCommand('groups.endSessions', {
    onSuccess: ({ editId, count }, { how }) => {
      const key = how === 'remove' ? 'groups.afterEnd.removed' : 'groups.afterEnd.cancelled';
      notifyWithUndo({
        message: t(key, { count }),
        undo: t('app.undo'),
        onUndo: () => void undo.run({ editId }),
      });
    },
  });
  return {
    run: (how: How) => void end.run({ id: group.id, how }),
    isRunning: end.isRunning || undo.isRunning,
  };
}

/** Sessions that are still planned for days after the group's last one; nothing when there are none. */
export function SessionsAfterEnd({ group, endsOn }: Props) {
  const { t, format } = useTexts();
  const end = useEndSessions({ group, endsOn });
  const from = addDays(endsOn, 1);
  const sessions = useCall('sessions.list', {
    groupId: group.id,
    from,
    to: addDays(from, 390),
  }).data?.filter(({ status }) => status === 'planned');
  const count = group.sessionsAfterEnd;
  if (count === 0) return null;
  return (
    <Alert variant="outline" role="group" title={t('groups.afterEnd.dates')}>
      <Stack gap="sm">
        <Text>{t('groups.afterEnd.text', { count, date: format.date(endsOn) })}</Text>
        <Text>{(sessions ?? []).map(({ date }) => format.day(date)).join(', ')}</Text>
        {group.mayOpenRoster ? (
          <Row gap="sm">
            <Button loading={end.isRunning} onClick={() => end.run('remove')}>
              {t('groups.afterEnd.remove')}
            </Button>
            <Button variant="default" disabled={end.isRunning} onClick={() => end.run('cancel')}>
              {t('groups.afterEnd.cancel')}
            </Button>
          </Row>
        ) : null}
      </Stack>
    </Alert>
  );
}
