import fc from 'fast-check';
import type {
  CalendarProgramme,
  CalendarSeries,
  CalendarSession,
} from '#shared/domain/programme-export/calendar-programme.ts';
import { calendarKeysOf } from '#shared/domain/programme-import/calendar-keys.ts';
import { entryStatusOf } from '#shared/domain/programme-import/entry-status.ts';
import type { KnownSession } from '#shared/domain/programme-import/preview.ts';
import { sessionStatuses } from '#shared/domain/sessions/session-status.ts';
import { type Id, makeId } from '#shared/kernel/ids.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

/** The nth id of a kind. */
export const idOf = <Kind extends string>(n: number): Id<Kind> =>
  makeId<Kind>(n, new Uint8Array(7));

const changedAtMs = Date.UTC(2026, 1, 1, 8, 30);

export const aSession = (changes: Partial<CalendarSession> = {}): CalendarSession => ({
  id: idOf<'session'>(1),
  seriesId: null,
  slotDate: changes.date ?? day('2026-03-10'),
  date: day('2026-03-10'),
  startMinute: 600,
  endMinute: 720,
  title: 'Kahvila',
  placeText: 'Iso sali, Ilo',
  status: 'planned',
  sequence: 0,
  changedAtMs,
  ...changes,
});

export const aSeries = (changes: Partial<CalendarSeries> = {}): CalendarSeries => ({
  id: idOf<'series'>(1001),
  rule: 'FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20260526',
  from: day('2026-03-10'),
  startMinute: 600,
  endMinute: 720,
  title: 'Kahvila',
  placeText: 'Iso sali, Ilo',
  sequence: 0,
  changedAtMs,
  ...changes,
});

/** Sessions of a series on the given days, numbered from `first`. */
export const sessionsOn = (
  dates: readonly string[],
  series: CalendarSeries,
  first = 1,
): CalendarSession[] =>
  dates.map((date, n) => {
    const { title, placeText, startMinute, endMinute } = series;
    const shown = { title, placeText, startMinute, endMinute };
    return aSession({
      ...shown,
      id: idOf<'session'>(first + n),
      seriesId: series.id,
      date: day(date),
    });
  });

export const aProgramme = (changes: Partial<CalendarProgramme> = {}): CalendarProgramme => ({
  name: 'Kohtaamispaikka Ilo',
  language: 'fi',
  sessions: [aSession()],
  series: [],
  ...changes,
});

/** A programme as the core would hand it to the import: what our own export calls each session. */
export function knownOf({ sessions, series }: CalendarProgramme): KnownSession[] {
  const keys = calendarKeysOf(sessions, series);
  return sessions.map((session) => {
    const { id, title, date, startMinute, endMinute, placeText, sequence } = session;
    return {
      ...{ id, title, date, startMinute, endMinute, placeText, link: null },
      keys: (keys.get(id) ?? []).map((key) => ({ ...key, sequence, digest: null })),
      roomId: null,
      status: entryStatusOf(session.status),
      description: null,
      isCalledAsGroup: false,
      lock: null,
    };
  });
}

/** Texts as the contract lets them in, and as bad as it lets them in. */
const anyText = (length: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: length }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: length }),
      fc
        .array(fc.constantFrom(';', ',', '\\', '\\n', ':', '"', ' ', 'ä'), { minLength: 1 })
        .map(join),
      fc.constantFrom(
        '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(4),
        'مقهى الحي ‏مفتوح',
        'שלום ‮abc‬',
        'é'.repeat(80),
        'BEGIN:VEVENT',
      ),
    )
    .map((text) =>
      text
        .replace(/[\p{Cc}\u2028\u2029]/gu, '')
        .normalize('NFC')
        .slice(0, length)
        .replace(/\p{Cs}$/u, '')
        .trim(),
    );
const join = (parts: readonly string[]): string => parts.join('');

