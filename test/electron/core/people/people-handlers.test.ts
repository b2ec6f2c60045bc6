import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
});
afterEach(() => test.close());

const add = (displayName: string) => admin.call('people.create', { displayName });
const find = async (text: string) =>
  (await admin.call('people.list', { text })).people.map(({ displayName }) => displayName);

it('finds a name without its capitals and accents, by any part of it', async () => {
  for (const name of ['Äijälä', 'Åke Lähde', 'José', '100 %_\\ kahvia']) await add(name);
  expect(await find('aija')).toEqual(['Äijälä']);
  expect(await find('LAHDE')).toEqual(['Åke Lähde']);
  expect(await find('jose')).toEqual(['José']);
  expect(await find('%_\\')).toEqual(['100 %_\\ kahvia']);
  expect(await find('_')).toEqual(['100 %_\\ kahvia']);
  expect(await find('x')).toEqual([]);
});

it('sorts å ä ö last and gives pages of the whole list', async () => {
  const names = ['Öljy', 'Aamu', 'Åke', 'Ääni', 'Zorro'];
  for (const name of names) await add(name);
  const page = (offset: number, limit: number) => admin.call('people.list', { offset, limit });
  const [one, two] = [await page(0, 3), await page(3, 3)];
  expect([...one.people, ...two.people].map(({ displayName }) => displayName)).toEqual([
    'Aamu',
    'Zorro',
    'Åke',
    'Ääni',
    'Öljy',
  ]);
  expect([one.total, two.total, (await page(99, 3)).people.length]).toEqual([5, 5, 0]);
});

it('says of which groups somebody is a member today, and when she was last seen', async () => {
  const group = await aGroup(admin.call, { name: 'Peliryhmä' });
  const { personId } = await aMember(admin.call, group, 'Sari');
  for (const [date, status] of [
    ['2026-11-10', 'present'],
    ['2026-11-17', 'present-remote'],
    ['2026-11-24', 'absent-notified'],
  ] as const) {
    const sessionId = await aSession(admin.call, group, { date });
    await admin.call('attendance.mark', { sessionId, personId, status });
  }
  const { people } = await admin.call('people.list', { text: 'sari' });
  expect(people).toMatchObject([{ groupNames: ['Peliryhmä'], lastSeenOn: '2026-11-17' }]);
});

it('keeps a name as it was written, one line in NFC, and finds it by its new form', async () => {
  const { id } = await add('  A\u0308iti  ');
  expect(await find('aiti')).toEqual(['Äiti']);
  await admin.call('people.rename', { id, displayName: 'Isä' });
  expect([await find('aiti'), await find('isa')]).toEqual([[], ['Isä']]);
  for (const displayName of ['', '   ', 'x'.repeat(61), 'a\nb', 'a\u0000b', 'a\u2028b']) {
    await expect(add(displayName)).rejects.toMatchObject({ code: 'invalid-input' });
  }
});
