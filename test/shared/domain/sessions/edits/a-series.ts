import fc from 'fast-check';
import type { SeriesEdit } from '#shared/domain/sessions/edits/series-edit.ts';
import type { Facts } from '#shared/domain/sessions/edits/session-lock.ts';
import type {
  Series,
  SessionLeader,
  SessionState,
} from '#shared/domain/sessions/edits/session-state.ts';
import type { OffDay } from '#shared/domain/sessions/off-day.ts';
import { plainDetails } from '#shared/domain/sessions/session-details.ts';
import { makeId } from '#shared/kernel/ids.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

const noChance = new Uint8Array(7);
/** The nth id of a kind. */
export const nth = <Kind extends string>(n: number) => makeId<Kind>(n, noChance);

const wholeTime = { workingRole: 'employee', minutes: null, preparationMinutes: 0 } as const;
export const marko: SessionLeader = { staffId: nth<'staff'>(1), ...wholeTime };
export const kaisa: SessionLeader = { staffId: nth<'staff'>(2), ...wholeTime };
export const hall = nth<'room'>(1);
export const kitchen = nth<'room'>(2);

/** Tuesdays 13-15 in the hall, led by Marko, autumn 2026. */
export const tuesdays: Series = {
  id: nth<'series'>(1),
  groupId: nth<'group'>(1),
  venueId: nth<'venue'>(1),
  rule: 'FREQ=WEEKLY;BYDAY=TU',
  from: day('2026-11-03'),
  until: day('2026-12-29'),
  startMinute: 780,
  endMinute: 900,
  roomId: hall,
  leaders: [marko],
  continues: null,
};

/** A session of the Tuesdays, on its date unless told otherwise. */
export function aSession(n: number, date: string, own: Partial<SessionState> = {}): SessionState {
  const { id: seriesId, venueId, groupId, startMinute, endMinute, roomId, leaders } = tuesdays;
  return {
    id: nth<'session'>(n),
    venueId,
    groupId,
    ownTitle: null,
    details: plainDetails(),
    startMinute,
    endMinute,
    roomId,
    leaders,
    date: day(date),
    origin: { kind: 'rule', seriesId, slotDate: day(date), changed: false },
    status: 'planned',
    cancelReason: null,
    hasAttendance: false,
    registerClosed: false,
    sequence: 0,
    ...own,
  };
}

/** The dates as `day` has them. */
export const days = (...dates: string[]): LocalDate[] => dates.map(day);

/** Wednesday 18 November 2026 at 9.00, October reported. */
export const midNovember: Facts = {
  now: { date: day('2026-11-18'), minute: 540 },
  closedMonths: ['2026-10'],
};

/** A weekday off for everybody. */
export const offDay = (date: string, reason: OffDay['reason'] = 'holiday'): OffDay => ({
  date: day(date),
  reason,
  name: { fi: 'vapaa', sv: 'ledig', en: 'off' },
});

export const newIds = {
  seriesId: nth<'series'>(9),
  sessionIds: Array.from({ length: 200 }, (_, i) => nth<'session'>(1000 + i)),
  details: plainDetails(),
};

// What chance makes of a series, on and around 24 November 2026.
const first = day('2026-10-20');
const someDate = fc.integer({ min: 0, max: 90 }).map((by) => addDays(first, by));
const someRoom = fc.constantFrom(null, hall, kitchen);
const someLeaders = fc.constantFrom([], [marko], [kaisa], [marko, kaisa]);
const someTimes = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 4 }))
  .map(([hour, length]) => ({
    startMinute: hour * 60,
    endMinute: Math.min(1440, (hour + length) * 60),
  }));
const rarely = fc.integer({ min: 0, max: 8 }).map((n) => n === 0);

