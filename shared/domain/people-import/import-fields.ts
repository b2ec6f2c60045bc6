import type { PersonField } from '../people/person-fields.ts';
import type { Columns, Matching } from '../tables/columns.ts';

/** What a file tells of: who is in which group, who was present, how many were, how many came. */
export const importKinds = ['people', 'registers', 'headcounts', 'visits'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What a column may hold. */
export const importFields = [
  'name',
  /** Only its first letter is taken. */
  'surname',
  'group',
  'joined',
  'left',
  'date',
  'start',
  'status',
  'count',
  /** Facts of a person; each only where the venue folder asks it, see `factFields`. */
  'ageBand',
  'gender',
  'informed',
  'informedVersion',
] as const;
export type ImportField = (typeof importFields)[number];

/** The switch of the settings that a fact's column needs. */
export const factFields = {
  ageBand: 'age-band',
  gender: 'gender',
  informed: 'informed',
  informedVersion: 'informed',
} as const satisfies Partial<Record<ImportField, PersonField>>;
export type FactField = keyof typeof factFields;

export const isFactField = (field: ImportField): field is FactField => field in factFields;

/** The fields that a file of a kind is asked for where some facts of people are switched on. */
export const askedFields = (kind: ImportKind, on: readonly PersonField[]): ImportField[] =>
  fieldsOf[kind].filter((field) => !isFactField(field) || on.includes(factFields[field]));

/** The fields that a file of each kind may have. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  people: [
    ...(['name', 'surname', 'group', 'joined', 'left'] as const),
    ...(['ageBand', 'gender', 'informed', 'informedVersion'] as const),
  ],
  registers: ['date', 'start', 'group', 'name', 'surname', 'status'],
  headcounts: ['date', 'start', 'group', 'count'],
  visits: ['date', 'count'],
};

/** A row for each fact, or rows against days: the home-made spreadsheet. */
export const layouts = ['list', 'matrix'] as const;
export type Layout = (typeof layouts)[number];

/** Kinds that may be laid out as rows against days. */
export const mayBeMatrix = (kind: ImportKind): boolean =>
  kind === 'registers' || kind === 'headcounts';

/** What is recognised and never read in. */
export const refusedKinds = [
  'identity-code',
  'birth-date',
  'address',
  'phone',
  'email',
  'diagnosis',
  'notes',
] as const;
export type RefusedKind = (typeof refusedKinds)[number];

export type ImportColumns = Columns<ImportField>;

/** How a sheet is read. */
export type ImportMatching = Matching<ImportField> & Readonly<{ layout: Layout }>;

/** The fields without which no row of such a file says anything. */
export function missingFields(
  kind: ImportKind,
  { layout, columns }: Pick<ImportMatching, 'layout' | 'columns'>,
): ImportField[] {
  return neededFields(kind, layout).filter((field) => columns[field] === undefined);
}

function neededFields(kind: ImportKind, layout: Layout): readonly ImportField[] {
  if (kind === 'people') return ['name'];
  if (kind === 'visits') return ['date', 'count'];
  // A headcount without a group column may be of one chosen group, but not as a matrix.
  if (layout === 'matrix') return kind === 'registers' ? ['name'] : ['group'];
  return kind === 'registers' ? ['date', 'name', 'status'] : ['date', 'count'];
}
