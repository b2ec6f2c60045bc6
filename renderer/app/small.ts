const storageKey = 'narikka-small';

/** `#ticket=…&small=/place` in a browser, `#small=/place` on the desktop, which needs no ticket. */
const smallPlace = /^#(ticket=[\w-]+&)?small=(\/[\w/-]*)$/;

/** Notes at the start that this window is a small one; it stays so when it is loaded again. */
export function noteSmall(): void {
  const found = smallPlace.exec(location.hash);
  if (!found) return;
  sessionStorage.setItem(storageKey, 'yes');
  if (!found[1]) history.replaceState(null, '', `#${found[2]}`);
}

/** A window that shows one register or the counter alone. */
export const isSmall = (): boolean => sessionStorage.getItem(storageKey) === 'yes';
