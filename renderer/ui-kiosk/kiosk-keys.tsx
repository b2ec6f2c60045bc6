import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

/** The Finnish and Swedish keyboard; a hyphen, because names and codes have one. */
const rows = ['1234567890', 'qwertyuiopå', 'asdfghjklöä', 'zxcvbnm-'] as const;

type Words = Readonly<{ keyboard: string; space: string; backspace: string; clear: string }>;
type Props = Readonly<{
  words: Words;
  text: string;
  onText: (text: string) => void;
}>;

type Key = Readonly<{
  label: string;
  name?: string;
  isWide?: boolean;
  press: (text: string) => string;
}>;

const letter = (sign: string): Key => ({
  label: sign.toUpperCase(),
  // A name begins with a capital; what is found does not depend on it.
  press: (text) => text + (text === '' || text.endsWith(' ') ? sign.toUpperCase() : sign),
});

function keysOf(words: Words): readonly (readonly Key[])[] {
  const { space, backspace, clear } = words;
  const last: readonly Key[] = [
    ...[...rows[3]].map(letter),
    { label: space, isWide: true, press: (text) => (text === '' ? '' : `${text} `) },
    { label: backspace, isWide: true, press: (text) => [...text].slice(0, -1).join('') },
    { label: clear, isWide: true, press: () => '' },
  ];
  return [...rows.slice(0, 3).map((row) => [...row].map(letter)), last];
}

/** Where an arrow key leads; the same place for any other key. */
function moved(at: Readonly<{ row: number; column: number }>, key: string, lengths: number[]) {
  const { row, column } = at;
  const last = (index: number): number => (lengths[index] ?? 1) - 1;
  if (key === 'ArrowLeft') return { row, column: Math.max(0, column - 1) };
  if (key === 'ArrowRight') return { row, column: Math.min(last(row), column + 1) };
  const next = key === 'ArrowUp' ? row - 1 : row + 1;
  if (!['ArrowUp', 'ArrowDown'].includes(key) || next < 0 || next >= lengths.length) return at;
  return { row: next, column: Math.min(last(next), column) };
}

/** Letters and digits on the screen, for who has no keyboard at hand. */
export function KioskKeys({ words, text, onText }: Props) {
  const [at, setAt] = useState({ row: 0, column: 0 });
  const group = useRef<HTMLDivElement>(null);
  const keys = keysOf(words);
  const onKeyDown = (pressed: KeyboardEvent): void => {
    if (!pressed.key.startsWith('Arrow')) return;
    pressed.preventDefault();
    const next = moved(
      at,
      pressed.key,
      keys.map((row) => row.length),
    );
    setAt(next);
    group.current?.querySelector<HTMLElement>(`[data-key="${next.row} ${next.column}"]`)?.focus();
  };
  // The field keeps the focus, and with it the caret and the ring, while a finger types.
  const keepFocus = (pointer: PointerEvent): void => pointer.preventDefault();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group of keys, not of form fields
    <div
      ref={group}
      role="group"
      aria-label={words.keyboard}
      className="kiosk-keys"
      onKeyDown={onKeyDown}
      onMouseDown={(mouse) => mouse.preventDefault()}
      onPointerDown={keepFocus}
    >
      {keys.map((row, i) => (
        <div key={row[0]?.label} className="kiosk-key-row">
          {row.map((key, j) => (
            <button
              key={key.label}
              type="button"
              className={key.isWide ? 'kiosk-key kiosk-key-wide' : 'kiosk-key'}
              data-key={`${i} ${j}`}
              tabIndex={at.row === i && at.column === j ? 0 : -1}
              onFocus={() => setAt({ row: i, column: j })}
              onClick={() => onText(key.press(text))}
            >
              {key.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
