import type { LocalDate } from '../../kernel/local-date.ts';

type Span = Readonly<{ from: LocalDate; to: LocalDate }>;

/** The season that shares a day with this one, if any: which hours held then would be unsaid. */
export const overlappingSeason = <S extends Span>(
  { from, to }: Span,
  others: readonly S[],
): S | null => others.find((other) => other.from <= to && from <= other.to) ?? null;

/** The season that a date falls into; both its ends belong to it. */
export const seasonOn = <S extends Span>(seasons: readonly S[], date: LocalDate): S | null =>
  overlappingSeason({ from: date, to: date }, seasons);
