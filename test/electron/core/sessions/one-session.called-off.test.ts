import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  aGroup,
  aMember,
  aSeries,
  aSession,
  firstVenue,
  weeklyRule,
} from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { readPdf, squeezed, textOfPdf } from '#test/support/read-pdf.ts';

// A leader is ill on the morning of a session (08.45): one action, and everything else follows.

let test: TestApp;
let admin: Administrator;
let groupId: string;
let sessionId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '08:45' });
  admin = await test.setUp();
  const { id: marko } = await admin.call('staff.add', {
    ...{ name: 'Marko', role: 'leader', workingRole: 'employee' },
  });
  groupId = await aGroup(admin.call, {
    ...{ name: 'Toipujat', posterAs: 'alias', alias: 'Ti-ryhmä', leaderIds: [marko] },
  });
  await aMember(admin.call, groupId, 'Sari');
  await aSeries(admin.call, groupId, weeklyRule([2, 4], '2026-11-24', '2026-12-17'));
  const [first] = await admin.call('sessions.list', { from: '2026-11-24', to: '2026-11-24' });
  sessionId = first?.id ?? '';
});
afterEach(() => test.close());

const cancel = () => admin.call('sessions.cancel', { id: sessionId, reason: 'leader-absent' });
const wordsOf = async (made: Readonly<{ files: readonly Readonly<{ base64: string }>[] }>) => {
  const bytes = new Uint8Array(Buffer.from(made.files[0]?.base64 ?? '', 'base64'));
  return squeezed(textOfPdf(await readPdf(bytes)));
};

it('gives nobody an absence and counts the session as cancelled', async () => {
  await cancel();
  test.setClock('2026-11-25', '10:00');
  const november = { from: '2026-11-01', to: '2026-11-25', by: 'month', language: 'fi' } as const;
  const report = await admin.call('reports.attendance', november);
  const [table] = report.tables;
  const figure = (key: string) =>
    table?.rows[0]?.[table.columns.findIndex((column) => column.key === key)];
  expect(figure('sessions_cancelled')).toBe(1);
  expect(figure('attendances')).toBe(0);
  // Present of present and absent: with no base there was no absence either.
  expect(figure('attendance_rate')).toBeNull();
});

it('tells the next session on the door, in the group and on the poster', async () => {
  const { notice } = await cancel();
  expect(notice).toMatchObject({ kind: 'cancelled', next: { date: '2026-11-26' } });
  expect(await admin.call('groups.get', { id: groupId })).toMatchObject({
    nextSessionOn: '2026-11-26',
  });
  const { venueId } = await firstVenue(admin.call);
  const week = { venueId, monday: '2026-11-23', weeks: 1, languages: ['fi' as const] };
  const poster = await admin.call('posters.weekly', {
    ...{ ...week, paper: 'A4', print: 'normal', format: 'pdf' },
  });
  expect(await wordsOf(poster)).toContain('PERUTTU');
});

it('says nothing of why, nor of whom, on anything that hangs on a wall', async () => {
  await cancel();
  const made = await admin.call('posters.doorNotice', {
    ...{ sessionId, languages: ['fi' as const], format: 'pdf' },
  });
  const words = await wordsOf(made);
  expect(words).toContain(squeezed('Ryhmä ei kokoonnu tänään'));
  expect(words).toContain(squeezed('to 26.11.'));
  for (const kept of ['estynyt', 'sairas', 'Marko', 'Toipujat', 'Sari']) {
    expect(words, kept).not.toContain(kept);
  }
});

it('is taken back whole, after a restart too', async () => {
  const before = await admin.call('sessions.get', { id: sessionId });
  const { editId } = await cancel();
  await test.restart();
  const again = test.window();
  await again.call('staff.signIn', { staffId: admin.staffId, passphrase });
  const [edit] = await again.call('sessions.recentEdits', {});
  expect(edit).toMatchObject({ id: editId, kind: 'session-cancelled', title: 'Toipujat' });
  await again.call('sessions.undoEdit', { editId });
  expect(await again.call('sessions.get', { id: sessionId })).toEqual(before);
});

it('keeps what was noted ahead, and the next one can be cancelled as well', async () => {
  const next = await aSession(admin.call, groupId, { date: '2026-11-25' });
  await cancel();
  const second = await admin.call('sessions.cancel', { id: next, reason: 'leader-absent' });
  expect(second.notice.next).toMatchObject({ date: '2026-11-26' });
});
