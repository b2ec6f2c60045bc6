import { readFileSync } from 'node:fs';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

/** A calendar of the fixtures as a vendor's program writes it. */
export const calendarFixture = (name: string): Uint8Array =>
  readFileSync(
    new URL(`../../../shared/domain/programme-import/fixtures/${name}.ics`, import.meta.url),
  );

/** A programme of three sessions as a home-made table. */
export const csv: string = [
  'Pvm;Klo;Ryhmä;Tila;Teema',
  'ti 12.1.2027;10–12;Lukupiiri;Sali;Kevään kirjat',
  'ti 19.1.;10–12;Lukupiiri;Kirjasto;',
  'ke 20.1.;13-14.30;Naisten vertaisryhmä;Keittiö;',
].join('\n');

export const base64Of = (file: Uint8Array | string): string => Buffer.from(file).toString('base64');

type Fields = Partial<CallInput<'programme.applyImport'>> & Readonly<{ venueId: string }>;

/** What is asked to bring a file in; the first term of 2027 unless said otherwise. */
export const importOf = (
  file: Uint8Array | string,
  fields: Fields,
): CallInput<'programme.applyImport'> => ({
  ...{ from: '2027-01-01', to: '2027-05-31', base64: base64Of(file) },
  ...fields,
});

export type Preview = CallOutput<'programme.previewImport'>;

/** `new 2027-01-12 10:00 Lukupiiri` of each line of a preview, `cannot no-end Kahvila` of others. */
export const linesOf = ({ items }: Preview): string[] =>
  items.map(({ kind, reason, date, startMinute, title }) =>
    reason === null
      ? `${kind} ${date} ${Math.floor((startMinute ?? 0) / 60)}:${String((startMinute ?? 0) % 60).padStart(2, '0')} ${title}`
      : `${kind} ${reason} ${title}`,
  );

/** `2027-01-12 10:00-12:00 Lukupiiri, Sali` of each session of a time. */
export async function programmeOf(
  call: Client,
  from = '2027-01-01',
  to = '2027-05-31',
): Promise<string[]> {
  const sessions = await call('sessions.list', { from, to });
  return sessions.map(({ date, startMinute, endMinute, title, roomName, place, status }) => {
    const where = roomName ?? place;
    const off = status === 'cancelled' ? ' (cancelled)' : '';
    return `${date} ${startMinute}-${endMinute} ${title}${where === '' ? '' : `, ${where}`}${off}`;
  });
}

/** A venue into which files are brought on 1 December 2026. */
export type ImportScene = Readonly<{
  test: TestApp;
  admin: Administrator;
  venueId: string;
  previewOf: (file: Uint8Array | string, fields?: object) => Promise<Preview>;
  bringIn: (
    file: Uint8Array | string,
    fields?: object,
  ) => Promise<CallOutput<'programme.applyImport'>>;
}>;

export async function anImportScene(): Promise<ImportScene> {
  const test = await anApp({ date: '2026-12-01' });
  const admin = await test.setUp();
  const { venueId } = await firstVenue(admin.call);
  return {
    ...{ test, admin, venueId },
    previewOf: (file, fields = {}) =>
      admin.call('programme.previewImport', importOf(file, { venueId, ...fields })),
    bringIn: (file, fields = {}) =>
      admin.call('programme.applyImport', importOf(file, { venueId, ...fields })),
  };
}
