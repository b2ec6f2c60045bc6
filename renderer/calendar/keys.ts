/** The part of a keyboard event that says which key it was. */
type Pressed = Readonly<{ key: string }>;

export type Arrow = Readonly<{ across: 1 | -1 | 0; down: 1 | -1 | 0 }>;

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
};

/** Where an arrow key points. */
export function arrowOf({ key }: Pressed): Arrow | null {
  return arrows[key] ?? null;
}
