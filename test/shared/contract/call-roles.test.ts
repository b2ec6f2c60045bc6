import { expect, it } from 'vitest';
import { callRoles } from '#shared/contract/call-roles.ts';
import { contract } from '#shared/contract/contract.ts';

it('tells the screens the same roles that the core goes by', () => {
  const roles = Object.entries(contract).map(([name, row]) => [name, row.roles]);
  expect(Object.fromEntries(roles)).toEqual(callRoles);
});
