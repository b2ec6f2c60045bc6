import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Group } from '#shared/contract/groups.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';

/** For a group made by mistake: one that has met or has members is archived. */
export function RemoveGroup({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const putBack = useCommand('groups.putBack');
  const remove = useCommand('groups.remove', {
    // Not the group itself, which the page would look for in vain.
    invalidates: ['groups.list', 'groups.removed'],
    onSuccess: (_done, { id }) => {
      void navigate({ to: '/groups' });
      const onUndo = (): void => void putBack.run({ id });
      notifyWithUndo({ message: t('groups.bin.removed'), undo: t('app.undo'), onUndo });
    },
  });
  const { memberCount, lastSessionOn, nextSessionOn } = group;
  if (memberCount > 0 || lastSessionOn !== null || nextSessionOn !== null) return null;
  return (
    <Button
      mt="md"
      variant="default"
      loading={remove.isRunning}
      onClick={() => void remove.run({ id: group.id })}
    >
      {t('groups.bin.remove')}
    </Button>
  );
}
