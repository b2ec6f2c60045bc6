const tellEveryMs = 1000;

/** Whoever works in one window of hers is not away from the others. */
export function makeTouches(staffId: string) {
  const name = `narikka-touches-${staffId}`;
  let channel: BroadcastChannel | null = null;
  let toldAt = 0;
  return {
    hear: (onTouch: () => void): (() => void) => {
      const opened = new BroadcastChannel(name);
      opened.onmessage = onTouch;
      channel = opened;
      return () => {
        opened.close();
        channel = null;
      };
    },
    tell: (): void => {
      const now = Date.now();
      if (Math.abs(now - toldAt) < tellEveryMs) return;
      toldAt = now;
      channel?.postMessage(null);
    },
  };
}
