import { describe, expect, it } from 'vitest';
import { entryDigest } from '#shared/domain/programme-import/entry-digest.ts';
import type { KnownSession } from '#shared/domain/programme-import/preview.ts';
import { previewOf } from '#shared/domain/programme-import/preview-of.ts';
import { readCalendar } from '#shared/domain/programme-import/read-calendar.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  bytesOf,
  calendarOf,
  entriesOf,
  entryOf,
  idOf,
  read,
  season,
  takenOver,
} from './a-calendar.ts';

const place = 'LOCATION:Iso sali\\, Kohtaamispaikka Ilo';
const file = calendarOf(entryOf(place));
const [known] = takenOver(entriesOf(read(file)));
if (!known) throw new Error('the file has one session');

const against = (changes: Partial<KnownSession>, text = file) =>
  read(text, { sessions: [{ ...known, ...changes }], rooms });
const rooms = [
  { id: idOf<'room'>(1), name: 'Iso sali', venueName: 'Kohtaamispaikka Ilo' },
  { id: idOf<'room'>(2), name: 'Keittiö', venueName: 'Kohtaamispaikka Ilo' },
];

describe('compareProgramme', () => {
  it('says nothing changed of a session that is as in the file', () => {
    expect(against({}).items).toMatchObject([{ kind: 'same', id: known.id }]);
  });

  it('names each field that is otherwise, with both values', () => {
    const other = {
      title: 'Aamukahvila',
      date: day('2026-03-11'),
      startMinute: 540,
      endMinute: 660,
      status: 'cancelled',
      placeText: 'Keittiö',
      description: 'Vanha',
    } as const;
    const [item] = against(other).items;
    expect(item).toMatchObject({ kind: 'changed', id: known.id });
    expect(item?.kind === 'changed' ? item.changes : []).toEqual([
      { field: 'title', before: 'Aamukahvila', after: 'Kahvila' },
      { field: 'date', before: '2026-03-11', after: '2026-03-10' },
      { field: 'startMinute', before: 540, after: 600 },
      { field: 'endMinute', before: 660, after: 720 },
      { field: 'placeText', before: 'Keittiö', after: 'Iso sali, Kohtaamispaikka Ilo' },
      { field: 'status', before: 'cancelled', after: 'planned' },
      { field: 'description', before: 'Vanha', after: '' },
    ]);
  });

  it('does not compare what the programme does not keep', () => {
    expect(against({ description: null, placeText: null }).items[0]?.kind).toBe('same');
  });

  it('takes the room a place means as that place', () => {
    expect(against({ placeText: 'Sali', roomId: idOf<'room'>(1) }).items[0]?.kind).toBe('same');
    expect(against({ placeText: 'Sali', roomId: idOf<'room'>(2) }).items[0]?.kind).toBe('changed');
  });

  it('never changes a session with attendance', () => {
    expect(against({ lock: 'has-attendance' }).items[0]?.kind).toBe('same');
    expect(against({ lock: 'has-attendance', title: 'Muu' }).items).toMatchObject([
      { kind: 'cannot', reason: 'has-attendance', id: known.id },
    ]);
  });

  it('does not go back to an older version', () => {
    const keys = known.keys.map((key) => ({ ...key, sequence: 3, digest: null }));
    expect(against({ keys, title: 'Muu' }).items).toMatchObject([
      { kind: 'cannot', reason: 'older-than-programme', id: known.id },
    ]);
    const newer = calendarOf(entryOf(place, 'SEQUENCE:3'));
    expect(against({ keys, title: 'Muu' }, newer).items[0]?.kind).toBe('changed');
  });

  it('knows a session by any of its names', () => {
    const own = { uid: 'oma@narikka', recurrenceId: null, sequence: 7, digest: null };
    expect(against({ keys: [own, ...known.keys] }).items[0]?.kind).toBe('same');
  });

  it('takes the first of two entries that are the same session under two names', () => {
    const other = { uid: 'two@example.invalid', recurrenceId: null, sequence: 0, digest: null };
    const both = calendarOf(entryOf(place), entryOf('UID:two@example.invalid', 'SUMMARY:Muu'));
    expect(against({ keys: [...known.keys, other] }, both).items).toMatchObject([
      { kind: 'same', id: known.id },
      { kind: 'cannot', reason: 'replaced-in-file', id: known.id },
    ]);
  });

  it('points at a session that looks the same under another name', () => {
    const keys = [{ uid: 'toinen', recurrenceId: null, sequence: 0, digest: null }];
    expect(against({ keys, title: 'KAHVILA' }).items).toMatchObject([
      { kind: 'new', twinId: known.id, room: { roomId: idOf<'room'>(1), isSure: true } },
    ]);
    expect(against({ keys, title: 'Muu' }).items).toMatchObject([{ kind: 'new', twinId: null }]);
  });

  const series = (...lines: string[]): string =>
    calendarOf(entryOf('RRULE:FREQ=WEEKLY;COUNT=3', ...lines));

  it('keeps a series itself when its time changes', () => {
    const sessions = takenOver(entriesOf(read(series())));
    const later = series('DTSTART:20260310T110000', 'DTEND:20260310T130000');
    const answer = read(later, { sessions });
    expect(answer.items.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'changed']);
    expect(answer.notInFile).toEqual([]);
  });

  it('does not pair sessions of one day that it cannot tell apart', () => {
    const twice = (hours: string): string =>
      calendarOf(
        entryOf(
          `RRULE:FREQ=DAILY;COUNT=2;BYHOUR=${hours}`,
          `DTSTART:20260310T${hours.slice(0, 2)}0000`,
          'DURATION:PT1H',
        ),
      );
    const sessions = takenOver(entriesOf(read(twice('10,14'))));
    const kinds = read(twice('11,15'), { sessions }).items.map(({ kind }) => kind);
    expect(kinds).toEqual(['new', 'new']);
    expect(read(twice('10,15'), { sessions }).items.map(({ kind }) => kind)).toEqual([
      'same',
      'changed',
    ]);
  });

  it('keeps an entry itself when it begins to recur', () => {
    const sessions = takenOver(entriesOf(read(calendarOf(entryOf()))));
    const kinds = read(series(), { sessions }).items.map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'new', 'new']);
  });

  it('keeps an entry without a UID itself while its title and start stay', () => {
    const nameless = calendarOf(entryOf('UID:'));
    const sessions = takenOver(entriesOf(read(nameless)));
    expect(read(nameless, { sessions }).items[0]?.kind).toBe('same');
    const longer = calendarOf(entryOf('UID:', 'DTEND:20260310T130000'));
    expect(read(longer, { sessions }).items[0]?.kind).toBe('changed');
  });

  it('keeps an entry with an endless UID itself', () => {
    const long = calendarOf(entryOf(`UID:${'x'.repeat(5_000)}`));
    const sessions = takenOver(entriesOf(read(long)));
    expect(sessions[0]?.keys[0]?.uid.length).toBeLessThan(50);
    expect(read(long, { sessions }).items[0]?.kind).toBe('same');
  });
});

