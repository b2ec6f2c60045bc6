import fc from 'fast-check';
import { z } from 'zod';
import { type CallName, contract } from '#shared/contract/contract.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

/** Any day from 1900 to 2199. */
export const anyDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 109_571 })
  .map((days) => addDays(day('1900-01-01'), days));

/** A day within so many days of a given one. */
export const dateNear = (middle: string, days: number): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: -days, max: days }).map((by) => addDays(day(middle), by));

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

/** What near-valid inputs are made of. */
export type Pool = Readonly<{ ids: readonly string[]; dates: readonly string[] }>;
type Schema = z.core.JSONSchema.BaseSchema;

/** The input of a call as JSON Schema, as a caller would write it. */
export const inputSchemaOf = (name: CallName): Schema =>
  z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' });

/** Inputs of a call that mostly parse: known ids and days, the words of the contract, some rubbish. */
export const inputOf = (name: CallName, pool: Pool): fc.Arbitrary<unknown> =>
  valueOf(inputSchemaOf(name), pool);

function valueOf(schema: Schema, pool: Pool): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((option) => valueOf(option as Schema, pool)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, pool);
    case 'array':
      return fc.array(valueOf((schema.items ?? {}) as Schema, pool), { maxLength: 4 });
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return textOf(schema, pool);
  }
}

function objectOf(schema: Schema, pool: Pool): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    valueOf(property as Schema, pool),
  ]);
  return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] });
}

function numberOf({ minimum = 0, maximum = 100 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: Math.max(minimum, -100), max: Math.min(maximum, 100) }),
    fc.constantFrom(minimum, Math.min(maximum, 100_000)),
  );
}

function textOf(schema: Schema, { ids, dates }: Pool): fc.Arbitrary<string> {
  // The pattern of an id is the one with exactly sixteen signs.
  if (schema.pattern?.includes('{16}')) return fc.constantFrom(...ids);
  if (schema.pattern !== undefined) return fc.constantFrom('colour-scheme', 'last-venue');
  if (schema.type === 'string' && schema.minLength === 12) {
    return fc.string({ minLength: 12, maxLength: 20 });
  }
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...dates) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
  );
}
