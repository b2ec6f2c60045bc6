import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { setNamesHidden, useNamesHidden } from '../names-hidden.ts';

const twiceWithinMs = 500;

const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Whether Esc closes something that lies over the screen: it is no half of "hide the names" then. */
const hasOverlay = (): boolean =>
  [...document.querySelectorAll(overlays)].some((element) => element.checkVisibility());

/** Esc twice hides names. It never shows them: a second panic must not undo the first. */
function useEscapeTwice(): void {
  useEffect(() => {
    let lastAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (hasOverlay()) {
        lastAt = Number.NEGATIVE_INFINITY;
        return;
      }
      if (event.timeStamp - lastAt < twiceWithinMs) setNamesHidden(true);
      lastAt = event.timeStamp;
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

type Actions = Readonly<{
  onLock: () => void;
  onChangeUser: () => void;
  onHelp: () => void;
  onFind: () => void;
}>;

/** The keys that work on every screen, also while typing; `?` only outside of text fields. */
export function useShortcuts({ onLock, onChangeUser, onHelp, onFind }: Actions): void {
  const areHidden = useNamesHidden();
  useEscapeTwice();
  useHotkeys(
    [
      ['mod+L', onLock],
      ['mod+shift+L', onChangeUser],
      ['mod+K', onFind],
      ['mod+shift+H', () => setNamesHidden(!areHidden)],
    ],
    [],
  );
  useHotkeys([
    ['shift+?', onHelp],
    ['?', onHelp],
  ]);
}
