import { expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldFaults } from '#electron/rpc/field-faults.ts';
import { contract } from '#shared/contract/contract.ts';
import { translator } from '#shared/i18n/translate.ts';

const faultsOf = (schema: z.ZodType, input: unknown): Record<string, string> => {
  const parsed = schema.safeParse(input);
  return parsed.success ? {} : fieldFaults(parsed.error.issues, translator('en'));
};
const group = contract['groups.create'].input;
const whole = {
  name: 'Ryhmä',
  form: 'open',
  kind: 'peer',
  venueId: '0'.repeat(16),
  roomId: null,
  leaderIds: [],
  capacity: null,
  startsOn: '2026-11-24',
  endsOn: null,
  description: '',
};

it('says nothing of what is right', () => {
  expect(faultsOf(group, whole)).toEqual({});
});

it.each([
  [{ name: '' }, 'name', 'Fill in this field.'],
  [{ name: '   ' }, 'name', 'Fill in this field.'],
  [{ name: undefined }, 'name', 'Fill in this field.'],
  [{ name: 'x'.repeat(81) }, 'name', 'Too long: 80 characters at most.'],
  [{ capacity: 0 }, 'capacity', 'Too small: 1 at least.'],
  [{ capacity: 10_001 }, 'capacity', 'Too large: 10000 at most.'],
  [{ startsOn: '2026-02-30' }, 'startsOn', /does not exist/],
  [{ venueId: 'x' }, 'venueId', 'Check this field.'],
  [{ form: 'half' }, 'form', 'Check this field.'],
  [{ leaderIds: Array(21).fill('0'.repeat(16)) }, 'leaderIds', 'Too many: 20 at most.'],
  [{ leaderIds: ['x'] }, 'leaderIds.0', 'Check this field.'],
  [{ extra: 1 }, 'extra', 'This field is not known.'],
])('says what is wrong with %j', (change, path, text) => {
  const faults = faultsOf(group, { ...whole, ...change });
  expect(Object.keys(faults)).toEqual([path]);
  expect(faults[path]).toMatch(text);
});

it('never repeats what was sent', () => {
  const hostile = '<b>Orvokki</b>';
  const faults = faultsOf(group, { ...whole, venueId: hostile, form: hostile, startsOn: hostile });
  expect(JSON.stringify(faults)).not.toContain('Orvokki');
});
