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
}>;

/** Read aloud, large text, high contrast, one switch: what an own device would do (EN 301 549, closed). */
export function KioskTools({ words, ways, canRead, canScan, onWays }: Props) {
  const tools = [
    ...(canRead ? [['isRead', words.readAloud] as const] : []),
    ['isLarge', words.largeText] as const,
    ['isHighContrast', words.contrast] as const,
    ...(canScan ? [['isScanned', words.oneButton] as const] : []),
  ];
  return (
    <div className="kiosk-row">
      {ways.isScanned ? <p>{words.oneButtonHelp}</p> : null}
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
    </div>
  );
}
