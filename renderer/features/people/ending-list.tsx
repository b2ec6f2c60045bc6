import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { PersonCard } from '#shared/contract/people.ts';
import { useCall } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { MembershipDialog } from '../../ui/memberships/membership-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Pages } from './pages.tsx';
import classes from './people.module.css';
import { pageSize } from './use-people.ts';

type Ending = CallOutput<'groups.endingMemberships'>['memberships'][number];

/** Opens one membership; the page of the person has all that is said of it. */
function ChangeEnding({ ending, onClose }: Readonly<{ ending: Ending; onClose: () => void }>) {
  const card = useCall('people.get', { id: ending.personId });
  const isIt = ({ membershipId }: PersonCard['memberships'][number]): boolean =>
    membershipId === ending.membershipId;
  const membership = card.data?.memberships.find(isIt);
  return membership ? <MembershipDialog membership={membership} onClose={onClose} /> : null;
}

/** Memberships whose planned end has passed or is near: they are continued or ended. */
export function EndingList() {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const [offset, turnTo] = useState(0);
  const [changed, change] = useState<Ending | null>(null);
  const query = useCall(
    'groups.endingMemberships',
    { offset, limit: pageSize },
    { keepPrevious: true },
  );
  return (
    <Stack>
      <Text c="dimmed">{t('people.review.ending.text')}</Text>
      <Loaded
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={t('people.review.ending.empty')}
      >
        {({ memberships, total }) => (
          <>
            <ul className={classes.list} aria-label={t('people.review.ending.title')}>
              {memberships.map((ending) => (
                <li key={ending.membershipId} className={classes.row}>
                  <span className={classes.who}>
                    <TextLink to="/people/$id" params={{ id: ending.personId }} fw={600}>
                      <PersonName name={ending.displayName} />
                    </TextLink>
                    <span className={classes.quiet}>
                      <bdi>{ending.groupName}</bdi> ·{' '}
                      {t(`people.review.ending.${ending.stands}`, {
                        date: format.date(ending.plannedEndOn),
                      })}
                    </span>
                  </span>
                  <Button
                    variant="default"
                    aria-label={t('people.review.ending.changeOf', {
                      name: areHidden ? t('app.nameHidden') : ending.displayName,
                    })}
                    onClick={() => change(ending)}
                  >
                    {t('people.review.ending.change')}
                  </Button>
                </li>
              ))}
            </ul>
            <Pages offset={offset} total={total} turnTo={turnTo} />
          </>
        )}
      </Loaded>
      {changed ? <ChangeEnding ending={changed} onClose={() => change(null)} /> : null}
    </Stack>
  );
}
