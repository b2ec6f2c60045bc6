import { useState } from 'react';
import type { Group, Member } from '#shared/contract/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { forgetUndo, notifyWithUndo } from '../../ui/notify-undo.tsx';
import { laterOf } from './roster-members.ts';

type Membership = Readonly<{
  /** Ends it today; the day can be changed afterwards. */
  end: () => void;
  setLastDay: (leftOn: LocalDate | null) => void;
  /** What is wrong with the last day. */
  lastDayProblem: string | undefined;
  /** It was a mistake: as if it had never been. */
  takeBack: () => void;
  isRunning: boolean;
}>;

/** What can be done to one membership, each with its way back. */
export function useMembership(group: Group, member: Member, onTakenBack: () => void): Membership {
  const { t } = useTexts();
  const { today } = useStatus();
  const [lastDayProblem, setLastDayProblem] = useState<string>();
  const leave = useCommand('groups.leave');
  const changeLastDay = useCommand('groups.leave', {
    onRefused: ({ message, fields }) => setLastDayProblem(fields.leftOn ?? message),
  });
  const remove = useCommand('groups.removeMembership');
  const join = useCommand('groups.join');
  const { membershipId, personId, joinedOn } = member;
  const undo = t('app.undo');
  return {
    end: () => {
      // Somebody who is to join later leaves on the day of joining.
      const leftOn = laterOf(joinedOn, today);
      void leave.run({ membershipId, leftOn }).then((done) => {
        if (!done) return;
        const onUndo = (): void => void leave.run({ membershipId, leftOn: null });
        notifyWithUndo({ message: t('groups.roster.endedNotice'), undo, onUndo });
      });
    },
    setLastDay: (leftOn) => {
      setLastDayProblem(undefined);
      void changeLastDay.run({ membershipId, leftOn }).then((done) => {
        if (!done) return;
        forgetUndo();
        notify(t('app.saved'));
      });
    },
    lastDayProblem,
    takeBack: () => {
      void remove.run({ membershipId }).then((done) => {
        if (!done) return;
        onTakenBack();
        const onUndo = (): void =>
          void join.run({ groupId: group.id, person: { personId }, joinedOn });
        notifyWithUndo({ message: t('groups.roster.takenBack'), undo, onUndo });
      });
    },
    isRunning: leave.isRunning || changeLastDay.isRunning || remove.isRunning,
  };
}
