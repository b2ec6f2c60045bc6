import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PersonLine } from '../../ui/merging/person-line.tsx';
import { Pages } from './pages.tsx';
import classes from './people.module.css';
import { pageSize } from './use-people.ts';

/** Participants of ESR+ with steps still to be done. */
export function EsrList() {
  const { t } = useTexts();
  const [offset, turnTo] = useState(0);
  const code = useCall('people.settings', {}).data?.esrProjectCode ?? '';
  const query = useCall('people.esrMissing', { offset, limit: pageSize }, { keepPrevious: true });
  return (
    <Stack>
      <Text c="dimmed">{t('people.review.esr.text')}</Text>
      {code === '' ? null : <Text>{t('people.review.esr.code', { code })}</Text>}
      <Loaded
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={t('people.review.esr.empty')}
      >
        {({ people, total }) => (
          <>
            <ul className={classes.list} aria-label={t('people.review.esr.title')}>
              {people.map((person) => (
                <li key={person.id} className={classes.row}>
                  <PersonLine person={person} isLink />
                  <span>{person.missing.map((step) => t(`people.facts.${step}`)).join(', ')}</span>
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
