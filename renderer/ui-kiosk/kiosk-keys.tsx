import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { KeyLayout } from './key-layouts.ts';
import {
  type Capitals,
  type Press,
  pressBackspace,
  pressClear,
  pressSign,
  pressSpace,
  shiftedSign,
  signAfter,
} from './key-presses.ts';

type Words = Readonly<{
  keyboard: string;
  space: string;
  backspace: string;
  /** A key that empties the field, where there is a word for it. */
  clear?: string;
  /** Where the layout has a Shift. */
  shift?: string;
}>;
type Field = HTMLInputElement | HTMLTextAreaElement;
type Props = Readonly<{
  words: Words;
  layout: KeyLayout;
  capitals: Capitals;
  /** What is typed into; the keys keep its focus and follow its caret. */
  field: RefObject<Field | null>;
  text: string;
  onText: (text: string) => void;
  /** How many signs there is room for; a key that would bring one more types nothing. */
  longest?: number;
}>;

type Key = Readonly<{ id: string; label: string; isWide?: boolean; press: Press | 'shift' }>;
type Shift = Readonly<{ isShifted: boolean; capitals: Capitals; before: string }>;

function keysOf(words: Words, layout: KeyLayout, { isShifted, capitals, before }: Shift): Key[][] {
  const { shift, space, backspace, clear } = words;
  const signOf = (sign: string): Key => ({
    id: sign,
    label: isShifted ? shiftedSign(layout, sign) : signAfter(before, sign, capitals),
    press: isShifted ? pressSign(shiftedSign(layout, sign), 'none') : pressSign(sign, capitals),
  });
  const wide = (id: string, label: string | undefined, press: Key['press']): Key[] =>
    label === undefined ? [] : [{ id, label, isWide: true, press }];
  const others = [
    ...(layout.hasShift ? wide('shift', shift, 'shift') : []),
    ...wide('space', space, pressSpace),
    ...wide('backspace', backspace, pressBackspace),
    ...wide('clear', clear, pressClear),
  ];
  const rows = layout.rows.map((row) => [...row].map(signOf));
  if (layout.hasShift) return [...rows, others];
  return rows.map((row, index) => (index === rows.length - 1 ? [...row, ...others] : row));
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

function onCaret(tell: () => void): () => void {
  document.addEventListener('selectionchange', tell);
  return () => document.removeEventListener('selectionchange', tell);
}

/** Letters and digits on the screen, each as it will be typed, for who has no keyboard at hand. */
export function KioskKeys(props: Props) {
  const { words, layout, capitals, field, text, onText, longest = Infinity } = props;
  const [isShifted, setShifted] = useState(false);
  const caret = useRef<number | null>(null);
  const from = useSyncExternalStore(onCaret, () => field.current?.selectionStart ?? text.length);
  const keys = keysOf(words, layout, { isShifted, capitals, before: text.slice(0, from) });
  useLayoutEffect(() => {
    // A field whose text is set anew has its caret at the end.
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const press = (key: Key): void => {
    if (key.press === 'shift') {
      setShifted(!isShifted);
      return;
    }
    const end = text.length;
    const { selectionStart, selectionEnd } = field.current ?? {};
    const next = key.press({ text, from: selectionStart ?? end, to: selectionEnd ?? end });
    setShifted(false);
    if (next.text.length > longest) return;
    caret.current = next.from;
    onText(next.text);
  };
  return <KeyBoard label={words.keyboard} {...{ keys, isShifted, press }} />;
}

type BoardProps = Readonly<{
  label: string;
  keys: Key[][];
  isShifted: boolean;
  press: (key: Key) => void;
}>;

/** One stop of the Tab key; arrows move inside. */
function KeyBoard({ label, keys, isShifted, press }: BoardProps) {
  const [at, setAt] = useState({ row: 0, column: 0 });
  const group = useRef<HTMLDivElement>(null);
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
      aria-label={label}
      className="kiosk-keys"
      // Keyboards lie the same way round in every script.
      dir="ltr"
      onKeyDown={onKeyDown}
      onMouseDown={(mouse) => mouse.preventDefault()}
      onPointerDown={keepFocus}
    >
      {keys.map((row, i) => (
        <div key={row[0]?.id} className="kiosk-key-row">
          {row.map((key, j) => (
            <button
              key={key.id}
              type="button"
              className={key.isWide ? 'kiosk-key kiosk-key-wide' : 'kiosk-key'}
              data-key={`${i} ${j}`}
              aria-pressed={key.press === 'shift' ? isShifted : undefined}
              tabIndex={at.row === i && at.column === j ? 0 : -1}
              onFocus={() => setAt({ row: i, column: j })}
              onClick={() => press(key)}
            >
              {key.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
