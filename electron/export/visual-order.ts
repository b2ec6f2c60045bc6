/** A stretch of a line that is drawn from one side. */
export type VisualRun = Readonly<{ text: string; isRightToLeft: boolean }>;

/** Arabic letters, marks and punctuation; their digits run left to right and are left out. */
const arabic = '\\u0600-\\u065f\\u066a-\\u06ef\\u06fa-\\u08ff\\ufb50-\\ufdff\\ufe70-\\ufefc';
/** Hebrew letters, points and punctuation. */
const hebrew = '\\u0591-\\u05f4\\ufb1d-\\ufb4f';
const isFromRight = new RegExp(`[${arabic}${hebrew}]`);
/**
 * An Arabic or a Hebrew word, a word or number of another script, or a single sign without
 * direction.
 */
const tokenPattern = new RegExp(
  `([${arabic}][${arabic}\\p{M}\\u200c\\u200d]*|[${hebrew}][${hebrew}\\p{M}]*)|([\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}.,:/%+@_-]*[\\p{L}\\p{N}\\p{M}%])?)|([^])`,
  'gu',
);
const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

type Direction = 'rtl' | 'ltr';
type Token = { text: string; isWordFromRight: boolean; direction: Direction | null };

/** Whether a text holds anything that is read from the right. */
export function hasRightToLeft(text: string): boolean {
  return isFromRight.test(text);
}

/** The side a paragraph begins at: that of its first letter (Unicode UAX #9, rule P2). */
export function baseDirection(text: string): Direction {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && isFromRight.test(first) ? 'rtl' : 'ltr';
}

function tokensOf(line: string): Token[] {
  // An embedded word with Arabic inside (`abc-مرحبا`) is split where the script changes.
  return Array.from(line.matchAll(tokenPattern), ([text, rtl, ltr]) => {
    if (rtl !== undefined) return { text, isWordFromRight: true, direction: 'rtl' as const };
    return { text, isWordFromRight: false, direction: ltr === undefined ? null : ('ltr' as const) };
  });
}

/** Signs without direction take that of their neighbours, or the paragraph's where they differ. */
function resolved(tokens: readonly Token[], base: Direction): (Token & { direction: Direction })[] {
  const nextKnown = (from: number, step: 1 | -1): Direction => {
    for (let i = from; i >= 0 && i < tokens.length; i += step) {
      const direction = tokens[i]?.direction;
      if (direction) return direction;
    }
    return base;
  };
  return tokens.map((token, i) => {
    if (token.direction) return { ...token, direction: token.direction };
    const before = nextKnown(i, -1);
    return { ...token, direction: before === nextKnown(i, 1) ? before : base };
  });
}

/**
 * One line in the order in which it is drawn from left to right: the part of the Unicode
 * bidirectional algorithm (UAX #9) that names and sentences need, without its nested embeddings.
 * pdfmake knows no directions and sets words one after the other; the letters of an Arabic or
 * Hebrew word are joined and turned by the font engine, so each stays in reading order here.
 */
export function visualOrder(line: string, base: Direction): VisualRun[] {
  const groups: VisualRun[][] = [];
  let last: Direction | null = null;
  for (const { text, isWordFromRight, direction } of resolved(tokensOf(line), base)) {
    if (direction !== last) groups.push([]);
    last = direction;
    const group = groups.at(-1);
    const drawn = direction === 'rtl' && !isWordFromRight ? (mirrored[text] ?? text) : text;
    const run = { text: drawn, isRightToLeft: isWordFromRight };
    if (direction === 'rtl') group?.unshift(run);
    else group?.push(run);
  }
  return (base === 'rtl' ? groups.reverse() : groups).flat();
}
