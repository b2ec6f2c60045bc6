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
  const known = useRef(screen);
  // The first screen follows upon none: whoever touches it at once means it.
  const changedMs = useRef(-tooSoonMs);
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (known.current === screen) return;
    known.current = screen;
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