const rules = [
  'FREQ=WEEKLY;UNTIL=20261231',
  'FREQ=WEEKLY;INTERVAL=2;COUNT=20',
  'FREQ=DAILY;INTERVAL=7;UNTIL=20261231',
  'FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20261231',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,SU;WKST=MO;UNTIL=20261130',
  'FREQ=WEEKLY;BYDAY=SU;COUNT=30',
  'FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20261231',
  'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31;UNTIL=20261231',
  'FREQ=DAILY;UNTIL=20260410',
  'FREQ=YEARLY;BYWEEKNO=10,12,14,44,46;BYDAY=SU;WKST=MO;UNTIL=20261231',
  'DTSTART;VALUE=DATE:20260301\nRRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20261130\nRDATE;VALUE=DATE:20260303',
  'DTSTART;VALUE=DATE:20260301\nRDATE;VALUE=DATE:20260301,20260303',
  'rikki',
  '',
];

const times = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([startMinute, length]) => ({
    startMinute,
    endMinute: Math.min(1440, startMinute + length),
  }));
/** Days around both changes of the clock come often. */
const anyDate: fc.Arbitrary<LocalDate> = fc.oneof(
  fc.integer({ min: 0, max: 274 }).map((days) => addDays(day('2026-03-01'), days)),
  fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25').map(day),
);
const shown = fc
  .record({
    title: anyText(80).filter((text) => text !== ''),
    placeText: anyText(120),
    sequence: fc.nat(20),
    changedAtMs: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  })
  .chain((texts) => times.map((minutes) => ({ ...texts, ...minutes })));

const anySeries = (n: number): fc.Arbitrary<CalendarSeries> =>
  fc
    .tuple(shown, fc.constantFrom(...rules), anyDate)
    .map(([look, rule, from]) => ({ ...look, id: idOf<'series'>(n), rule, from }));

type Wish = Readonly<{
  of: number | null;
  /** Weeks after the series' first day, where weekly rules have their dates. */
  weeks: number;
  /** Any other day. */
  free: LocalDate | null;
  moved: LocalDate | null;
  own: typeof shown extends fc.Arbitrary<infer Look> ? Look : never;
  isLikeSeries: boolean;
  status: CalendarSession['status'];
}>;
const seldom: fc.Arbitrary<LocalDate | null> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: anyDate },
);
const anyWish: fc.Arbitrary<Wish> = fc.record({
  of: fc.option(fc.nat(2), { nil: null, freq: 5 }),
  weeks: fc.nat(8),
  free: seldom,
  moved: seldom,
  own: shown,
  isLikeSeries: fc.nat(4).map((n) => n > 0),
  status: fc.constantFrom('planned', 'held', ...sessionStatuses),
});

function sessionOf(wish: Wish, n: number, all: readonly CalendarSeries[]): CalendarSession {
  const series = wish.of === null ? undefined : all[wish.of];
  const look = series && wish.isLikeSeries ? series : wish.own;
  const { title, placeText, startMinute, endMinute } = look;
  const { sequence, changedAtMs: at } = wish.own;
  const slotDate = wish.free ?? addDays(series?.from ?? day('2026-03-29'), 7 * wish.weeks);
  return {
    ...{ title, placeText, startMinute, endMinute, sequence, changedAtMs: at },
    id: idOf<'session'>(n),
    seriesId: series?.id ?? null,
    slotDate,
    date: wish.moved ?? slotDate,
    status: wish.status,
  };
}

/** Any programme: series of all kinds, moved and called-off sessions, sessions of their own. */
export const anyProgramme: fc.Arbitrary<CalendarProgramme> = fc
  .record({
    name: anyText(60),
    language: fc.constantFrom('fi', 'sv', 'en'),
    series: fc.tuple(anySeries(1001), anySeries(1002), anySeries(1003)),
    wishes: fc.array(anyWish, { maxLength: 40, size: 'max' }),
  })
  .map(({ name, language, series, wishes }) => ({
    ...{ name, language, series },
    sessions: wishes.map((wish, n) => sessionOf(wish, n, series)),
  }));
