import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '#shared/contract/envelope.ts';
import { errorCodes } from '#shared/kernel/error-codes.ts';
import { anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { type Page, transports } from '#test/support/transports.ts';
import { staffCallNames } from './who-may.ts';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const wrongInputs: [what: string, input: unknown][] = [
  ['a number', 5],
  ['a text', 'x'],
  ['true', true],
  ['a list', []],
  ['a list of lists', [[]]],
  ['an extra field', { extra: 1 }],
  ['a prototype of its own', JSON.parse('{"__proto__": {"isAdmin": true}}')],
  ['the names of every object', { toString: 1, constructor: { prototype: 1 } }],
  ['a deep nest', nested(2000)],
  ['a deep nest in a field', { id: nested(2000), sessionId: nested(2000) }],
];

const strangeNames = [
  '',
  '__proto__',
  'toString',
  'constructor',
  'hasOwnProperty',
  'app',
  'app.',
  'app.status ',
  'APP.STATUS',
  'app.status\u0000',
  'staff.__proto__',
  'x'.repeat(10_000),
];

const noRequests: [what: string, message: unknown][] = [
  ['null', null],
  ['a number', 5],
  ['a text', '"app.status"'],
  ['a list', [{ name: 'app.status' }]],
  ['an empty object', {}],
  ['a number as name', { name: 5, input: {} }],
  ['a list as name', { name: ['app.status'], input: {} }],
  ['null as name', { name: null, input: {} }],
  ['an object as name', { name: { toString: 'app.status' }, input: {} }],
];

const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

describe.each(transports)('$name', (transport) => {
  let test: TestApp;
  let opened: Awaited<ReturnType<typeof transport.open>>;
  let page: Page;
  let stranger: Page;

  beforeAll(async () => {
    test = await anApp();
    const { staffId } = await test.setUp();
    opened = await transport.open(test.app);
    [page, stranger] = [await opened.page(), await opened.page()];
    const input = { staffId, passphrase };
    expect(await page({ name: 'staff.signIn', input })).toMatchObject({ ok: true });
  });
  afterAll(async () => {
    await opened.close();
    test.close();
  });

  describe.each(wrongInputs)('refuses %s as the input of', (_what, input) => {
    it.each(staffCallNames)('%s', async (name) => {
      const reply = await page({ name, input });
      expect(codeOf(reply)).toBe('invalid-input');
      // The sentence and the fields never repeat what was sent.
      expect(JSON.stringify(reply)).not.toContain('isAdmin');
    });
  });

  it.each(strangeNames.map((name) => [name]))('does not know the call "%.20s"', async (name) => {
    for (const from of [page, stranger]) {
      expect(codeOf(await from({ name, input: {} }))).toBe('unknown-call');
    }
  });

  it.each(noRequests)('answers %s with a refusal', async (_what, message) => {
    const reply = await page(message);
    expect(codeOf(reply)).toBe(transport.guarded ? 'invalid-input' : 'unknown-call');
  });

  it('refuses more than one MiB and goes on', async () => {
    const input = { value: 'ä'.repeat(600_000), key: 'colour-scheme' };
    const reply = await page({ name: 'staff.setPreference', input });
    expect(codeOf(reply)).toBe(transport.guarded ? 'too-large' : 'invalid-input');
    expect(codeOf(await page({ name: 'staff.preferences', input: {} }))).toBe('ok');
  });

  it('answers in the language that was asked for, and in Finnish where there is no such', async () => {
    const ask = async (language: unknown) => {
      const reply = await page({ name: 'no.such', input: {}, language });
      return reply.ok ? '' : reply.error.message;
    };
    expect(await ask('en')).toBe('The program does not know this action.');
    expect(await ask('sv')).not.toBe(await ask('fi'));
    for (const language of ['de', 5, null, undefined, '__proto__']) {
      expect(await ask(language)).toBe('Ohjelma ei tunne tätä toimintoa.');
    }
  });

  it('says what is wrong with each field, by its path', async () => {
    const input = {
      venueName: '',
      rooms: [5],
      openingHours: [{ weekday: 9, opensMinute: 0, closesMinute: 1 }],
      leaderName: 'x'.repeat(61),
      passphrase: 'sesame',
      language: 'de',
    };
    const reply = await stranger({ name: 'app.setUp', input, language: 'en' });
    expect(reply.ok ? {} : Object.keys(reply.error.fields ?? {}).sort()).toEqual([
      'language',
      'leaderName',
      'openingHours.0.weekday',
      'passphrase',
      'rooms.0',
      'venueName',
    ]);
    expect(JSON.stringify(reply)).not.toMatch(/\{\{|fields\.|errors\.|sesame/);
  });

  it('knows its own codes only', async () => {
    const replies = await Promise.all(staffCallNames.map((name) => page({ name, input: 5 })));
    for (const reply of replies) expect(errorCodes).toContain(codeOf(reply));
  });
});
