import { Loaded } from '../../ui/loaded.tsx';
import { useMay } from '../../app/use-may.ts';
import { CounterButtons } from './counter-buttons.tsx';
import { CounterNumber } from './counter-number.tsx';
import { CounterRefusal } from './counter-refusal.tsx';
import { CounterTools } from './counter-tools.tsx';
import type { UsedCounter } from './use-counter.ts';
import { useCounterKeys } from './use-counter-keys.ts';

/** The counter at the door: one tap or one key is one visit. */
export function VisitCounter({ counter }: Readonly<{ counter: UsedCounter }>) {
  const mayCount = useMay('visits.add');
  useCounterKeys(counter, mayCount);
  const { day, query, refusal, send, dismiss } = counter;
  return (
    <>
      {day ? <CounterNumber day={day} /> : <Loaded query={query}>{() => null}</Loaded>}
      {mayCount ? (
        <>
          <CounterRefusal refusal={refusal} onDismiss={dismiss} />
          <CounterButtons onVisit={(visit) => send({ kind: 'add', visit })} />
          <CounterTools
            undoes={day?.undoes ?? null}
            mayUndo={day?.mayUndo ?? false}
            onUndo={() => send({ kind: 'undo' })}
            onTotal={(visits) => send({ kind: 'total', visits })}
          />
        </>
      ) : null}
    </>
  );
}
