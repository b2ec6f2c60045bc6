import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { ClockWarning } from './clock-warning.tsx';
import { CounterButtons } from './counter-buttons.tsx';
import { CounterNumber } from './counter-number.tsx';
import { CounterRefusal } from './counter-refusal.tsx';
import { CounterTools } from './counter-tools.tsx';
import type { UsedCounter } from './use-counter.ts';
import { useCounterKeys } from './use-counter-keys.ts';
import classes from './visit-counter.module.css';

/** The counter at the door: one tap or one key is one visit. */
export function VisitCounter({ counter }: Readonly<{ counter: UsedCounter }>) {
  const { t } = useTexts();
  const mayCount = useMay('visits.add');
  useCounterKeys(counter, mayCount);
  const { day, query, refusal, send, forgetChange, dismiss } = counter;
  return (
    <section className={classes.counter} aria-label={t('visits.title')}>
      <ClockWarning />
      {day ? <CounterNumber day={day} /> : <Loaded query={query}>{() => null}</Loaded>}
      {mayCount ? (
        <>
          <CounterButtons onVisit={(visit) => send({ kind: 'add', visit })} />
          <CounterTools
            undoes={day?.undoes ?? null}
            mayUndo={day?.mayUndo ?? false}
            onUndo={() => send({ kind: 'undo' })}
            onInput={forgetChange}
            onTotal={(visits) => send({ kind: 'total', visits })}
          />
          {/* Last, so that the button does not move away under the next tap. */}
          <CounterRefusal refusal={refusal} onDismiss={dismiss} />
        </>
      ) : null}
    </section>
  );
}