const byHand = fc.record({
  movedBy: fc.integer({ min: -9, max: 9 }),
  times: someTimes,
  roomId: someRoom,
  isAdded: rarely,
});
const drawn = fc.record({
  status: fc.constantFrom<SessionState['status'][]>('planned', 'planned', 'planned', 'cancelled'),
  fact: fc.constantFrom<SessionState['status'][]>('held', 'not-held'),
  isFact: rarely,
  hasAttendance: rarely,
  registerClosed: rarely,
  byHand: fc.option(byHand, { freq: 3 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function drawnSession(slotDate: LocalDate, of: Drawn, n: number): SessionState {
  const { byHand: hand, hasAttendance, registerClosed } = of;
  const status = of.isFact ? of.fact : of.status;
  const isOff = status === 'cancelled' || status === 'not-held';
  const session = aSession(n + 1, slotDate, {
    status,
    cancelReason: isOff ? 'other' : null,
    hasAttendance,
    registerClosed,
  });
  if (!hand) return session;
  const { movedBy, times, roomId, isAdded } = hand;
  const seriesId = tuesdays.id;
  const origin = isAdded
    ? ({ kind: 'added', seriesId } as const)
    : ({ kind: 'rule', seriesId, slotDate, changed: true } as const);
  return { ...session, ...times, roomId, date: addDays(slotDate, movedBy), origin };
}

/** Sessions of the series: locked, moved, cancelled, added and plain ones mixed. */
export const someSessions: fc.Arbitrary<SessionState[]> = fc
  .uniqueArray(someDate, { maxLength: 14 })
  .chain((dates) =>
    fc.tuple(...dates.map(() => drawn)).map((all) =>
      dates.flatMap((date, n) => {
        const of = all[n];
        return of ? [drawnSession(date, of, n)] : [];
      }),
    ),
  );

const someDates = fc.uniqueArray(someDate, { maxLength: 16 });
const standardChanges = {
  times: someTimes,
  roomId: someRoom,
  leaders: someLeaders,
};
const seriesChanges = fc.record(
  {
    ...standardChanges,
    recurrence: fc.record({
      rule: fc.constant('FREQ=WEEKLY;BYDAY=WE'),
      until: fc.constant(day('2027-01-31')),
      dates: someDates,
    }),
  },
  { requiredKeys: [] },
);
const many = {
  changes: seriesChanges,
  overwriteExceptions: fc.boolean(),
  keepOffDays: fc.uniqueArray(someDate, { maxLength: 3 }),
};

/** An edit of one of these sessions, or of many. */
export const someEdit = (sessions: readonly SessionState[]): fc.Arbitrary<SeriesEdit> => {
  const ofMany = fc.oneof(
    fc.record({ scope: fc.constant('all' as const), ...many }),
    fc.record({ scope: fc.constant('this-and-following' as const), from: someDate, ...many }),
  );
  if (sessions.length === 0) return ofMany;
  const ofOne = fc.record({
    scope: fc.constant('this' as const),
    sessionId: fc.constantFrom(...sessions.map(({ id }) => id)),
    changes: fc.record({ ...standardChanges, date: someDate }, { requiredKeys: [] }),
  });
  return fc.oneof(ofOne, ofMany, ofMany);
};

export const someFacts: fc.Arbitrary<Facts> = fc.record({
  now: fc.record({
    date: fc.integer({ min: 0, max: 50 }).map((by) => addDays(first, by)),
    minute: fc.integer({ min: 0, max: 1439 }),
  }),
  closedMonths: fc.constantFrom<string[][]>([], ['2026-10'], ['2026-10', '2026-11'], ['2026-12']),
});

export const someOffDays: fc.Arbitrary<OffDay[]> = fc
  .uniqueArray(someDate, { maxLength: 8 })
  .map((dates) => dates.map((date) => offDay(date)));

/** A series, an edit of it and the world around. */
export const someInput = someSessions.chain((sessions) =>
  fc.record({
    series: fc.constant(tuesdays),
    sessions: fc.constant(sessions),
    edit: someEdit(sessions),
    offDays: someOffDays,
    facts: someFacts,
  }),
);
