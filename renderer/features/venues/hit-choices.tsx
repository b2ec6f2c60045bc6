import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ClosureHits } from '#shared/contract/venues.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { HitLine, HitRow } from './hit-row.tsx';
import classes from './hits.module.css';
import type { Hits } from './use-hits.ts';

/** More rows than this are shown when they are asked for. */
const shownAtFirst = 60;

/** Every session that is hit, to keep, cancel or move one by one or all; those not touched, with why. */
export function HitChoices({ hits }: Readonly<{ hits: Hits }>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hits.attempts === 0) return;
    list.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [hits.attempts]);
  return (
    <Loaded query={hits.query} isEmpty={() => false}>
      {(found) => (
        <Stack ref={list}>
          <Head found={found} hits={hits} />
          <Rows found={found} hits={hits} />
          <Untouched found={found} />
        </Stack>
      )}
    </Loaded>
  );
}

type Props = Readonly<{ found: ClosureHits; hits: Hits }>;

function Head({ found, hits }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that was here is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), []);
  const ids = found.hits.map(({ id }) => id);
  const count = ids.length;
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={classes.heading}>
        {count === 0 ? t('venues.hits.none') : t('venues.hits.title', { count })}
      </h3>
      {count === 0 ? null : (
        <>
          <Text>{t('venues.hits.why')}</Text>
          <Group gap="xs">
            <Button variant="default" onClick={() => hits.choose(ids, { kind: 'keep' })}>
              {t('venues.hits.keepAll')}
            </Button>
            <Button variant="default" onClick={() => hits.choose(ids, { kind: 'cancel' })}>
              {t('venues.hits.cancelAll')}
            </Button>
          </Group>
        </>
      )}
    </>
  );
}

function Rows({ found, hits }: Props) {
  const { t } = useTexts();
  const [isAllShown, showAll] = useState(false);
  const isOpen = new Set(hits.open.map(({ id }) => id));
  const isAsked = hits.attempts > 0;
  const shown = isAllShown || isAsked ? found.hits : found.hits.slice(0, shownAtFirst);
  return (
    <>
      <ul className={classes.rows}>
        {shown.map((hit) => (
          <HitRow
            key={hit.id}
            hit={hit}
            draft={hits.drafts.get(hit.id)}
            refused={found.refused.find(({ id }) => id === hit.id)}
            conflicts={found.conflicts.find(({ id }) => id === hit.id)?.conflicts ?? []}
            isMissing={isAsked && isOpen.has(hit.id)}
            choose={(draft) => hits.choose([hit.id], draft)}
          />
        ))}
      </ul>
      {shown.length < found.hits.length ? (
        <Button variant="default" onClick={() => showAll(true)}>
          {t('venues.hits.showAll', { count: found.hits.length })}
        </Button>
      ) : null}
    </>
  );
}

function Untouched({ found: { locked, cancelled } }: Pick<Props, 'found'>) {
  const { t } = useTexts();
  return (
    <>
      {locked.length === 0 ? null : (
        <details className={classes.aside}>
          <summary>{t('venues.hits.locked', { count: locked.length })}</summary>
          <ul className={classes.plain}>
            {locked.slice(0, shownAtFirst).map((hit) => (
              <li key={hit.id}>
                <HitLine hit={hit} /> ({t(`venues.hits.lock.${hit.why}`)})
              </li>
            ))}
          </ul>
        </details>
      )}
      {cancelled.length === 0 ? null : (
        <details className={classes.aside}>
          <summary>{t('venues.hits.cancelled', { count: cancelled.length })}</summary>
          <ul className={classes.plain}>
            {cancelled.slice(0, shownAtFirst).map((hit) => (
              <li key={hit.id}>
                <HitLine hit={hit} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
