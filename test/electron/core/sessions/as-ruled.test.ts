import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGroup, aSeries, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { readPdf, squeezed, textOfPdf } from '#test/support/read-pdf.ts';

// What the door says of a session that is not held when and where its series has it.

let test: TestApp;
let admin: Administrator;
let id: string;
let roomId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '08:45' });
  admin = await test.setUp();
  ({ roomId } = await firstVenue(admin.call));
  const groupId = await aGroup(admin.call, { name: 'Peliryhmä', form: 'open' });
  const times = { startMinute: 780, endMinute: 870, roomId };
  await aSeries(admin.call, groupId, weeklyRule([2], '2026-11-24', '2026-12-15'), times);
  const [first] = await admin.call('sessions.list', { from: '2026-11-24', to: '2026-11-24' });
  id = first?.id ?? '';
});
afterEach(() => test.close());

const as = { date: '2026-11-24', startMinute: 780, endMinute: 870 };
const noticeKind = async () => (await admin.call('sessions.doorNotice', { id })).kind;
async function paper(): Promise<string> {
  const asked = { sessionId: id, languages: ['fi' as const], format: 'pdf' as const };
  const { files } = await admin.call('posters.doorNotice', asked);
  const bytes = new Uint8Array(Buffer.from(files[0]?.base64 ?? '', 'base64'));
  return squeezed(textOfPdf(await readPdf(bytes)));
}

it('tells of two hours later on the same day: when it was, and when it is now', async () => {
  await admin.call('sessions.move', { id, ...as, startMinute: 900, endMinute: 990, roomId });
  expect(await noticeKind()).toBe('moved');
  const words = await paper();
  expect(words).toContain(squeezed('Oli: ti 24.11. klo 13–14.30'));
  expect(words).toContain(squeezed('ti 24.11. klo 15–16.30'));
});

it('tells of another room', async () => {
  const [venue] = await admin.call('venues.list', {});
  const other = venue?.rooms[1];
  await admin.call('sessions.move', { id, ...as, roomId: other?.id ?? null });
  expect(await noticeKind()).toBe('moved');
  const words = await paper();
  expect(words).toContain(squeezed(`Oli: ti 24.11. klo 13–14.30, ${venue?.rooms[0]?.name}`));
});

it('tells nothing of a later end, of another leader or of a series changed as a whole', async () => {
  await admin.call('sessions.move', { id, ...as, endMinute: 900, roomId });
  expect(await noticeKind()).toBe('as-planned');
  const { seriesId } = await admin.call('sessions.get', { id });
  const edit = {
    scope: 'all' as const,
    ...{ seriesId: seriesId ?? '', overwriteExceptions: true, keepOffDays: [] },
    changes: { times: { startMinute: 840, endMinute: 930 } },
  };
  const { digest } = await admin.call('sessions.previewEdit', { edit });
  await admin.call('sessions.applyEdit', { edit, digest });
  expect(await admin.call('sessions.get', { id })).toMatchObject({ startMinute: 840 });
  expect(await noticeKind()).toBe('as-planned');
});

it('speaks of the new day where a moved session is cancelled', async () => {
  await admin.call('sessions.move', { id, ...as, date: '2026-11-26', roomId });
  await admin.call('sessions.cancel', { id, reason: 'other' });
  const words = await paper();
  expect(words).toContain(squeezed('to 26.11. klo 13–14.30'));
  expect(words).toContain(squeezed('ti 1.12.'));
});
