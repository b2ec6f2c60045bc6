import { Stack, Text } from '@mantine/core';
import { useId } from 'react';
import type { Group, Member } from '#shared/contract/groups.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { AddParticipant } from './add-participant.tsx';
import classes from './roster.module.css';
import { partMembers } from './roster-members.ts';
import { RosterRow } from './roster-row.tsx';
import { useNameLabel } from './use-name-label.ts';

type RosterProps = Readonly<{ group: Group; members: readonly Member[] }>;
type ListProps = RosterProps & Readonly<{ onTakenBack: () => void }>;

function MemberList({ group, members, onTakenBack }: ListProps) {
  const { t } = useTexts();
  const labelOf = useNameLabel();
  return (
    <ul className={classes.list} aria-label={t('groups.roster.title')}>
      {members.map((member, index) => (
        <RosterRow
          key={member.membershipId}
          group={group}
          member={member}
          label={labelOf(member.displayName, index)}
          onTakenBack={onTakenBack}
        />
      ))}
    </ul>
  );
}

function Members({ group, members }: RosterProps) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { current, former } = partMembers(members, today);
  const inputId = useId();
  const toInput = (): void => document.getElementById(inputId)?.focus();
  return (
    <Stack>
      <AddParticipant inputId={inputId} group={group} current={current} />
      {current.length === 0 ? (
        <EmptyNotice>{t('groups.roster.empty')}</EmptyNotice>
      ) : (
        <MemberList group={group} members={current} onTakenBack={toInput} />
      )}
      {former.length > 0 ? (
        <details>
          <summary className={classes.summary}>
            {t('groups.roster.former', { count: former.length })}
          </summary>
          <MemberList group={group} members={former} onTakenBack={toInput} />
        </details>
      ) : null}
    </Stack>
  );
}

/** The people of a group: add by name alone, end or take back in place. */
export function Roster({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const roster = useCall('groups.roster', { id: group.id });
  const isFull = group.capacity !== null && group.memberCount >= group.capacity;
  return (
    <Stack>
      {group.form === 'open' ? <Text c="dimmed">{t('groups.roster.forOpenGroup')}</Text> : null}
      {isFull ? <p className={classes.full}>{t('groups.roster.full')}</p> : null}
      <Loaded query={roster} isEmpty={() => false}>
        {(members) => <Members group={group} members={members} />}
      </Loaded>
    </Stack>
  );
}
