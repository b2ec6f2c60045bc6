import { expect, it } from 'vitest';
import {
  createPageSessions,
  idleLimitMs,
  mostBoards,
} from '#electron/hosts/browser/page-sessions.ts';
import { aHostsWays } from '#test/support/hosts-ways.ts';
import { fakeApp } from '../fake-app.ts';

function open() {
  const clock = { ms: 0 };
  const fake = fakeApp();
  return { clock, fake, sessions: createPageSessions(fake.app, () => clock.ms, aHostsWays) };
}

it('ends a page of the staff that nobody uses, and no board', () => {
  const { clock, fake, sessions } = open();
  const [staff, board] = [sessions.open('staff'), sessions.open('board')];
  clock.ms += idleLimitMs + 1;
  expect([sessions.find(staff) === undefined, sessions.find(board) === undefined]).toEqual([
    true,
    false,
  ]);
  expect(fake.seen.sessions.map(({ ended }) => ended)).toEqual([1, 0]);
});

it('keeps so many boards, and ends the oldest for one more', () => {
  const { fake, sessions } = open();
  const staff = sessions.open('staff');
  const boards = Array.from({ length: mostBoards + 2 }, () => sessions.open('board'));
  expect(boards.map((token) => sessions.find(token) !== undefined)).toEqual(
    boards.map((_, i) => i >= 2),
  );
  expect(sessions.find(staff)).toBeDefined();
  expect(fake.seen.sessions.filter(({ ended }) => ended === 1)).toHaveLength(2);
});
