import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import type { CallRow } from '#shared/contract/row.ts';
import { type StaffRole, staffRoles } from '#shared/domain/staff/roles.ts';
import { anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { inputSchemaOf } from '#test/support/arbitraries.ts';
import { type Page, transports } from '#test/support/transports.ts';
import { callNames, doorCallNames, isOfOthers, letterOf, may, whoMay } from './who-may.ts';

/** An input that no call takes: whoever may call is told so, whoever may not is not. */
const wrong = { 'no such field': true };
const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

it('has a row in the table of who may for every call, and no other', () => {
  expect(callNames.toSorted()).toEqual(Object.keys(contract).toSorted());
});

const doorOf = { staff: 'door', kiosk: 'kiosk', board: 'hall', checkin: 'self' } as const;

it.each(callNames)('%s is for whom the table says, in the contract, too', (name) => {
  const { roles, audiences }: CallRow = contract[name];
  const [audience = 'staff'] = audiences;
  const letters = roles === 'signed-out' ? doorOf[audience] : roles.map((role) => letterOf[role]);
  expect([...letters].sort().join('')).toBe([...whoMay[name]].sort().join(''));
});

it('lets an administrator do whatever anybody may', () => {
  for (const name of callNames) expect(may(name, 'administrator'), name).toBe(!isOfOthers(name));
});

describe('the input of no call', () => {
  /** Adding or changing somebody says the role of that person, never the caller's. */
  const rolesOfOthers = ['staff.add', 'staff.change'];
  it.each(callNames)('%s says who the caller is', (name) => {
    const fields = JSON.stringify(inputSchemaOf(name)).match(/"(\w+)":/g) ?? [];
    const suspects = fields.filter((field) =>
      /^"(role|roles|isAdmin|userId|me|audience)"/i.test(field),
    );
    expect(suspects).toEqual(rolesOfOthers.includes(name) ? ['"role":'] : []);
  });
});

describe.each(transports)('$name', (transport) => {
  let test: TestApp;
  let opened: Awaited<ReturnType<typeof transport.open>>;
  const pages = new Map<StaffRole | null, Page>();

  beforeAll(async () => {
    test = await anApp();
    const admin = await test.setUp();
    opened = await transport.open(test.app);
    pages.set(null, await opened.page());
    for (const role of staffRoles) {
      const fields = { name: role, role, workingRole: 'employee', passphrase } as const;
      const { id } = await admin.call('staff.add', fields);
      const page = await opened.page();
      const input = { staffId: id, passphrase };
      expect(await page({ name: 'staff.signIn', input })).toMatchObject({ ok: true });
      pages.set(role, page);
    }
  });
  afterAll(async () => {
    await opened.close();
    test.close();
  });

  describe.each([null, ...staffRoles])('signed in as %s', (role) => {
    it.each(callNames)('%s', async (name) => {
      const reply = await pages.get(role)?.({ name, input: wrong });
      const isForOthers = role !== null || isOfOthers(name);
      const refused = isForOthers ? 'not-allowed' : 'signed-out';
      expect(reply && codeOf(reply)).toBe(may(name, role) ? 'invalid-input' : refused);
    });
  });

  it('gives no page a role that its message claims', async () => {
    const claims = { role: 'administrator', audience: 'staff', staffId: 'x', isAdmin: true };
    const page = pages.get('reporter');
    const reply = await page?.({ name: 'staff.archive', input: { id: '0'.repeat(16) }, ...claims });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });
});

describe.each([
  ['kiosk', ['kiosk.show', 'kiosk.answer', 'kiosk.leave']],
  ['board', ['board.programme']],
  ['checkin', doorCallNames],
] as const)('the %s', (audience, allowed: readonly string[]) => {
  /** Of the kiosk, fact 7 of PRODUCT.md, section 8: no way to the data of a roster. */
  it('may make no call but its own, whoever is signed in elsewhere', async () => {
    const test = await anApp();
    try {
      await test.setUp();
      const caller = test.window(audience);
      for (const name of callNames) {
        const isOwn = allowed.includes(name);
        // What a call of its own needs beside nothing is for its own tests.
        const empty = codeOf(await caller.ask(name, {}));
        if (!isOwn) expect(empty, name).toBe('not-allowed');
        else expect(['ok', 'invalid-input'], name).toContain(empty);
        const code = codeOf(await caller.ask(name, wrong));
        expect(code, name).toBe(isOwn ? 'invalid-input' : 'not-allowed');
      }
    } finally {
      test.close();
    }
  });
});
