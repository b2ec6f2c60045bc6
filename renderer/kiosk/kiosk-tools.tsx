import classes from './kiosk.module.css';
import type { KioskWords } from './kiosk-words-needed.ts';

/** How one visitor wants the page; gone with her. */
export type Ways = Readonly<{
  isRead: boolean;
  isLarge: boolean;
  isHighContrast: boolean;
  isScanned: boolean;
}>;
export const plainWays: Ways = {
  ...{ isRead: false, isLarge: false, isHighContrast: false, isScanned: false },
};

type Props = Readonly<{
  words: KioskWords;
  ways: Ways;
  canRead: boolean;
  /** Not in a preview: the keys of the whole page choose then. */
  canScan: boolean;
  onWays: (ways: Ways) => void;
  /** Leaves without sending; null while there is nothing to leave. */
  onStop: (() => void) | null;
}>;

/**
 * Read aloud, large text, high contrast, one switch: what an own device would do (EN 301 549, closed);
 * and the way out, in the same place on every screen.
 */
export function KioskTools({ words, ways, canRead, canScan, onWays, onStop }: Props) {
  const tools = [
    ...(canRead ? [['isRead', words.readAloud] as const] : []),
    ['isLarge', words.largeText] as const,
    ['isHighContrast', words.contrast] as const,
    ...(canScan ? [['isScanned', words.oneButton] as const] : []),
  ];
  return (
    <div className={`kiosk-row ${classes.tools}`}>
      {tools.map(([way, label]) => (
        <button
          key={way}
          type="button"
          className="kiosk-button"
          aria-pressed={ways[way]}
          onClick={() => onWays({ ...ways, [way]: !ways[way] })}
        >
          {label}
        </button>
      ))}
      {onStop ? (
        <button
          type="button"
          className={`kiosk-button kiosk-quiet ${classes.stop}`}
          onClick={onStop}
        >
          {words.stop}
        </button>
      ) : null}
    </div>
  );
}
