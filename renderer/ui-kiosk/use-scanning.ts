import { useEffect, useRef } from 'react';
import { scannerOf } from './scanner.ts';

/** Slow enough to see where the frame is and press. */
const stepMs = 2000;

type Parts = Readonly<{
  isOn: boolean;
  root: Readonly<{ current: HTMLElement | null }>;
  /** Begins at the first control again when this changes. */
  screen: string;
  /** Hears the label of the control in the frame. */
  onStop: (label: string) => void;
}>;

/**
 * For who has one switch or presses one key: a frame moves from control to control, any key chooses
 * where it is. Only who asked for it gets it; a touch works all the same.
 */
export function useScanning({ isOn, root, screen, onStop }: Parts): void {
  const latest = useRef(onStop);
  useEffect(() => {
    latest.current = onStop;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew on each screen
  useEffect(() => {
    if (!isOn || !root.current) return;
    const scanner = scannerOf(root.current, (label) => latest.current(label));
    let timer = setInterval(scanner.step, stepMs);
    const choose = (pressed: KeyboardEvent): void => {
      pressed.preventDefault();
      if (pressed.repeat) return;
      clearInterval(timer);
      scanner.choose();
      timer = setInterval(scanner.step, stepMs);
    };
    scanner.step();
    addEventListener('keydown', choose);
    return () => {
      clearInterval(timer);
      removeEventListener('keydown', choose);
      scanner.end();
    };
  }, [isOn, screen, root]);
}
