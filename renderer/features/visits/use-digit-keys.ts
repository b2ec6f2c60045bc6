import { useEffect, useRef } from 'react';
import { isTyping } from '../../app/is-typing.ts';
import { useMay } from '../../app/use-may.ts';
import { useSingleKeys } from './use-counter-keys.ts';

/** The keys 1 to 9 press the first nine buttons, anywhere on the screen but in fields and menus. */
export function useDigitKeys(presses: readonly (() => void)[]): void {
  const { areOn } = useSingleKeys();
  const isUsed = useMay('visits.count') && areOn;
  const latest = useRef(presses);
  useEffect(() => {
    latest.current = presses;
  });
  useEffect(() => {
    if (!isUsed) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const press = /^[1-9]$/.test(event.key) ? latest.current[Number(event.key) - 1] : undefined;
      if (!press) return;
      event.preventDefault();
      press();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isUsed]);
}
