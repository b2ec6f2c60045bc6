/** A point of the window. */
export type Point = Readonly<{ clientX: number; clientY: number }>;

type Steps = Readonly<{
  /** The hand has moved enough to mean it; false: nothing is to follow. */
  onStart: () => boolean;
  onMove: (at: Point) => void;
  onEnd: () => void;
  /** Escape, or the pointer was lost. */
  onCancel: () => void;
}>;

const threshold = 5;
const edgePx = 48;
const scrollPx = 14;

const isFar = (a: Point, b: Point): boolean =>
  Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) >= threshold;

/** How far the page is to scroll for a point near the window's upper or lower edge. */
function scrollFor({ clientY }: Point): number {
  if (clientY < edgePx * 2) return -scrollPx;
  return clientY > innerHeight - edgePx ? scrollPx : 0;
}

/**
 * Follows a pressed pointer over the window until it is let go or given up; the page scrolls while
 * it is held at its edge. Answers how to give it up.
 */
export function followPointer(start: Point, steps: Steps): () => void {
  const over = new AbortController();
  const options = { signal: over.signal };
  let last = start;
  let hasStarted = false;
  let frame = 0;
  const finish = (how?: () => void): void => {
    over.abort();
    cancelAnimationFrame(frame);
    if (hasStarted) how?.();
  };
  const scroll = (): void => {
    const by = scrollFor(last);
    if (by !== 0) {
      scrollBy({ top: by, behavior: 'instant' });
      steps.onMove(last);
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    last = event;
    if (!hasStarted) {
      if (!isFar(event, start)) return;
      hasStarted = steps.onStart();
      if (!hasStarted) finish();
      if (!hasStarted) return;
      frame = requestAnimationFrame(scroll);
    }
    steps.onMove(event);
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !hasStarted) return;
    event.preventDefault();
    event.stopPropagation();
    finish(steps.onCancel);
  };
  addEventListener('pointermove', move, options);
  addEventListener('pointerup', () => finish(steps.onEnd), options);
  addEventListener('pointercancel', () => finish(steps.onCancel), options);
  addEventListener('blur', () => finish(steps.onCancel), options);
  addEventListener('keydown', giveUp, { ...options, capture: true });
  return () => finish();
}
