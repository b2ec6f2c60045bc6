import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import { keyOf, useCall } from '../../app/client.ts';
import { lookForOthers } from '../../app/look-for-others.ts';
import { queryClient } from '../../app/query-client.ts';
import { type CounterState, makeCounter } from './counter-store.ts';
import { type CounterOp, emptyDay, type ShownDay, shownDay } from './shown-day.ts';

export type UsedCounter = Readonly<{
  /** Undefined until the day is known or the first tap was made. */
  day: ShownDay | undefined;
  query: UseQueryResult<VisitDay, AppCallError>;
  refusal: CounterState['refusal'];
  send: (op: CounterOp) => void;
  forgetChange: () => void;
  dismiss: () => void;
}>;

/** A venue's day with every tap counted at once, whether or not it has been answered. */
export function useCounter(venueId: VisitDay['venueId'], date: VisitDay['date']): UsedCounter {
  const counter = useMemo(() => makeCounter({ venueId, date }), [venueId, date]);
  const { waiting, refusal } = useSyncExternalStore(counter.subscribe, counter.state);
  const query = useCall('visits.day', { venueId, date }, lookForOthers(waiting));
  // Asked of the cache and not of the query's last render, which comes a moment after the answer:
  // in between, an answered tap would be in neither number.
  const answered =
    queryClient.getQueryData<VisitDay>(keyOf('visits.day', { venueId, date })) ?? query.data;
  const base = answered ?? (waiting.length > 0 ? emptyDay(venueId, date) : undefined);
  const { send, forgetChange, dismiss } = counter;
  const day = base && shownDay(base, waiting);
  return { day, query, refusal, send, forgetChange, dismiss };
}
