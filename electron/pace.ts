/** Long work is felt by others from about ten times this on. */
const turnMs = 10;

/** Lets everybody else have a turn once long work has had its own. */
export function newPace(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < turnMs) return null;
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
