/**
 * What is counted at the door beside visits, without anybody's identity. Tallies say of how many of
 * the day's visits something is known, so that none of them exceeds the visits; everything else is
 * counted by itself and is no visit.
 */
export const tallyKinds = ['age', 'gender', 'role'] as const;
export type TallyKind = (typeof tallyKinds)[number];

export const counterKinds = [
  ...tallyKinds,
  'company',
  'contact',
  'guided',
  'errand',
  'digital',
] as const;
export type CounterKind = (typeof counterKinds)[number];

/** Whose items a venue names itself. */
export const listedKinds = ['guided', 'errand'] as const satisfies readonly CounterKind[];
export type ListedKind = (typeof listedKinds)[number];

/** Items that are the same everywhere; an age's are the bands of the venue's scheme. */
export const fixedItems = {
  gender: ['woman', 'man', 'other'],
  role: ['visitor', 'peer', 'volunteer', 'professional'],
  company: ['child', 'companion'],
  contact: ['on-site', 'phone', 'online', 'outreach'],
  digital: ['support'],
} as const satisfies Partial<Record<CounterKind, readonly string[]>>;

/** What a venue can take into use: a counter, or the self-chosen code. */
export const countables = [...counterKinds, 'code'] as const;
export type Countable = (typeof countables)[number];

/** What a new venue counts beside visits: few, and what every funder asks for. */
export const firstCountables: readonly Countable[] = ['company', 'contact', 'guided'];

/** How long one support took, to choose from by one tap. */
export const supportMinutes = [5, 15, 30, 60] as const;
export const usualSupportMinutes = 15;
/** A day's working hours: the longest single support. */
export const longestSupport = 480;

/** Whether the counter also counts minutes. */
export const hasMinutes = (kind: CounterKind): boolean => kind === 'errand' || kind === 'digital';

export const isTally = (kind: CounterKind): kind is TallyKind =>
  tallyKinds.some((tally) => tally === kind);

export const isListed = (kind: CounterKind): kind is ListedKind =>
  listedKinds.some((listed) => listed === kind);

/** One counter of a day: `item` is a code, or the id of a listed item. */
export type CounterCount = Readonly<{
  counter: CounterKind;
  item: string;
  count: number;
  minutes: number;
}>;

/** How many of the day's visits a tally knows something of. */
export const talliedBy = (counts: readonly CounterCount[], tally: TallyKind): number =>
  counts.reduce((sum, { counter, count }) => sum + (counter === tally ? count : 0), 0);

/** The most visits that any tally knows something of: the day cannot have fewer. */
export const mostTallied = (counts: readonly CounterCount[]): number =>
  Math.max(0, ...tallyKinds.map((tally) => talliedBy(counts, tally)));
