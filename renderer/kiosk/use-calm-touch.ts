import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';

/** A second tap of a shaky hand or of a child comes sooner than an answer to a new question. */
const tooSoonMs = 400;

type CalmTouch = Readonly<{
  handlers: Readonly<{
    onClickCapture: (click: MouseEvent) => void;
    onKeyDownCapture: (pressed: KeyboardEvent) => void;
  }>;
  /** Whether the last control was chosen by a key or a switch, not by a finger. */
  isByKey: () => boolean;
}>;

/**
 * Keeps one press from answering two questions: taps are dropped for a moment after the screen has
 * changed, and a key that is held down presses once.
 */
export function useCalmTouch(screen: string): CalmTouch {
  const changedMs = useRef(0);
  const byKey = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time of each change of the screen
  useLayoutEffect(() => {
    changedMs.current = performance.now();
  }, [screen]);
  return {
    isByKey: () => byKey.current,
    handlers: {
      onClickCapture: (click) => {
        const isKey = (click.target as HTMLElement).closest('.kiosk-keys') !== null;
        if (!isKey && performance.now() - changedMs.current < tooSoonMs) {
          click.preventDefault();
          click.stopPropagation();
          return;
        }
        byKey.current = click.detail === 0;
      },
      onKeyDownCapture: (pressed) => {
        const isHeld = pressed.repeat && (pressed.key === 'Enter' || pressed.key === ' ');
        if (isHeld && pressed.target instanceof HTMLButtonElement) pressed.preventDefault();
      },
    },
  };
}
