import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const settings = (venue = venueId) => admin.call('venues.posterSettings', { venueId: venue });
const refusal = (code: string) => ({ ok: false, error: { code } });
const nothing = { fi: '', sv: '', en: '' };

describe('texts', () => {
  const texts = {
    contact: { fi: 'puh. 050 000 0000\nnarikka@example.org', sv: 'tfn 050 000 0000', en: '' },
    feedbackBox: { fi: 'Toivoitte teetä. Teetä on nyt.', sv: '', en: '' },
    funders: 'Toimintaa rahoittaa Keksitty säätiö.',
  };

  it('are empty at first, kept by language and venue, and written over', async () => {
    const empty = { contact: nothing, feedbackBox: nothing, funders: '' };
    expect(await settings()).toEqual({ ...empty, logo: null, availabilities: [] });
    await admin.call('venues.savePosterTexts', { venueId, ...texts });
    expect(await settings()).toMatchObject(texts);
    const { id: other } = await admin.call('venues.add', { name: 'Akaa', address: '' });
    expect(await settings(other)).toMatchObject(empty);
    await admin.call('venues.savePosterTexts', { venueId, ...texts, contact: nothing });
    expect(await settings()).toMatchObject({ ...texts, contact: nothing });
  });

  it('survive a restart', async () => {
    await admin.call('venues.savePosterTexts', { venueId, ...texts });
    const { staffId } = admin;
    await test.restart();
    admin = { ...admin, ...test.window() };
    await admin.call('staff.signIn', { staffId, passphrase: 'kahvi pulla hattu naulakko' });
    expect(await settings()).toMatchObject(texts);
  });
});

/** The head of a picture that says this size. */
function png(width: number, height: number, length = 64): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.write('IEND', length - 8, 'latin1');
  return bytes;
}
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010002001', 'hex');

describe('a logo', () => {
  const save = (bytes: Buffer) =>
    admin.ask('venues.saveLogo', { venueId, base64: bytes.toString('base64') });

  it('is a PNG or a JPEG by its bytes; the later takes the place of the earlier', async () => {
    await save(png(120, 40));
    const saved = png(120, 40).toString('base64');
    expect((await settings()).logo).toEqual({ mime: 'image/png', base64: saved });
    await save(jpeg);
    expect((await settings()).logo?.mime).toBe('image/jpeg');
    await admin.call('venues.removeLogo', { venueId });
    expect((await settings()).logo).toBeNull();
    expect(await admin.ask('venues.removeLogo', { venueId })).toMatchObject(refusal('not-found'));
  });

  it.each([
    ['a drawing of markup', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', Buffer.from('GIF89a…')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG without a size', png(0, 40)],
    ['a PNG cut off in its head', png(120, 40).subarray(0, 20)],
    ['a JPEG cut off in its head', jpeg.subarray(0, 12)],
    ['a small file that unfolds to a gigapixel', png(40_000, 40_000)],
  ])('is not %s', async (_, bytes) => {
    expect(await save(bytes)).toMatchObject(refusal('picture-unknown'));
    expect((await settings()).logo).toBeNull();
  });

  it('is as large as 500 kB and no larger', async () => {
    expect(await save(png(10, 10, 500 * 1024))).toMatchObject({ ok: true });
    expect(await save(png(10, 10, 500 * 1024 + 1))).toMatchObject(refusal('picture-too-large'));
  });

  it('is refused where the text is not base64', async () => {
    const asked = await admin.ask('venues.saveLogo', { venueId, base64: 'kuva.png' });
    expect(asked).toMatchObject(refusal('invalid-input'));
  });
});

describe('who can be met', () => {
  const nurse = {
    ...{ weekday: 2, startMinute: 600, endMinute: 720, from: '2026-09-01', to: null },
    who: { fi: 'Sairaanhoitaja', sv: 'Sjukskötare', en: '' },
  };
  const save = (fields: object = {}) =>
    admin.ask('venues.saveAvailability', { venueId, ...nurse, ...fields });

  it('is listed by weekday and time, changed and removed', async () => {
    await save({ weekday: 4 });
    await save({ startMinute: 540 });
    const { id } = await admin.call('venues.saveAvailability', { venueId, ...nurse });
    const { availabilities } = await settings();
    expect(availabilities.map(({ weekday, startMinute }) => [weekday, startMinute])).toEqual([
      [2, 540],
      [2, 600],
      [4, 600],
    ]);
    expect(availabilities[1]).toEqual({ id, ...nurse });
    await save({ id, to: '2026-12-18' });
    expect((await settings()).availabilities[1]).toMatchObject({ id, to: '2026-12-18' });
    await admin.call('venues.removeAvailability', { id });
    expect((await settings()).availabilities).toHaveLength(2);
    const gone = await admin.ask('venues.removeAvailability', { id });
    expect(gone).toMatchObject(refusal('not-found'));
  });

  it.each([
    ['end-before-start', { endMinute: 600 }],
    ['end-before-start', { to: '2026-08-31' }],
    ['invalid-input', { who: nothing }],
    ['invalid-input', { who: { ...nothing, fi: 'Kaksi\nriviä' } }],
    ['invalid-input', { weekday: 8 }],
    ['not-found', { venueId: 'v'.repeat(16) }],
    ['not-found', { id: 'v'.repeat(16) }],
  ])('is refused as %s: %o', async (code, fields) => {
    expect(await save(fields)).toMatchObject(refusal(code));
    expect((await settings()).availabilities).toEqual([]);
  });

  it('of another venue is not changed from here', async () => {
    const { id: other } = await admin.call('venues.add', { name: 'Akaa', address: '' });
    const there = { ...nurse, venueId: other };
    const { id } = await admin.call('venues.saveAvailability', there);
    expect(await save({ id })).toMatchObject(refusal('not-found'));
    expect((await settings(other)).availabilities).toMatchObject([{ id }]);
  });
});

it('of an unknown venue there are none', async () => {
  const unknown = { venueId: 'v'.repeat(16) };
  for (const [call, input] of [
    ['venues.posterSettings', unknown],
    ['venues.saveLogo', { ...unknown, base64: jpeg.toString('base64') }],
    ['venues.savePosterTexts', { ...unknown, contact: nothing, feedbackBox: nothing, funders: '' }],
    ['venues.setRoomConflicts', { id: unknown.venueId, roomConflicts: 'block' }],
  ] as const) {
    expect(await admin.ask(call, input)).toMatchObject(refusal('not-found'));
  }
});
