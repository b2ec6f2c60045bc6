import { useEffect } from 'react';
import { useCommand } from '../../app/client.ts';
import { isTyping } from '../../app/is-typing.ts';
import { usePreferences } from '../../app/preferences.ts';
import { counterKey } from './counter-key.ts';
import type { UsedCounter } from './use-counter.ts';

const preference = 'counter-keys';

/** Whether the counter's single keys are on; whoever speaks to the laptop can switch them off. */
export function useSingleKeys(): Readonly<{ areOn: boolean; set: (on: boolean) => void }> {
  const areOn = usePreferences()[preference] !== 'off';
  const save = useCommand('staff.setPreference', { invalidates: ['staff.preferences'] });
  return { areOn, set: (on) => void save.run({ key: preference, value: on ? 'on' : 'off' }) };
}

/** The counter's keys, anywhere on the screen but in fields, menus and dialogs. */
export function useCounterKeys({ day, send }: UsedCounter, isUsed: boolean): void {
  const { areOn } = useSingleKeys();
  const mayUndo = day?.mayUndo ?? false;
  useEffect(() => {
    if (!isUsed) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const op = counterKey(event, areOn);
      if (!op) return;
      event.preventDefault();
      if (op.kind !== 'undo' || mayUndo) send(op);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [send, mayUndo, areOn, isUsed]);
}
