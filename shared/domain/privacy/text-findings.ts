import { emailAddresses, phoneNumbers, streetAddresses } from './contact-details.ts';
import { diagnosisCodes, healthReasons, healthWords } from './health-words.ts';
import { codesInName, identityCodes } from './identity-code.ts';

/** What a note must not hold. A roster's names are looked for in the core, which knows them. */
export const findingKinds = [
  'identity-code',
  'phone',
  'email',
  'address',
  'diagnosis-code',
  'health-word',
  'name',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One kind of thing, and the pieces of the text that look like it. */
export type Finding = Readonly<{ kind: FindingKind; found: readonly string[] }>;

/**
 * What a field is for. A `note` looks back at people, and nothing of them belongs into it. A `plan`
 * may speak of depression as a theme and of the street of an outing. A `public` text has the
 * venue's own telephone number and address. The name of a `mark` is said of whoever gets it: it is a
 * note, and "ill" is health data in it. A `person` is what somebody is called.
 */
export type NoteSort = 'note' | 'plan' | 'public' | 'mark' | 'person';

const lookedFor: Readonly<Record<NoteSort, ReadonlySet<FindingKind>>> = {
  note: new Set(findingKinds),
  mark: new Set(findingKinds),
  plan: new Set(['identity-code', 'phone', 'email', 'diagnosis-code', 'name']),
  public: new Set(['identity-code', 'diagnosis-code', 'name']),
  person: new Set(['identity-code', 'phone', 'email']),
};

type Finder = (text: string, sort: NoteSort) => string[];
const finders: readonly (readonly [FindingKind, Finder])[] = [
  ['identity-code', (text, sort) => (sort === 'person' ? codesInName : identityCodes)(text)],
  ['phone', phoneNumbers],
  ['email', emailAddresses],
  ['address', streetAddresses],
  ['diagnosis-code', diagnosisCodes],
  ['health-word', (text, sort) => (sort === 'mark' ? healthReasons : healthWords)(text)],
];

/**
 * What in a text looks like something that this program must not hold: identity code, contact
 * details, diagnosis. `names` are pieces already found to be names of the roster.
 */
export function findingsIn(
  text: string,
  sort: NoteSort,
  names: readonly string[] = [],
): readonly Finding[] {
  const found = finders.map(
    ([kind, find]): Finding => ({ kind, found: [...new Set(find(text, sort))] }),
  );
  return [...found, { kind: 'name' as const, found: names }].filter(
    (finding) => finding.found.length > 0 && lookedFor[sort].has(finding.kind),
  );
}
