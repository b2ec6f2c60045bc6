import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { outcomeOf } from '#test/support/a-checkin.ts';
import { openRaw, tablesOf, venueKeyOf } from '#test/support/a-file.ts';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import { type Caller, passphrase } from '#test/support/an-app.ts';
import { aFilledVenue, type FilledVenue } from '#test/support/filled-venue.ts';
import { decryptedPages, everyFileOf } from '#test/support/raw-bytes.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import { broughtIn, csvOf, importOf } from '../imports/a-people-file.ts';

let venue: FilledVenue;
beforeEach(async () => {
  venue = await aFilledVenue();
});
afterEach(() => venue.test.close());

const report = async (call: Caller['call']) => {
  const period = { from: '2026-01-01', to: '2026-12-31', language: 'fi' } as const;
  const made = [];
  for (const by of ['month', 'group', 'venue'] as const) {
    made.push((await call('reports.attendance', { ...period, by })).tables);
  }
  return made;
};

it('takes the name and leaves every figure as it was', async () => {
  const { admin, coordinator, members, groups, sessions } = venue;
  const before = await report(admin.call);
  const personId = members.own[0]?.personId ?? '';
  expect(await coordinator.call('privacy.erasurePreview', { personId })).toMatchObject({
    ...{ displayName: 'Orvokki Ainokainen', memberships: 1, marks: 1, texts: [] },
  });
  expect(await coordinator.call('privacy.erase', { personIds: [personId] })).toEqual({
    ...{ erased: 1, wiped: true },
  });
  expect(await report(admin.call)).toEqual(before);
  const { people } = await admin.call('people.list', {});
  expect(people.map(({ displayName }) => displayName)).not.toContain('Orvokki Ainokainen');
  const refusal = { ok: false, error: { code: 'not-found' } };
  expect(await coordinator.ask('privacy.erase', { personIds: [personId] })).toMatchObject(refusal);
  expect(await admin.ask('privacy.heldData', { personId })).toMatchObject(refusal);
  expect(
    await coordinator.call('privacy.namesInText', { text: 'Orvokki', groupId: groups.own }),
  ).toEqual({ names: [] });
  const register = await admin.call('attendance.register', { sessionId: sessions.own });
  expect(JSON.stringify(register)).not.toContain('Orvokki');
  // Her row and its mark stay, without a name and after everybody who has one.
  expect(register.rows.at(-1)).toMatchObject({ personId, displayName: '', status: 'present' });
});

it('is not for a leader', async () => {
  const personIds = [venue.members.own[0]?.personId ?? ''];
  expect(await venue.leader.ask('privacy.erase', { personIds })).toMatchObject({
    error: { code: 'not-allowed' },
  });
});

it('tells of texts that seem to name the person, and where they are', async () => {
  const { admin, sessions, members } = venue;
  const { call } = admin;
  const {
    leaders,
    groupTagIds: _g,
    partnerNames: _p,
    ...details
  } = await call('sessions.details', {
    id: sessions.own,
  });
  const sent = leaders.map(({ name: _, ...leader }) => leader);
  const reflection = 'Orvokin ehdotus kokeillaan.';
  await call('sessions.saveDetails', { id: sessions.own, ...details, reflection, leaders: sent });
  const personId = members.own[0]?.personId ?? '';
  const { texts } = await call('privacy.erasurePreview', { personId });
  expect(texts).toEqual([
    { place: 'session', id: sessions.own, date: '2026-11-24', title: 'Oma ryhmä' },
  ]);
});

it('finds the name wherever the staff can write, by its first part too', async () => {
  const { admin, groups, venueId } = venue;
  const { call } = admin;
  const { personId } = await aMember(call, groups.own, 'Aku Zorbakka');
  await call('settings.savePartner', { id: null, name: 'Akun kotikunta', archived: false });
  await call('venues.addClosure', {
    ...{ venueId, from: '2026-12-07', to: '2026-12-07', name: 'Akun juhlat', kind: 'closure' },
  });
  await call('visits.saveRemark', { venueId, date: '2026-11-24', remark: 'Aku toi kahvia' });
  const { texts } = await call('privacy.erasurePreview', { personId });
  expect(texts.map(({ place, date, title }) => [place, date, title])).toEqual([
    ['day', '2026-11-24', expect.any(String)],
    ['closure', '2026-12-07', 'Akun juhlat'],
    ['list', null, 'Akun kotikunta'],
  ]);
});

