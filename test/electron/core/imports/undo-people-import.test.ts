import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tablesOf } from '#test/support/a-file.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { broughtIn, csvOf, importOf, registersOf, rosterOf } from './a-people-file.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let groupId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-11-28' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  groupId = await aGroup(admin.call, { name: 'Lukupiiri', form: 'closed' });
});
afterEach(() => test.close());

const file = csvOf(
  ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
  ['1.9.2026', 'Lukupiiri', 'Aino', 'x'],
  ['1.9.2026', 'Lukupiiri', 'Bertta', 'x'],
  ['8.9.2026', 'Uusi ryhmä', 'Cecilia', 'x'],
);
const groups = [{ name: 'Uusi ryhmä', choice: { kind: 'new' as const } }];
const input = () => importOf(file, { venueId, kind: 'registers', groups });
const undo = (importId: string | null) =>
  admin.call('imports.undo', { jobId: 'test-job-2', importId: importId ?? '' });

/** Every row that an import may write, as it is kept. */
const rowsNow = () =>
  tablesOf(test, [
    'people',
    'memberships',
    'groups',
    'sessions',
    'marks',
    'headcounts',
    'visit_hours',
  ]);

describe('an import that is taken back', () => {
  it('leaves every row as it was before', async () => {
    await aMember(admin.call, groupId, 'Aino');
    await aSession(admin.call, groupId, { date: '2026-09-01' });
    const before = await rowsNow();
    const { importId, counts } = await broughtIn(admin.call, input());
    expect(counts).toMatchObject({ groups: 1, people: 2, memberships: 2, sessions: 1, marks: 3 });
    expect(await rowsNow()).not.toEqual(before);
    const { removed, stayed } = await undo(importId);
    expect([removed, stayed]).toEqual([counts, []]);
    const after = await rowsNow();
    // A session that was held and is planned again has been changed twice: its number says so.
    const plain = (rows: typeof before) =>
      JSON.stringify(rows).replace(/"(sequence|changed_ms)":\d+,?/g, '');
    expect(plain(after)).toBe(plain(before));
    expect(await admin.ask('imports.undo', { jobId: 'test-job-3', importId })).toMatchObject({
      error: { code: 'nothing-to-undo' },
    });
  });

  it('lets stay what was changed or used since, and says why', async () => {
    const { importId } = await broughtIn(admin.call, input());
    const [session] = await admin.call('sessions.list', {
      from: '2026-09-01',
      to: '2026-09-01',
      groupId,
    });
    const sessionId = session?.id ?? '';
    const { rows } = await admin.call('attendance.register', { sessionId });
    const aino = rows.find(({ displayName }) => displayName === 'Aino')?.personId ?? '';
    await admin.call('attendance.reopen', { sessionId });
    await admin.call('attendance.mark', { sessionId, personId: aino, status: 'absent-notified' });
    const { removed, stayed } = await undo(importId);
    expect(removed).toMatchObject({ people: 2, memberships: 3, marks: 2, groups: 1, sessions: 1 });
    expect(stayed).toEqual(
      expect.arrayContaining([
        { kind: 'mark', reason: 'changed', count: 1 },
        { kind: 'session', reason: 'in-use', count: 1 },
        { kind: 'person', reason: 'in-use', count: 1 },
      ]),
    );
    expect((await registersOf(admin.call, groupId))[0]).toContain('Aino:absent-notified');
  });

  it('is too late after thirty days', async () => {
    const { importId } = await broughtIn(admin.call, input());
    test.setClock('2026-12-29', '10:00');
    expect(await admin.ask('imports.undo', { jobId: 'test-job-2', importId })).toMatchObject({
      error: { code: 'import-undo-too-late' },
    });
  });

  it('keeps no name in what it knows of what was written', async () => {
    await broughtIn(admin.call, input());
    const kept = await tablesOf(test, [
      'people_imports',
      'people_import_rows',
      'import_matchings',
      'audit_log',
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/aino|bertta|cecilia|uusi ryhmä/i);
  });
});

describe('an import that is not whole', () => {
  it('is taken back when it is stopped', async () => {
    const many = csvOf(
      ['Nimi', 'Ryhmä'],
      ...Array.from({ length: 3_000 }, (_, i) => [`Tunnus ${i}`, 'Lukupiiri']),
    );
    const asked = importOf(many, { venueId, kind: 'people' });
    const { digest } = await admin.call('imports.preview', asked);
    const before = await rowsNow();
    const running = admin.ask('imports.apply', { ...asked, digest });
    const isWriting = async (): Promise<boolean> => {
      const { at } = await admin.call('imports.progress', { jobId: asked.jobId });
      return at?.step === 'writing' && at.done > 0;
    };
    while (!(await isWriting())) await new Promise((resolve) => setImmediate(resolve));
    expect(
      await admin.ask('imports.apply', { ...asked, jobId: 'test-job-4', digest }),
    ).toMatchObject({
      error: { code: 'import-running' },
    });
    await admin.call('imports.cancel', { jobId: asked.jobId });
    expect(await running).toMatchObject({ error: { code: 'import-cancelled' } });
    expect(await rowsNow()).toEqual(before);
  });

  it('is taken back when the folder is opened after the program was ended in the middle of it', async () => {
    const many = csvOf(
      ['Nimi', 'Ryhmä'],
      ...Array.from({ length: 3_000 }, (_, i) => [`Tunnus ${i}`, 'Lukupiiri']),
    );
    const asked = importOf(many, { venueId, kind: 'people' });
    const { digest } = await admin.call('imports.preview', asked);
    const running = admin.ask('imports.apply', { ...asked, digest });
    const written = async (): Promise<number> => {
      const { at } = await admin.call('imports.progress', { jobId: asked.jobId });
      return at?.step === 'writing' ? at.done : 0;
    };
    while ((await written()) === 0) await new Promise((resolve) => setImmediate(resolve));
    await test.restart();
    expect((await running).ok).toBe(false);
    const window = test.window();
    await window.call('staff.signIn', { staffId: admin.staffId, passphrase });
    expect((await window.call('people.list', {})).total).toBe(0);
    expect(await rosterOf(window.call, groupId)).toEqual([]);
    expect((await window.call('imports.list', {})).imports).toMatchObject([{ isUndone: true }]);
  });
});
