const mark = 'data-scanned';

/** A frame on one control at a time. */
export type Scanner = Readonly<{
  /** On to the next control. */
  step: () => void;
  /** Presses the control in the frame; of a row of keys, goes into the row. */
  choose: () => void;
  end: () => void;
}>;

/** What the frame stops at: each control, but the keys a row at a time. */
const stopsOf = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button:not(.kiosk-key), .kiosk-key-row'),
];
const keysOf = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('.kiosk-key'),
];

/** Moves a frame over the controls in `root`; `onStop` hears the label of each. */
export function scannerOf(root: HTMLElement, onStop: (label: string) => void): Scanner {
  let row: HTMLElement | null = null;
  let at = -1;
  const unmark = (): void => root.querySelector(`[${mark}]`)?.removeAttribute(mark);
  const step = (): void => {
    unmark();
    if (row && at + 1 >= keysOf(row).length) {
      at = stopsOf(root).indexOf(row);
      row = null;
    }
    const stops = row ? keysOf(row) : stopsOf(root);
    at = (at + 1) % Math.max(1, stops.length);
    const stop = stops[at];
    stop?.setAttribute(mark, '');
    stop?.scrollIntoView({ block: 'nearest' });
    if (stop instanceof HTMLButtonElement) onStop(stop.textContent ?? '');
  };
  const choose = (): void => {
    const stop = root.querySelector<HTMLElement>(`[${mark}]`);
    if (stop instanceof HTMLButtonElement) {
      stop.click();
      // After a letter comes the next one: the frame is back at the first row of keys.
      const first = row && root.querySelector<HTMLElement>('.kiosk-key-row');
      if (first) at = stopsOf(root).indexOf(first) - 1;
      row = null;
    } else if (stop) {
      row = stop;
      at = -1;
    }
    step();
  };
  return { step, choose, end: unmark };
}
