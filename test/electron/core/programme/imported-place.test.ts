import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { importOf, type Preview } from './a-file-to-import.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-12-01' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const zoom = 'https://zoom.us/j/123?pwd=abc';
const period = { from: '2027-01-01', to: '2027-05-31' };

const calendarAt = (...places: string[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
    ...places.flatMap((place, n) => [
      ...['BEGIN:VEVENT', `UID:link-${n}`, `SUMMARY:Kerta ${n}`, `LOCATION:${place}`],
      ...[`DTSTART:2027011${n}T080000Z`, `DTEND:2027011${n}T090000Z`, 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

const preview = (file: string): Promise<Preview> =>
  admin.call('programme.previewImport', importOf(file, { venueId }));
const bringIn = (file: string) => admin.call('programme.applyImport', importOf(file, { venueId }));

/** Where each session is held and how others join, by day. */
async function placesOf(): Promise<unknown[]> {
  const sessions = await admin.call('sessions.list', period);
  return Promise.all(
    sessions.map(async ({ id, place, roomName }) => {
      const { mode, link } = await admin.call('sessions.details', { id });
      return { mode, link, place, roomName };
    }),
  );
}

const kindsOf = ({ items }: Preview): string[] => items.map(({ kind }) => kind);

describe('a web address in the place of a file', () => {
  it('becomes the link to join, which is not where the session is held', async () => {
    const file = calendarAt(zoom, `Kirjasto\\, ${zoom}`, `Sali\\, ${zoom}`, 'Kirjasto');
    const { items, places } = await preview(file);
    expect(items.map(({ placeText, notes }) => [placeText, notes])).toEqual([
      ['', ['link-in-place']],
      ['Kirjasto', ['link-in-place']],
      ['Sali', ['link-in-place']],
      ['Kirjasto', []],
    ]);
    expect(JSON.stringify(places)).not.toContain('zoom');
    await bringIn(file);
    expect(await placesOf()).toEqual([
      { mode: 'remote', link: zoom, place: '', roomName: null },
      { mode: 'hybrid', link: zoom, place: 'Kirjasto', roomName: null },
      { mode: 'hybrid', link: zoom, place: '', roomName: 'Sali' },
      { mode: 'on-site', link: '', place: 'Kirjasto', roomName: null },
    ]);
  });

  it('changes nothing the second time', async () => {
    const file = calendarAt(zoom, `Kirjasto\\, ${zoom}`, `Sali\\, ${zoom}`);
    await bringIn(file);
    const before = await placesOf();
    expect((await preview(file)).items).toMatchObject(
      before.map(() => ({ kind: 'same', isChangedHere: false })),
    );
    expect(await bringIn(file)).toMatchObject({ editId: null, created: 0, changed: 0, same: 3 });
    expect(await placesOf()).toEqual(before);
  });

  it('is read in a table too', async () => {
    await bringIn(`Pvm;Klo;Nimi;Paikka\n12.1.2027;10-12;Etäkahvila;${zoom}\n`);
    expect(await placesOf()).toEqual([{ mode: 'remote', link: zoom, place: '', roomName: null }]);
  });

  it('changes with the file, and a place instead of it brings people back', async () => {
    await bringIn(calendarAt(zoom));
    const other = 'https://esimerkki.fi/huone';
    expect((await preview(calendarAt(other))).items).toMatchObject([
      { kind: 'changed', changes: [{ field: 'link', before: zoom, after: other }] },
    ]);
    await bringIn(calendarAt(other));
    expect(await placesOf()).toMatchObject([{ mode: 'remote', link: other }]);
    await bringIn(calendarAt('Kirjasto'));
    expect(await placesOf()).toMatchObject([{ mode: 'on-site', place: 'Kirjasto' }]);
  });

  it('is not in the calendar that is given out, which read again is the same programme', async () => {
    await bringIn(calendarAt(zoom, `Kirjasto\\, ${zoom}`, `Sali\\, ${zoom}`));
    const before = await placesOf();
    const asked = { of: { kind: 'venue', venueId }, ...period, titles: 'own' } as const;
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { text } = await admin.call('programme.exportCalendar', { ...asked, language });
      expect(text).not.toContain('zoom');
      expect(kindsOf(await preview(text))).toEqual(['same', 'same', 'same']);
      await bringIn(text);
    }
    expect(await placesOf()).toEqual(before);
  });
});
