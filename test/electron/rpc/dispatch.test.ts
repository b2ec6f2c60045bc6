import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context, Gate, Handlers, SignedInCall } from '#electron/core/context.ts';
import type { Stores } from '#electron/core/ports.ts';
import { dispatch } from '#electron/rpc/dispatch.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { err, ok } from '#shared/kernel/result.ts';
import { anApp, type TestApp } from '#test/support/an-app.ts';

type Line = Readonly<{ name: string; code: string; ms: number }>;
let lines: Line[];
let faults: unknown[];
beforeEach(() => {
  lines = [];
  faults = [];
});
const log = {
  call: (line: Line) => void lines.push(line),
  fault: (cause: unknown) => void faults.push(cause),
};

/** Dispatches with one handler in place of all, to see what becomes of its answers. */
function answeredBy(handler: () => unknown, stores: Partial<Stores> = {}) {
  const me = { staffId: 'x', name: 'Kaisa', role: 'administrator' };
  const tx = <T>(work: () => T): T => work();
  const context = { me, stores: { tx, ...stores } } as unknown as Context;
  const handlers = new Proxy({}, { get: () => handler }) as Handlers<SignedInCall>;
  const parts = {
    audience: 'staff',
    gate: {} as Gate,
    handlers,
    context: () => context,
    log,
  } as const;
  return (name: string, input: unknown = {}) => dispatch(parts, { name, input, language: 'en' });
}

describe('an answer that the contract does not declare', () => {
  it.each([
    ['a column too many', { id: '0'.repeat(16), secret: 'Sari' }],
    ['a wrong type', { id: 5 }],
    ['nothing', undefined],
  ])('such as %s never leaves', async (_what, value) => {
    const reply = await answeredBy(() => ok(value))('people.create', { displayName: 'x' });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'internal', message: expect.stringMatching(/\S/) },
    });
    expect(JSON.stringify([reply, lines])).not.toContain('Sari');
    expect(faults).toHaveLength(1);
  });
});

describe('an error that was thrown', () => {
  it('is told as an internal one, without its words', async () => {
    const thrown = () => {
      throw new Error('/home/kaisa/venue.db: Sari');
    };
    for (const name of ['people.list', 'staff.signOut']) {
      const reply = await answeredBy(thrown)(name);
      expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
      expect(JSON.stringify([reply, lines])).not.toMatch(/Sari|kaisa/);
    }
    expect(faults).toHaveLength(2);
  });

  it('as a refusal keeps its code, and is no fault', async () => {
    const full = () => {
      throw new AppError({ code: 'disk-full' }, { cause: new Error('Sari') });
    };
    for (const name of ['people.list', 'app.setLanguage', 'staff.signOut']) {
      const reply = await answeredBy(full)(
        name,
        name === 'app.setLanguage' ? { language: 'fi' } : {},
      );
      expect(reply).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    }
    expect(faults).toEqual([]);
  });

  it('that is no error at all is survived, too', async () => {
    const odd = () => {
      throw 'Sari';
    };
    expect(await answeredBy(odd)('people.list')).toMatchObject({ error: { code: 'internal' } });
  });
});

it('runs a command in one transaction and undoes it when it is refused, a query in none', async () => {
  const seen: string[] = [];
  const tx = <T>(work: () => T): T => {
    seen.push('begin');
    try {
      const value = work();
      seen.push('commit');
      return value;
    } catch (cause) {
      seen.push('roll back');
      throw cause;
    }
  };
  const refused = await answeredBy(() => err('name-taken', { fields: { name: 'name-taken' } }), {
    tx,
  })('people.create', { displayName: 'x' });
  expect(refused).toMatchObject({
    error: { code: 'name-taken', fields: { name: expect.any(String) } },
  });
  expect(seen).toEqual(['begin', 'roll back']);
  await answeredBy(() => ok({ people: [], total: 0 }), { tx })('people.list');
  expect(seen).toHaveLength(2);
});

describe('the log of calls', () => {
  let test: TestApp;
  afterEach(() => test.close());

  it('has a name, a code and a time for each, and nothing that was sent or found', async () => {
    test = await anApp({ log });
    const admin = await test.setUp();
    await admin.call('people.create', { displayName: 'Orvokki Ainokainen' });
    await admin.ask('people.list', { text: 'Orvokki', 'Orvokki as a field': 1 });
    await admin.ask('Orvokki.call', {});
    expect(lines.map(({ name, code }) => `${name} ${code}`)).toEqual([
      'app.setUp ok',
      'app.status ok',
      'people.create ok',
      'people.list invalid-input',
      '? unknown-call',
    ]);
    for (const line of lines) expect(Object.keys(line).sort()).toEqual(['code', 'ms', 'name']);
    expect(faults).toEqual([]);
  });
});