describe('a file that was taken before', () => {
  const [entry] = entriesOf(read(calendarOf(entryOf('LOCATION:Sali'))));
  if (!entry) throw new Error('no entry');
  const [taken] = takenOver([entry]);
  if (!taken) throw new Error('no session');
  const keys = taken.keys.map((key) => ({ ...key, digest: entryDigest(entry) }));
  const again = (changes: Partial<KnownSession>, file = calendarOf(entryOf('LOCATION:Sali'))) =>
    read(file, { sessions: [{ ...taken, keys, ...changes }] }).items[0];

  it('asks for nothing, whatever was changed here since', () => {
    expect(again({})).toMatchObject({ kind: 'same', isChangedHere: false });
    for (const changes of [
      { date: day('2026-03-12') },
      { startMinute: 660, endMinute: 780 },
      { title: 'Aamukahvila' },
      { placeText: 'Keittiö, Koekahvila' },
      { status: 'cancelled' },
    ] as const) {
      expect(again(changes)).toMatchObject({ kind: 'same', isChangedHere: true });
    }
  });

  it('does not even complain of attendance', () => {
    const lock = 'has-attendance';
    expect(again({ startMinute: 660, lock })).toMatchObject({ kind: 'same', isChangedHere: true });
  });

  it('brings only what it says anew', () => {
    const renamed = calendarOf(entryOf('LOCATION:Sali', 'SUMMARY:Iltakahvila'));
    const item = again({ startMinute: 660, endMinute: 780 }, renamed);
    expect(item).toMatchObject({ kind: 'changed', changes: [{ field: 'title' }] });
  });

  it('brings day and times as one', () => {
    const later = calendarOf(entryOf('LOCATION:Sali', 'DTSTART:20260310T110000'));
    // Moved here to 9–11; half of each would end when it begins.
    const item = again({ startMinute: 540, endMinute: 660 }, later);
    expect(item).toMatchObject({
      kind: 'changed',
      changes: [
        { field: 'startMinute', after: 660 },
        { field: 'endMinute', after: 720 },
      ],
    });
  });

  it('leaves a group its own name', () => {
    const renamed = calendarOf(entryOf('LOCATION:Sali', 'SUMMARY:Iltakahvila'));
    expect(again({ isCalledAsGroup: true }, renamed)).toMatchObject({ kind: 'same' });
  });
});

it('puts nothing into a closed month', () => {
  const answer = readCalendar({ bytes: bytesOf(calendarOf(entryOf())), period: season });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  const programme = { sessions: [], rooms: [], closedMonths: ['2026-03'], places: new Map() };
  expect(previewOf(answer, programme).items).toMatchObject([
    { kind: 'cannot', reason: 'month-closed', id: null },
  ]);
});

it('takes a room as it was chosen, and none where none was', () => {
  const roomId = idOf<'room'>(7);
  const answer = readCalendar({
    bytes: bytesOf(calendarOf(entryOf('LOCATION:Sali'))),
    period: season,
  });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  const rooms = [{ id: idOf<'room'>(1), name: 'Sali', venueName: 'Ilo' }];
  const roomOf = (places: [string, typeof roomId | null][]) => {
    const programme = { sessions: [], rooms, closedMonths: [], places: new Map(places) };
    const [item] = previewOf(answer, programme).items;
    return item?.kind === 'new' ? item.room : undefined;
  };
  expect(roomOf([])).toEqual({ roomId: idOf<'room'>(1), isSure: true });
  expect(roomOf([['Sali', roomId]])).toEqual({ roomId, isSure: true });
  expect(roomOf([['Sali', null]])).toBeNull();
});
