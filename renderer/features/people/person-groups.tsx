import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PersonCard } from '#shared/contract/people.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { MembershipDialog } from '../../ui/memberships/membership-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './people.module.css';

type Membership = PersonCard['memberships'][number];

/** What is said of a membership, each fact a sentence of its own. */
function Facts({ membership }: Readonly<{ membership: Membership }>) {
  const { t, format } = useTexts();
  const { joinedOn, leftOn, plannedEndOn, exitReason } = membership;
  const from = format.date(joinedOn);
  const said = [
    leftOn
      ? t('groups.roster.span', { from, to: format.date(leftOn) })
      : t('groups.roster.since', { date: from }),
    leftOn && exitReason ? t(`people.membership.exitReasons.${exitReason}`) : null,
    !leftOn && plannedEndOn
      ? t('people.membership.plannedFor', { date: format.date(plannedEndOn) })
      : null,
    ...(['continuedOn', 'agreementOn', 'evaluatedOn'] as const).map((fact) => {
      const date = membership[fact];
      return date ? t(`people.membership.done.${fact}`, { date: format.date(date) }) : null;
    }),
  ];
  return <span className={classes.quiet}>{said.filter((one) => one !== null).join(' · ')}</span>;
}

/** The groups of a person, now and before, with their dates. */
export function PersonGroups({ person }: Readonly<{ person: PersonCard }>) {
  const { t } = useTexts();
  const [changed, change] = useState<Membership | null>(null);
  const { memberships } = person;
  return (
    <Panel title={t('people.membership.title')}>
      {memberships.length === 0 ? (
        <EmptyNotice>{t('people.membership.none')}</EmptyNotice>
      ) : (
        <ul className={classes.list}>
          {memberships.map((membership) => (
            <li key={membership.membershipId} className={classes.row}>
              <span className={classes.who}>
                <TextLink to="/groups/$id" params={{ id: membership.groupId }}>
                  {membership.groupName}
                </TextLink>
                <Facts membership={membership} />
              </span>
              <Button
                variant="default"
                aria-label={t('people.membership.changeOf', { group: membership.groupName })}
                onClick={() => change(membership)}
              >
                {t('people.membership.change')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {changed ? <MembershipDialog membership={changed} onClose={() => change(null)} /> : null}
    </Panel>
  );
}
