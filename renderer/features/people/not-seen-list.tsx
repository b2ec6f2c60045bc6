import { NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../app/client.ts';
import { usePreferences, useRemember } from '../../app/preferences.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PersonLine } from '../../ui/merging/person-line.tsx';
import { Pages } from './pages.tsx';
import classes from './people.module.css';
import { pageSize } from './use-people.ts';

const usualWeeks = 4;
const mostWeeks = 52;

const weeksIn = (text: string | undefined): number => {
  const weeks = Number(text);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks ? weeks : usualWeeks;
};

/** Members of running closed groups who have not been seen for some weeks, though their groups met. */
export function NotSeenList() {
  const { t } = useTexts();
  const remember = useRemember();
  const weeks = weeksIn(usePreferences()['not-seen-weeks']);
  const [offset, turnTo] = useState(0);
  const query = useCall(
    'people.notSeen',
    { weeks, offset, limit: pageSize },
    { keepPrevious: true },
  );
  return (
    <Stack>
      <Text c="dimmed">{t('people.review.not-seen.text')}</Text>
      <NumberInput
        className={classes.weeks}
        label={t('people.review.not-seen.weeks')}
        min={1}
        max={mostWeeks}
        allowDecimal={false}
        value={weeks}
        onChange={(value) => {
          const chosen = Number(value);
          if (!Number.isInteger(chosen) || chosen < 1 || chosen > mostWeeks) return;
          turnTo(0);
          remember('not-seen-weeks', String(chosen));
        }}
      />
      <Loaded
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={t('people.review.not-seen.empty', { count: weeks })}
      >
        {({ people, total }) => (
          <>
            <Text role="status">{t('people.found', { count: total })}</Text>
            <ul className={classes.list} aria-label={t('people.review.not-seen.title')}>
              {people.map((person) => (
                <li key={person.id} className={classes.row}>
                  <PersonLine person={person} isLink />
                  <span>
                    {t('people.review.not-seen.missed', { count: person.missedSessions })}
                  </span>
                </li>
              ))}
            </ul>
            <Pages offset={offset} total={total} turnTo={turnTo} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}
