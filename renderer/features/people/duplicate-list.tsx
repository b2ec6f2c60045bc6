import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { useCall } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { MergeDialog } from '../../ui/merging/merge-dialog.tsx';
import { PersonLine } from '../../ui/merging/person-line.tsx';
import { Pages } from './pages.tsx';
import classes from './people.module.css';
import { pageSize } from './use-people.ts';

type Pair = CallOutput<'people.duplicates'>['pairs'][number];

/** Pairs of people who may be one; whether they are, somebody says who knows them. */
export function DuplicateList() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const areHidden = useNamesHidden();
  const [offset, turnTo] = useState(0);
  const [compared, compare] = useState<Pair | null>(null);
  const query = useCall('people.duplicates', { offset, limit: pageSize }, { keepPrevious: true });
  return (
    <Stack>
      <Text c="dimmed">{t('people.review.duplicates.text')}</Text>
      <Loaded
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={t('people.review.duplicates.empty')}
      >
        {({ pairs, total }) => (
          <>
            <ul className={classes.list} aria-label={t('people.review.duplicates.title')}>
              {pairs.map((pair) => (
                <li key={`${pair.one.id}${pair.other.id}`} className={classes.row}>
                  <div className={classes.sides}>
                    <PersonLine person={pair.one} isLink />
                    <PersonLine person={pair.other} isLink />
                  </div>
                  <Button
                    variant="default"
                    aria-label={t('people.merge.compareOf', {
                      one: areHidden ? t('app.nameHidden') : pair.one.displayName,
                      other: areHidden ? t('app.nameHidden') : pair.other.displayName,
                    })}
                    onClick={() => compare(pair)}
                  >
                    {t('people.merge.compare')}
                  </Button>
                </li>
              ))}
            </ul>
            <Pages offset={offset} total={total} turnTo={turnTo} />
          </>
        )}
      </Loaded>
      {compared ? (
        <MergeDialog
          keep={compared.one.id}
          merge={compared.other.id}
          onMerged={(id) => void navigate({ to: '/people/$id', params: { id } })}
          onClose={() => compare(null)}
        />
      ) : null}
    </Stack>
  );
}
