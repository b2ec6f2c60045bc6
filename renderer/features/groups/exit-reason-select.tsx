import { NativeSelect } from '@mantine/core';
import type { Member } from '#shared/contract/groups.ts';
import { exitReasons } from '#shared/domain/groups/exit-reasons.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import classes from './roster.module.css';

type Props = Readonly<{ member: Member; label: string }>;

/** Where somebody who left went on to: one choice of coarse ones, saved as it is made. */
export function ExitReasonSelect({ member, label }: Props) {
  const { t } = useTexts();
  const change = useCommand('groups.changeMembership', {
    onSuccess: () => notify(t('app.saved')),
  });
  return (
    <NativeSelect
      className={classes.dateField}
      aria-label={t('groups.roster.exitReasonOf', { name: label })}
      data={[
        { value: '', label: t('people.membership.exitReasonOpen') },
        ...exitReasons.map((value) => ({
          value,
          label: t(`people.membership.exitReasons.${value}`),
        })),
      ]}
      value={member.exitReason ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const exitReason = exitReasons.find((reason) => reason === value) ?? null;
        void change.run({ membershipId: member.membershipId, exitReason });
      }}
    />
  );
}
