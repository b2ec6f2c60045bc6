/** A short number that lets somebody change places at a laptop that is unlocked already. */
export const pinPattern = /^\d{4,8}$/;

/** Straight up or down the middle of the keys. */
const keyLines = ['2580', '0852'];

/** What is tried first: one digit repeated, a run, a pair repeated, a line on the keys. */
export function isEasyPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, i) => Number(digit) - Number(pin[i]));
  const isRun = steps.every((step) => step === steps[0] && Math.abs(step) <= 1);
  const isPair = [...pin].every((digit, i) => digit === pin[i % 2]);
  return isRun || isPair || keyLines.includes(pin);
}

/** Seconds to wait after the first, second, … wrong try in a row. */
const waitSeconds = [1, 2, 5, 15, 60] as const;

/** Wrong tries in a row after which only the passphrase lets in. */
export const isPinSpent = (wrongTries: number): boolean => wrongTries > waitSeconds.length;

/** How long the next try waits after so many wrong ones in a row. */
export function pinWaitMs(wrongTries: number): number {
  return wrongTries <= 0 ? 0 : (waitSeconds[wrongTries - 1] ?? 0) * 1000;
}
