/** Keys with Control that only edit a text or enlarge the page. */
const harmless = new Set(['a', 'z', 'y', '+', '-', '0', '=', 'backspace', 'delete']);
const leading = /^(F([1-9]|1[0-2])|BrowserBack|BrowserForward|BrowserHome|GoBack)$/;

function leadsAway({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (leading.test(key)) return true;
  if (altKey && !ctrlKey) return key.startsWith('Arrow') || key === 'Home';
  // With AltGr both are down, and a sign is typed.
  if (altKey && ctrlKey) return false;
  return (ctrlKey || metaKey) && !/^(Control|Meta|Arrow.*)$/.test(key) && !isHarmless(key);
}

const isHarmless = (key: string): boolean => harmless.has(key.toLowerCase());
const isSecret = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('[data-takes-paste]');

/**
 * What a page can do so that nobody gets away from it and nothing goes from one visitor to the next:
 * no menu, no shortcut, nothing dragged in, nothing copied out or pasted in. The host does the rest.
 */
export function guardPage(): void {
  const refuse = (happened: Event): void => happened.preventDefault();
  for (const kind of ['contextmenu', 'copy', 'cut', 'dragstart', 'dragover', 'drop'] as const) {
    addEventListener(kind, refuse, { capture: true });
  }
  addEventListener('paste', (paste) => {
    // A passphrase may come from where it is kept (WCAG 3.3.8).
    if (!isSecret(paste.target)) paste.preventDefault();
  });
  addEventListener(
    'keydown',
    (pressed) => {
      const isPasting = pressed.key.toLowerCase() === 'v' && isSecret(pressed.target);
      if (leadsAway(pressed) && !isPasting) pressed.preventDefault();
    },
    { capture: true },
  );
}