it('mends what nobody could mend by hand: why a month was reopened, and remembered choices', async () => {
  const { admin, coordinator, members, venueId } = venue;
  const { call } = admin;
  const personId = members.own[0]?.personId ?? '';
  await call('staff.setPreference', { key: 'last-report', value: 'haku Orvokki' });
  await call('months.close', { venueId, month: '2026-10', openItemsAccepted: 100 });
  await call('months.reopen', { venueId, month: '2026-10', reason: 'Orvokin merkintä puuttui' });
  const { texts } = await call('privacy.erasurePreview', { personId });
  expect(texts).toMatchObject([{ place: 'month', date: '2026-10-01' }]);
  await coordinator.call('privacy.erase', { personIds: [personId] });
  const { month_closings: closings } = await tablesOf(venue.test, ['month_closings']);
  expect(closings).toMatchObject([{ reopen_reason: '… merkintä puuttui' }]);
  expect(await call('staff.preferences', {})).toEqual({});
});

/** A file of people and a register, in which a mark is somebody's name; both can be taken back. */
async function importedPeople(call: Caller['call'], venueId: string): Promise<string[]> {
  const list = csvOf(
    ['Nimimerkki Zorbakka', 'Ryhmä', 'Liittynyt'],
    ['Zorbakka tuotu', 'Toinen ryhmä', '1.9.2026'],
  );
  await broughtIn(call, importOf(list, { venueId, kind: 'people' }));
  const register = csvOf(
    ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
    ['1.9.2026', 'Toinen ryhmä', 'Zorbakka rekisteristä', 'Zorbakka'],
    ['1.9.2026', 'Toinen ryhmä', 'Zorbakka tuotu', 'Q'],
  );
  const words = [
    { word: 'zorbakka', means: 'present' as const },
    { word: 'q', means: 'absent-notified' as const },
  ];
  await broughtIn(call, importOf(register, { venueId, kind: 'registers', words }));
  const { people } = await call('people.list', { text: 'Zorbakka', limit: 200 });
  return people
    .filter(({ displayName }) => /tuotu|rekisteristä/.test(displayName))
    .map(({ id }) => id);
}

async function checkedIn({ test, admin, venueId, sessions }: FilledVenue): Promise<void> {
  await admin.call('checkin.saveSettings', { venueId, isAllowed: true });
  await admin.call('checkin.start', { sessionId: sessions.other, countsNewcomers: true });
  const door = test.window('checkin');
  expect(await outcomeOf(door, 'Zorbakka tuotu')).toBe('done');
}

it('leaves the name nowhere in the bytes of the folder', async () => {
  const { test, admin, groups } = venue;
  const { call } = admin;
  // Many others, renamed and rejoined, so that rows move between pages.
  const people: string[] = [];
  for (let i = 0; i < 60; i++) {
    const { personId } = await aMember(
      call,
      groups.other,
      `Zorbakka numero ${i} ${'x'.repeat(i % 30)}`,
    );
    people.push(personId);
  }
  for (const [i, id] of people.entries()) {
    if (i % 3 === 0) await call('people.rename', { id, displayName: `Zorbakka uusi ${i}` });
  }
  // A session named after somebody, moved: its undo holds the name.
  const title = 'Zorbakka numero 5 xxxxx: läksiäiset';
  const groupId = await aGroup(call, { name: 'Läksiäisryhmä' });
  await aSession(call, groupId, { date: '2026-12-01' });
  const { venueId } = venue;
  const { id: sessionId } = await call('sessions.create', {
    ...{ venueId, date: '2026-12-02', startMinute: 600, endMinute: 660, roomId: null },
    of: { title, kind: 'theme-meeting', leaderIds: [] },
  });
  await call('sessions.remove', { id: sessionId });
  people.push(...(await importedPeople(call, venueId)));
  // Added twice by mistake, and a group called after her: both in the recycle bin.
  const { id: twin } = await call('people.create', { displayName: 'Zorbakka numero 5 xxxxx' });
  await call('people.remove', { id: twin });
  await call('groups.remove', { id: await aGroup(call, { name: 'Zorbakka numero 5' }) });
  // One made of two, and somebody who came in at the door.
  const [keepId = '', mergeId = ''] = people;
  await call('people.merge', { keepId, mergeId, markedTwice: true });
  people.splice(1, 1);
  await checkedIn(venue);
  // The door locks the program; the staff comes back.
  const back = test.window();
  await back.call('staff.signIn', { staffId: admin.staffId, passphrase });
  const { venue: path } = pathsOf(test.folder);
  copyFileSync(path, `${path}.before-20`);

  const personIds = people;
  expect(await back.call('privacy.erase', { personIds })).toEqual({
    erased: 61,
    wiped: true,
  });
  expect(await back.call('people.removed', {})).toEqual([]);
  expect(await back.call('groups.removed', {})).toEqual([]);
  const key = await venueKeyOf(test.folder);
  test.app().close();

  for (const file of everyFileOf(test.folder)) {
    expect(readFileSync(file).includes('Zorbakka'), file).toBe(false);
    expect(file).not.toContain('before-');
  }
  const copy = tempFolder();
  const decrypted = join(copy.folder, 'pages.db');
  copyFileSync(path, decrypted);
  const pages = decryptedPages(decrypted, key);
  expect(pages.subarray(0, 15).toString()).toBe('SQLite format 3');
  // The reading itself works: others are found.
  expect(pages.includes('Sisko Salainen')).toBe(true);
  expect(pages.toString('latin1').toLowerCase().includes('zorbakka')).toBe(false);
  copy.remove();
  // What it kept is as before: ids, marks and memberships.
  const raw = openRaw(path, key);
  const row = raw.prepare('SELECT display_name, search_name FROM people WHERE id = ?');
  expect(row.get(people[5])).toEqual({ display_name: '', search_name: '' });
  raw.close();
});

