import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/contract/sessions.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  todaysSessions,
  unfinishedSessions,
  wordOf,
} from '../../../../renderer/features/today/todays-sessions.ts';

const today = day('2026-11-24');
const now = { date: today, minute: 630 };
const kaisa = 'kaisa' as Session['leaderIds'][number];
const asked = {
  me: { staffId: kaisa, role: 'leader' },
  reopened: new Set<Session['id']>(),
} as const;

const aSession = (parts: Partial<Session> = {}): Session => ({
  id: 's' as Session['id'],
  venueId: 'v' as Session['venueId'],
  venueName: 'Akaa',
  groupId: null,
  seriesId: null,
  title: 'Naisten vertaisryhmä',
  form: 'closed',
  kind: 'group',
  mode: 'on-site',
  theme: '',
  place: '',
  isException: false,
  lock: null,
  isMonthClosed: false,
  date: today,
  startMinute: 600,
  endMinute: 690,
  roomId: null,
  roomName: null,
  leaderIds: [kaisa],
  leaderNames: ['Kaisa'],
  status: 'planned',
  shownStatus: 'now',
  cancelReason: null,
  registerClosed: false,
  presentCount: 0,
  hasAttendance: false,
  mayOpenRegister: true,
  ...parts,
});

describe('wordOf', () => {
  it('says now for what is on, also once somebody is marked', () => {
    expect(wordOf(aSession(), now)).toBe('now');
    expect(wordOf(aSession({ status: 'held' }), now)).toBe('now');
  });

  it('follows the clock and not the last answer', () => {
    expect(wordOf(aSession(), { date: today, minute: 690 })).toBe('not-recorded');
    expect(wordOf(aSession(), { date: today, minute: 599 })).toBe('upcoming');
  });

  it('tells a register that nobody filled from one that nobody closed', () => {
    const after = { date: today, minute: 700 };
    expect(wordOf(aSession(), after)).toBe('not-recorded');
    expect(wordOf(aSession({ status: 'held' }), after)).toBe('not-closed');
    expect(wordOf(aSession({ status: 'held', registerClosed: true }), after)).toBe('closed');
  });

  it('keeps cancelled and not held apart', () => {
    expect(wordOf(aSession({ status: 'cancelled' }), now)).toBe('cancelled');
    expect(wordOf(aSession({ status: 'not-held' }), now)).toBe('not-held');
  });
});

describe('todaysSessions', () => {
  it('calls only the first one to come the next', () => {
    const later = [660, 780].map((startMinute) => aSession({ startMinute, endMinute: 840 }));
    const words = todaysSessions([aSession(), ...later], now).map(({ word }) => word);
    expect(words).toEqual(['now', 'next', 'upcoming']);
  });

  it('leaves other days out', () => {
    expect(todaysSessions([aSession({ date: day('2026-11-23') })], now)).toEqual([]);
  });
});

describe('unfinishedSessions', () => {
  const earlier = (date: string, parts: Partial<Session> = {}) =>
    aSession({ date: day(date), ...parts });

  it('holds earlier registers without marks or not closed, latest first', () => {
    const sessions = [
      earlier('2026-11-18'),
      earlier('2026-11-19', { status: 'held', registerClosed: true }),
      earlier('2026-11-20', { status: 'cancelled' }),
      earlier('2026-11-21', { status: 'held' }),
      aSession(),
    ];
    const dates = unfinishedSessions(sessions, now, asked).map(({ session }) => session.date);
    expect(dates).toEqual(['2026-11-21', '2026-11-18']);
  });

  it('holds only what is the person’s to finish', () => {
    const others = earlier('2026-11-21', { leaderIds: [], mayOpenRegister: false });
    expect(unfinishedSessions([others], now, asked)).toEqual([]);
  });

  it('holds of a closed month only what was reopened since', () => {
    const left = earlier('2026-11-20', { isMonthClosed: true });
    const reopened = earlier('2026-11-21', { id: 'r' as Session['id'], isMonthClosed: true });
    const found = unfinishedSessions([left, reopened], now, {
      ...asked,
      reopened: new Set([reopened.id]),
    });
    expect(found.map(({ session }) => session.id)).toEqual(['r']);
  });
});
