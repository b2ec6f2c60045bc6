import { describe, expect, it } from 'vitest';
import { limits } from '#shared/domain/programme-import/limits.ts';
import { bytesOf, calendarOf, entryOf, linesOf, preview, read } from './a-calendar.ts';
import { many, timed } from './a-hostile-file.ts';

/** The shortest entry there can be with a session in it. */
const short = (n: number): string =>
  `BEGIN:VEVENT\nUID:${n}\nDTSTART:20260310T100000\nDURATION:PT1H\nSUMMARY:x\nEND:VEVENT`;

describe('what is no calendar', () => {
  const garbage = Uint8Array.from({ length: 500_000 }, (_, n) => (n * 2_654_435_761) >>> 13);
  it.each([
    ['nothing', new Uint8Array()],
    ['binary garbage', garbage],
    ['zeros', new Uint8Array(1_000_000)],
    ['a sign-in page', bytesOf('<!DOCTYPE html><title>Kirjaudu</title>')],
    ['a business card', bytesOf('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Joku\r\nEND:VCARD\r\n')],
    ['an entry without a calendar', bytesOf(entryOf())],
    ['half a byte order mark', new Uint8Array([0xff])],
    ['UTF-16 garbage', new Uint8Array([0xff, 0xfe, ...garbage.subarray(0, 9_999)])],
  ])('is refused: %s', (_, bytes) => {
    expect(timed(() => preview(bytes))).toEqual({ kind: 'refused', reason: 'not-a-calendar' });
  });
});

describe('size', () => {
  it('of 50 MB is refused before anything is read', () => {
    const answer = timed(() => preview(new Uint8Array(50 * 1024 * 1024)));
    expect(answer).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  it('of a million entries is refused', () => {
    const text = many(1_000_000, () => 'BEGIN:VEVENT\nEND:VEVENT');
    expect(timed(() => preview(text))).toEqual({ kind: 'refused', reason: 'too-large' });
    const fitting = text.slice(0, limits.fileBytes);
    expect(timed(() => preview(fitting))).toEqual({ kind: 'refused', reason: 'too-many-entries' });
  });

  it('of as many entries as are read is cut to the sessions of a file', () => {
    const answer = timed(() => read(many(limits.entries, short)));
    expect(answer.items).toHaveLength(limits.sessions);
    expect(answer.cuts).toEqual(['too-many-sessions']);
  });

  it('of as many entries that cannot be taken tells some of them', () => {
    const answer = timed(() => read(many(limits.entries, (n) => entryOf(`UID:${n}`, 'DTEND:x'))));
    expect(answer.items).toHaveLength(limits.problems);
    expect(answer.cuts).toEqual(['too-many-problems']);
  });

  it('of as many exceptions of one entry is cut', () => {
    const master = entryOf('RRULE:FREQ=DAILY');
    const override = (n: number): string => {
      const at = new Date(Date.UTC(2026, 2, 10, 10, n)).toISOString().replace(/[-:]|\.000Z/g, '');
      return entryOf(`RECURRENCE-ID;RANGE=THISANDFUTURE:${at}`);
    };
    const answer = timed(() => read(many(19_000, (n) => (n === 0 ? master : override(n)))));
    expect(answer.items.length).toBeLessThanOrEqual(limits.sessions);
  });

  it('of a line of 5 MB cuts a text and refuses a list of dates', () => {
    const long = 'pitkä '.repeat(900_000);
    const answer = timed(() => read(calendarOf(entryOf(`DESCRIPTION:${long}`))));
    expect(linesOf(answer)).toEqual(['2026-03-10 10:00-12:00 Kahvila']);
    const dates = `EXDATE:${Array.from({ length: 300_000 }, () => '20260310T100000').join()}`;
    expect(linesOf(timed(() => read(calendarOf(entryOf(dates)))))).toEqual(['!too-large Kahvila']);
  });

  it('of a line of 5 MB folded at each sign is read as fast', () => {
    const folded = `DESCRIPTION:${'x\r\n '.repeat(1_200_000)}`;
    const answer = timed(() => read(calendarOf(entryOf(folded))));
    expect(linesOf(answer)).toEqual(['2026-03-10 10:00-12:00 Kahvila']);
  });

  it.each(['x', ' ', '<', ';', ',', '\\', '"', '<a', '&', '\u0301'])(
    'of texts of megabytes of %j hangs nothing',
    (sign) => {
      const text = sign.repeat(700_000 / sign.length);
      const names = ['SUMMARY', 'LOCATION', 'UID', 'DESCRIPTION', 'STATUS', 'SEQUENCE', 'RRULE'];
      const lines = names.map((name) => `${name}:${text}`);
      expect(timed(() => preview(calendarOf(entryOf(...lines)))).kind).toBe('read');
      for (const name of ['DTSTART', 'DTEND']) {
        expect(timed(() => preview(calendarOf(entryOf(`${name}:${text}`)))).kind).toBe('read');
      }
    },
  );

  it('of endless parameters hangs nothing', () => {
    const text = calendarOf(entryOf(`DTSTART${';X=1'.repeat(300_000)}:20260310T100000`));
    expect(timed(() => preview(text)).kind).toBe('read');
  });
});

describe('depth', () => {
  it('of a hundred thousand components in each other is refused', () => {
    const text = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(100_000)}`;
    expect(timed(() => preview(text))).toEqual({ kind: 'refused', reason: 'too-deep' });
  });

  it('does not mind ends without beginnings', () => {
    const text = calendarOf('END:VEVENT\n'.repeat(300_000), entryOf());
    expect(timed(() => read(text)).items).toHaveLength(1);
  });
});