it('is expected at no coming session, and whoever was to come later is so on that day alone', async () => {
  const { admin, coordinator, groups, members } = venue;
  const { call } = admin;
  const personId = members.own[0]?.personId ?? '';
  const later = await aSession(call, groups.own, { date: '2026-12-01' });
  await call('groups.join', {
    ...{ groupId: groups.other, person: { personId }, joinedOn: '2026-12-10' },
  });
  await coordinator.call('privacy.erase', { personIds: [personId] });
  const { rows } = await call('attendance.register', { sessionId: later });
  expect(rows.map((row) => row.personId)).not.toContain(personId);
  const ends = async (id: string) =>
    (await call('groups.roster', { id }))
      .filter((row) => row.personId === personId)
      .map(({ leftOn }) => leftOn);
  expect(await ends(groups.own)).toEqual(['2026-11-24']);
  expect(await ends(groups.other)).toEqual(['2026-12-10']);
});

it('keeps whom a closed month counts as members to its end, and is no exit', async () => {
  const { admin, coordinator, groups, members, venueId, test } = venue;
  const { call } = admin;
  const personId = members.own[0]?.personId ?? '';
  test.setClock('2026-11-25', '11:00');
  // No opening day is left, though days of the month are.
  await call('venues.addClosure', {
    ...{ venueId, from: '2026-11-26', to: '2026-11-30', name: 'Remontti', kind: 'closure' },
  });
  await call('months.close', { venueId, month: '2026-11', openItemsAccepted: 100 });
  const before = await report(call);
  await coordinator.call('privacy.erase', { personIds: [personId] });
  const roster = await call('groups.roster', { id: groups.own });
  expect(roster.find((row) => row.personId === personId)?.leftOn).toBe('2026-11-30');
  expect(await report(call)).toEqual(before);
});

it('comes last on the roster, and her membership there cannot be touched any more', async () => {
  const { admin, coordinator, groups, members } = venue;
  const { call, ask } = admin;
  await aMember(call, groups.own, 'Yrjö');
  await aMember(call, groups.own, 'Öljynen');
  const { personId = '', membershipId = '' } = members.own[0] ?? {};
  await coordinator.call('privacy.erase', { personIds: [personId] });
  const roster = await call('groups.roster', { id: groups.own });
  expect(roster.map(({ displayName }) => displayName).slice(-3)).toEqual(['Yrjö', 'Öljynen', '']);
  for (const [name, input] of [
    ['groups.removeMembership', { membershipId }],
    ['groups.leave', { membershipId, leftOn: '2026-11-23' }],
  ] as const) {
    expect(await ask(name, input)).toMatchObject({ error: { code: 'not-found' } });
  }
});

it('waits for a file that is being imported, and so does putting away', async () => {
  const { admin, members, venueId } = venue;
  const { call, ask } = admin;
  const personId = members.own[0]?.personId ?? '';
  const lines = Array.from({ length: 3_000 }, (_, i) => [`Tunnus ${i}`, 'Toinen ryhmä']);
  const asked = importOf(csvOf(['Nimi', 'Ryhmä'], ...lines), { venueId, kind: 'people' });
  const { digest } = await call('imports.preview', asked);
  const running = ask('imports.apply', { ...asked, digest });
  const isWriting = async (): Promise<boolean> => {
    const { at } = await call('imports.progress', { jobId: asked.jobId });
    return at?.step === 'writing' && at.done > 0;
  };
  while (!(await isWriting())) await new Promise((resolve) => setImmediate(resolve));
  const refusal = { error: { code: 'import-running' } };
  expect(await ask('privacy.erase', { personIds: [personId] })).toMatchObject(refusal);
  const archived = await ask('people.setArchived', { id: personId, archived: true });
  expect(archived).toMatchObject(refusal);
  // Locked in the middle of it: the file is closed, and who asked is told no more than that.
  await venue.test.window().call('staff.lockFully', {});
  expect(await running).toMatchObject({ error: { code: 'signed-out' } });
  const back = venue.test.window();
  await back.call('staff.signIn', { staffId: admin.staffId, passphrase });
  expect((await back.call('people.list', { text: 'Tunnus' })).total).toBe(0);
  await back.call('privacy.erase', { personIds: [personId] });
});
