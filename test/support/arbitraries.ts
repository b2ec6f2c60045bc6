import fc from 'fast-check';
import { z } from 'zod';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

/** Any day from 1900 to 2199. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 109_571 })
  .map((days) => addDays(day('1900-01-01'), days));

/** JSON with the names that trip objects up. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"role":"administrator"}}'),
    { constructor: 1, toString: 1, hasOwnProperty: 1 },
    '\u0000',
    '\ud800',
    Number.MAX_SAFE_INTEGER,
    -1,
    1e308,
    '%_\\',
    "'; DROP TABLE people; --",
  ),
);

/** What near-valid inputs are made of: known ids by kind (`venue`, `group`, …) and days. */
export type Pool = Readonly<{
  ids: Readonly<Record<string, readonly string[]>>;
  dates: readonly string[];
}>;
type Schema = z.core.JSONSchema.BaseSchema;
type Place = Readonly<{ pool: Pool; call: CallName; field: string }>;

/** The input of a call as JSON Schema, as a caller would write it. */
export const inputSchemaOf = (name: CallName): Schema =>
  z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' });

/** Inputs of a call that mostly parse: known ids and days, the words of the contract, some rubbish. */
export const inputOf = (call: CallName, pool: Pool): fc.Arbitrary<unknown> =>
  ofSchema(inputSchemaOf(call), { pool, call, field: '' });

function ofSchema(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((option) => ofSchema(option as Schema, place)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, place);
    case 'array':
      return fc.array(ofSchema((schema.items ?? {}) as Schema, place), { maxLength: 4 });
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema, place);
  }
}

function objectOf(schema: Schema, place: Place): fc.Arbitrary<unknown> {
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [field, property] of Object.entries(schema.properties ?? {})) {
    model[field] = ofSchema(property as Schema, { ...place, field });
  }
  return fc.record(model, { requiredKeys: schema.required ?? [] });
}

function numberOf({ minimum = 0, maximum = 100 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: Math.max(minimum, -100), max: Math.min(maximum, 100) }),
    fc.integer({ min: Math.max(minimum, -1440), max: Math.min(maximum, 1440) }),
    fc.constantFrom(minimum, Math.min(maximum, 100_000)),
  );
}

const dateFields = /^(date|from|to|until|joinedOn|leftOn|startsOn|endsOn|keep)$/;

function textOf(schema: Schema, place: Place): fc.Arbitrary<string> {
  const rubbish = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  // The pattern of an id is the one with exactly sixteen signs.
  if (schema.pattern?.includes('{16}')) {
    const unknown = fc.constant('0'.repeat(16));
    const ids = place.pool.ids[kindOf(place)] ?? ['0'.repeat(16)];
    const known = fc.constantFrom(...ids);
    return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: unknown });
  }
  // Not the month of the tests' clock: once it is closed, no session could be made in it.
  if (place.field === 'month') return fc.constantFrom('2026-09', '2026-10', '2027-02');
  if (schema.pattern !== undefined) return fc.constantFrom('colour-scheme', 'last-venue');
  if (schema.minLength === 12) return fc.string({ minLength: 12, maxLength: 20 });
  if (!dateFields.test(place.field)) return rubbish;
  const dates = fc.constantFrom(...place.pool.dates);
  return fc.oneof({ weight: 19, arbitrary: dates }, { weight: 1, arbitrary: rubbish });
}

/** The kind of an id, by its field, or by its call where the field is plain `id`. */
function kindOf({ call, field }: Place): string {
  if (field !== 'id') return field.replace(/Ids?$/, '');
  if (call === 'venues.changeRoom') return 'room';
  if (call === 'venues.removeClosure') return 'closure';
  const feature = call.split('.')[0] ?? '';
  return { people: 'person', staff: 'staff' }[feature] ?? feature.replace(/s$/, '');
}
