import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { MergeDialog } from '../../ui/merging/merge-dialog.tsx';
import { PersonLine } from '../../ui/merging/person-line.tsx';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { Pages } from './pages.tsx';
import classes from './people.module.css';
import { pageSize } from './use-people.ts';

type Pair = CallOutput<'people.duplicates'>['pairs'][number];

/** Says of a pair that it is two people, or puts it back on the list. */
function TellApart({ pair, isApart }: Readonly<{ pair: Pair; isApart: boolean }>) {
  const { t } = useTexts();
  const names = useNamesOf(pair);
  const tell = useCommand('people.tellApart');
  const run = (apart: boolean): Promise<unknown> =>
    tell.run({ oneId: pair.one.id, otherId: pair.other.id, apart });
  const press = (): void => {
    void run(!isApart).then((done) => {
      if (!done || isApart) return;
      const message = t('people.review.duplicates.done');
      notifyWithUndo({ message, undo: t('app.undo'), onUndo: () => void run(false) });
    });
  };
  return (
    <Button
      variant="default"
      loading={tell.isRunning}
      aria-label={t(`people.review.duplicates.${isApart ? 'againOf' : 'differentOf'}`, names)}
      onClick={press}
    >
      {t(`people.review.duplicates.${isApart ? 'again' : 'different'}`)}
    </Button>
  );
}

/** What the two are called, for the names of buttons. */
function useNamesOf({ one, other }: Pair): Readonly<{ one: string; other: string }> {
  const { t } = useTexts();
  const hidden = useNamesHidden() ? t('app.nameHidden') : null;
  return { one: hidden ?? one.displayName, other: hidden ?? other.displayName };
}

type RowProps = Readonly<{ pair: Pair; isApart: boolean; onCompare: () => void }>;

function PairRow({ pair, isApart, onCompare }: RowProps) {
  const { t } = useTexts();
  const names = useNamesOf(pair);
  return (
    <li className={classes.row}>
      <div className={classes.sides}>
        <PersonLine person={pair.one} isLink />
        <PersonLine person={pair.other} isLink />
      </div>
      <Group gap="sm">
        {isApart ? null : (
          <Button
            variant="default"
            aria-label={t('people.merge.compareOf', names)}
            onClick={onCompare}
          >
            {t('people.merge.compare')}
          </Button>
        )}
        <TellApart pair={pair} isApart={isApart} />
      </Group>
    </li>
  );
}

/** Pairs of people who may be one; whether they are, somebody says who knows them. */
export function DuplicateList() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [offset, turnTo] = useState(0);
  const [isApart, showApart] = useState(false);
  const [compared, compare] = useState<Pair | null>(null);
  const query = useCall(
    'people.duplicates',
    { apart: isApart, offset, limit: pageSize },
    { keepPrevious: true },
  );
  const apart = query.data?.apart ?? 0;
  return (
    <Stack>
      <Text c="dimmed">{t('people.review.duplicates.text')}</Text>
      {apart > 0 || isApart ? (
        <Switch
          label={t('people.review.duplicates.showApart', { count: apart })}
          checked={isApart}
          onChange={({ currentTarget }) => {
            showApart(currentTarget.checked);
            turnTo(0);
          }}
        />
      ) : null}
      <Loaded
        query={query}
        isEmpty={({ total }) => total === 0}
        empty={t(`people.review.duplicates.${isApart ? 'emptyApart' : 'empty'}`)}
      >
        {({ pairs, total }) => (
          <>
            <ul className={classes.list} aria-label={t('people.review.duplicates.title')}>
              {pairs.map((pair) => (
                <PairRow
                  key={`${pair.one.id}${pair.other.id}`}
                  pair={pair}
                  isApart={isApart}
                  onCompare={() => compare(pair)}
                />
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
