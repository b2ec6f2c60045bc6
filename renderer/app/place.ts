let forgetRouter: (() => void) | null = null;

/** The router tells how it is taken down; without importing it, the lock stays small. */
export function onForgetPlace(forget: () => void): void {
  forgetRouter = forget;
}

/** Whoever signs in next starts at Tänään and not where the last one was. */
export function forgetPlace(): void {
  forgetRouter?.();
  forgetRouter = null;
  history.replaceState(null, '', '#/');
}
