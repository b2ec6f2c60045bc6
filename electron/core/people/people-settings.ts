import type { ParsedInput } from '#shared/contract/contract.ts';
import type { PeopleSettings } from '#shared/contract/people.ts';
import {
  factsOfField,
  noFacts,
  type PersonFacts,
  type PersonField,
  personFields,
} from '#shared/domain/people/person-fields.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';

const key = 'people';

type Settings = Omit<PeopleSettings, 'stored'>;

/** Everything is off until somebody switches it on. */
const usual: Settings = { fields: [], informedVersion: '', esrProjectCode: '' };

/** What the venue folder asks of people. */
export function readSettings({ stores }: Context): Settings {
  const text = stores.settings.get(key);
  // Written below; what a later program adds is not known here and does not matter.
  const saved = text === null ? {} : (JSON.parse(text) as Partial<Settings>);
  const { fields, informedVersion, esrProjectCode } = { ...usual, ...saved };
  const known = personFields.filter((field) => fields.includes(field));
  return { fields: known, informedVersion, esrProjectCode };
}

/** Facts that are switched on; the others as if nothing had been said. */
export function shownFacts(facts: PersonFacts, fields: readonly PersonField[]): PersonFacts {
  const on = fields.flatMap((field) => factsOfField[field].map((fact) => [fact, facts[fact]]));
  return { ...noFacts, ...Object.fromEntries(on) };
}

/** Saves what is asked, and forgets what is stored of fields that are off where told so. */
export function saveSettings(
  context: Context,
  { clear, ...input }: ParsedInput<'people.saveSettings'>,
): Result<{ cleared: number }> {
  if (clear.some((field) => input.fields.includes(field))) {
    return err('invalid-input', { fields: { clear: 'invalid' } });
  }
  const fields = personFields.filter((field) => input.fields.includes(field));
  context.stores.settings.set(key, JSON.stringify({ ...input, fields }));
  context.audit('setting-changed', null, `people-fields ${fields.join(' ')}`.trim());
  const cleared = clear.map((field) => context.stores.people.clearFacts(factsOfField[field]));
  if (clear.length > 0) {
    context.audit('setting-changed', null, `people-cleared ${clear.join(' ')}`);
  }
  return ok({ cleared: cleared.reduce((sum, count) => sum + count, 0) });
}
