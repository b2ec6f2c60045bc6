const fields =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])';
const layers = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key belongs to a field, a menu or a dialog, and not to the screen's own keys. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${fields}, ${layers}`) !== null;
}
