/** Ctrl+C, a kill, and the terminal's window being closed. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Waits until the process is told to stop. A second Ctrl+C ends it at once, as usual.
 *
 * @param onEnter called whenever the user presses Enter in the terminal
 */
export function untilStopped(onEnter: () => void): Promise<void> {
  const isTerminal = process.stdin.isTTY;
  if (isTerminal) process.stdin.on('data', onEnter);
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of stopSignals) process.off(signal, stop);
      if (isTerminal) {
        process.stdin.off('data', onEnter);
        // A terminal that is read keeps the process alive.
        process.stdin.pause();
      }
      resolve();
    };
    for (const signal of stopSignals) process.once(signal, stop);
  });
}
