import { Kbd, VisuallyHidden } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import type { VisitDay } from '#shared/contract/visits.ts';
import {
  type Countable,
  hasMinutes,
  supportMinutes,
  usualSupportMinutes,
} from '#shared/domain/visits/day-counters.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CodeField } from './code-field.tsx';
import { type CounterSet, counterSets } from './counter-items.ts';
import classes from './other-counters.module.css';
import type { CounterOp } from './shown-day.ts';
import { useDigitKeys } from './use-digit-keys.ts';
import { useItemName } from './use-item-name.ts';

type CountOp = Extract<CounterOp, { kind: 'count' }>;
type SetProps = Readonly<{
  set: CounterSet;
  /** The number of the set's first button among all. */
  firstIndex: number;
  onCount: (set: CounterSet, item: string) => void;
}>;

function CounterSetButtons({ set, firstIndex, onCount }: SetProps) {
  const { t } = useTexts();
  const nameOf = useItemName();
  const { kind, items, isFull } = set;
  const kindName = t(`visits.counters.kind.${kind}`);
  return (
    <fieldset className={classes.set}>
      <legend>{kindName}</legend>
      <div className={classes.items}>
        {items.map((each, index) => {
          const key = firstIndex + index + 1;
          const name = nameOf(kind, each);
          return (
            <button
              key={each.item}
              type="button"
              className={classes.item}
              // Not `disabled`, which would drop the focus at the last visitor.
              aria-disabled={isFull}
              onClick={() => onCount(set, each.item)}
              {...(key <= 9 ? { 'aria-keyshortcuts': String(key) } : {})}
            >
              <VisuallyHidden>{`${kindName}: `}</VisuallyHidden>
              <bdi>{name}</bdi> <span className={classes.count}>{each.count}</span>{' '}
              {each.minutes > 0 ? (
                <span className={classes.minutes}>
                  {t('visits.counters.minutesOf', { count: each.minutes })}
                </span>
              ) : null}
              {key <= 9 ? <Kbd aria-hidden>{key}</Kbd> : null}
            </button>
          );
        })}
      </div>
      {isFull ? <p className={classes.full}>{t('visits.counters.full')}</p> : null}
    </fieldset>
  );
}

type Props = Readonly<{
  venueId: VisitDay['venueId'];
  visits: number;
  counters: VisitDay['counters'];
  send: (op: CounterOp) => void;
}>;

const noUsed: readonly Countable[] = [];

/** What else is counted at the door: one tap or one key each, and nobody's name. */
export const OtherCounters = memo(function OtherCounters(props: Props) {
  const { venueId, visits, counters, send } = props;
  const { t } = useTexts();
  const settings = useCall('visits.counters', { venueId }).data;
  const [minutes, setMinutes] = useState<number>(usualSupportMinutes);
  const sets = useMemo(
    () => (settings ? counterSets(settings, { visits, counters }) : []),
    [settings, visits, counters],
  );
  const opOf = ({ kind }: CounterSet, item: string): CountOp => ({
    ...{ kind: 'count', counter: kind, item },
    minutes: hasMinutes(kind) ? minutes : 0,
  });
  const count = (set: CounterSet, item: string): void => {
    if (!set.isFull) send(opOf(set, item));
  };
  const all = sets.flatMap((set) =>
    set.items.map(
      ({ item }) =>
        () =>
          count(set, item),
    ),
  );
  useDigitKeys(all);
  const used = settings?.used ?? noUsed;
  if (used.length === 0) return null;
  const firstIndexOf = (at: number): number =>
    sets.slice(0, at).reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Panel title={t('visits.counters.title')}>
      {sets.map((set, at) => (
        <CounterSetButtons key={set.kind} set={set} firstIndex={firstIndexOf(at)} onCount={count} />
      ))}
      {sets.some(({ kind }) => hasMinutes(kind)) ? (
        <fieldset className={classes.set}>
          <legend>{t('visits.counters.minutes')}</legend>
          <ChoiceButtons
            label={t('visits.counters.minutes')}
            value={String(minutes)}
            options={supportMinutes.map((each) => ({
              value: String(each),
              label: t('visits.counters.minutesOf', { count: each }),
            }))}
            onChange={(value) => setMinutes(Number(value))}
          />
        </fieldset>
      ) : null}
      {used.includes('code') ? <CodeField venueId={venueId} /> : null}
    </Panel>
  );
});
