/**
 * Does something and answers how many milliseconds it took until the last frame that it changed was
 * painted, however many steps it takes to get there. It is sent into pages as text, so it holds all
 * that it needs.
 *
 * @param isDone false while what is waited for is not there yet
 */
export async function untilPainted(
  root: Element,
  work: () => void,
  isDone: () => boolean = () => true,
): Promise<number> {
  /** Frames without a change after which nothing more is coming. */
  const quietFrames = 4;
  /** The moment after the next frame has been painted. */
  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  const started = performance.now();
  work();
  let last = started;
  for (let quiet = 0; quiet < quietFrames || !isDone(); ) {
    const at = await painted();
    quiet = hasChanged ? 0 : quiet + 1;
    if (hasChanged) last = at;
    hasChanged = false;
  }
  observer.disconnect();
  return last - started;
}
