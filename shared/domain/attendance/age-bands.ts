/**
 * Age bands of a venue, by what its funder asks for (PRODUCT.md 2.5): `wide` for venues of all
 * ages, `esr-plus` for ESR+ 2021–2027, `esr-2014` for ESR 2014–2020. A band's code says its ages,
 * so that what was counted under one scheme keeps its meaning under another and is never re-binned.
 */
export const ageSchemes = ['wide', 'esr-plus', 'esr-2014'] as const;
export type AgeScheme = (typeof ageSchemes)[number];

/** Every band of every scheme, by its youngest. */
export const ageBands = [
  'under-18',
  'under-25',
  '18-29',
  '25-54',
  '30-54',
  '55-64',
  '55-over',
  '65-over',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** The bands to choose from, youngest first; together they hold every age once. */
export const bandsOf: Readonly<Record<AgeScheme, readonly AgeBand[]>> = {
  wide: ['under-18', '18-29', '30-54', '55-64', '65-over'],
  'esr-plus': ['under-18', '18-29', '30-54', '55-over'],
  'esr-2014': ['under-25', '25-54', '55-over'],
};

/**
 * The bands a register shows: those of the venue's scheme, and those in which heads were counted
 * under another one. Nothing is moved from band to band, because nobody's age is known.
 */
export function shownBands(
  scheme: AgeScheme,
  counted: readonly Readonly<{ category: string; count: number }>[],
): AgeBand[] {
  const own = bandsOf[scheme];
  const others = ageBands.filter(
    (band) =>
      !own.includes(band) && counted.some(({ category, count }) => category === band && count > 0),
  );
  return [...own, ...others];
}
