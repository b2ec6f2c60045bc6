const longestMinutes = 24 * 60;

/**
 * Hours as people write them (`4`, `4,5`, `4.5`, `4:30`), in minutes; null when it is none. Two
 * digits after a point are refused: `4.30` is a time to some and a number to others.
 */
export function readHours(text: string): number | null {
  const clock = /^\s*(\d{1,2}):([0-5]\d)\s*$/.exec(text);
  const decimal = /^\s*(\d{1,2})(?:[.,](\d|25|75))?\s*(?:h|t)?\s*$/.exec(text);
  const minutes = clock ? Number(clock[1]) * 60 + Number(clock[2]) : ofDecimal(decimal);
  return minutes > 0 && minutes <= longestMinutes ? minutes : null;
}

const ofDecimal = (found: RegExpExecArray | null): number =>
  found ? Math.round(Number(`${found[1]}.${found[2] ?? '0'}`) * 60) : 0;
