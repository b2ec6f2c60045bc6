import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { auditOf } from '#test/support/a-file.ts';
import { weeklyRule } from '#test/support/a-venue.ts';
import type { Caller } from '#test/support/an-app.ts';
import { inputOf } from '#test/support/arbitraries.ts';
import { aFilledVenue, type FilledVenue, poolOf } from '#test/support/filled-venue.ts';
import { callNames } from './who-may.ts';

let venue: FilledVenue;
beforeEach(async () => {
  venue = await aFilledVenue();
});
afterEach(() => venue.test.close());

const codeOf = async (caller: Caller, name: string, input: unknown): Promise<string> => {
  const reply = await caller.ask(name, input);
  return reply.ok ? 'ok' : reply.error.code;
};

/** Everything that shows or changes names, for one group with its session and its first member. */
function callsWithNames(which: 'own' | 'other'): [name: string, input: Record<string, unknown>][] {
  const [groupId, sessionId] = [venue.groups[which], venue.sessions[which]];
  const { personId, membershipId } = venue.members[which][1] ?? { personId: '', membershipId: '' };
  const rule = weeklyRule([2], '2026-12-01', '2026-12-31');
  const plan = { rule, startMinute: 600, endMinute: 660, roomId: null };
  const offDays = { each: [], rest: 'cancel' };
  return [
    ['groups.roster', { id: groupId }],
    ['attendance.register', { sessionId }],
    ['attendance.mark', { sessionId, personId, status: 'absent-notified' }],
    ['attendance.markRest', { sessionId, status: 'absent-unnotified' }],
    ['attendance.addWalkIn', { sessionId, person: { displayName: 'Vieras' } }],
    ['groups.join', { groupId, person: { displayName: 'Uusi' }, joinedOn: '2026-11-24' }],
    ['groups.leave', { membershipId, leftOn: '2026-12-31' }],
    ['people.rename', { id: personId, displayName: 'Toinen nimi' }],
    ['sessions.previewSeries', { groupId, ...plan }],
    ['sessions.createSeries', { groupId, ...plan, offDays, decisions: [] }],
  ];
}

describe('a leader', () => {
  it('opens and changes what belongs to her own group', async () => {
    for (const [name, input] of callsWithNames('own')) {
      expect(await codeOf(venue.leader, name, input), name).toBe('ok');
    }
  });

  it('is refused the same of another group, which stays as it was', async () => {
    const before = await venue.admin.call('attendance.register', {
      sessionId: venue.sessions.other,
    });
    for (const [name, input] of callsWithNames('other')) {
      expect(await codeOf(venue.leader, name, input), name).toBe('not-allowed');
    }
    const after = await venue.admin.call('attendance.register', {
      sessionId: venue.sessions.other,
    });
    expect(after).toEqual(before);
  });

  it('finds only the people of her own groups', async () => {
    const { people, total } = await venue.leader.call('people.list', {});
    const own = venue.members.own.map(({ displayName }) => displayName);
    expect(people.map(({ displayName }) => displayName).toSorted()).toEqual(own.toSorted());
    expect(total).toBe(own.length);
    for (const { displayName } of venue.members.other) {
      const found = await venue.leader.call('people.list', { text: foldName(displayName) });
      expect(found).toEqual({ people: [], total: 0, isNear: false });
    }
  });

  it('is told by data which rosters and registers are hers to open', async () => {
    const groups = await venue.leader.call('groups.list', {});
    const mine = groups.filter(({ mayOpenRoster }) => mayOpenRoster).map(({ id }) => id);
    expect(mine).toEqual([venue.groups.own]);
    const sessions = await venue.leader.call('sessions.list', {
      from: '2026-11-01',
      to: '2026-11-30',
    });
    const open = sessions.filter(({ mayOpenRegister }) => mayOpenRegister).map(({ id }) => id);
    expect(open).toEqual([venue.sessions.own]);
  });

  it('loses a roster with the lead of its group, at once', async () => {
    const { id, name, form, kind, venueId, startsOn } = await venue.admin.call('groups.get', {
      id: venue.groups.own,
    });
    await venue.admin.call('groups.change', {
      ...{ id, name, form, kind, venueId, startsOn },
      ...{ roomId: null, leaderIds: [], capacity: null, endsOn: null, description: '' },
    });
    expect(await codeOf(venue.leader, 'groups.roster', { id })).toBe('not-allowed');
  });

  it('cannot take back a named mark of a register that is not hers', async () => {
    const input = { sessionId: venue.sessions.other };
    for (const name of ['headcount', 'undo', 'close', 'reopen']) {
      expect(await codeOf(venue.leader, `attendance.${name}`, input)).toBe('not-allowed');
    }
    expect((await venue.admin.call('attendance.headcount', input)).presentNamed).toBe(1);
  });
});

describe('a peer leader', () => {
  it('counts heads in his own sessions and in no other', async () => {
    const counted = { category: 'unspecified', mode: 'on-site', count: 4 };
    const own = { sessionId: venue.sessions.open, ...counted };
    expect(await codeOf(venue.peerLeader, 'attendance.setCount', own)).toBe('ok');
    for (const sessionId of [venue.sessions.own, venue.sessions.other]) {
      for (const name of ['headcount', 'undo', 'close', 'reopen']) {
        expect(await codeOf(venue.peerLeader, `attendance.${name}`, { sessionId })).toBe(
          'not-allowed',
        );
      }
      const input = { sessionId, ...counted };
      expect(await codeOf(venue.peerLeader, 'attendance.setCount', input)).toBe('not-allowed');
    }
  });

  it('takes back heads, and leaves the named mark under them', async () => {
    const input = { sessionId: venue.sessions.open };
    const counted = { category: 'companion', mode: 'on-site', delta: 2 } as const;
    await venue.peerLeader.call('attendance.addToCount', { ...input, ...counted });
    const undone = await venue.peerLeader.call('attendance.undo', input);
    expect(undone).toMatchObject({ extra: 0, presentNamed: 1, canUndo: false });
    expect(await codeOf(venue.peerLeader, 'attendance.undo', input)).toBe('others-step');
  });
});

it('writes who opened a roster or a register into the log, once per sign-in and without names', async () => {
  const input = { sessionId: venue.sessions.own };
  for (let i = 0; i < 3; i++) await venue.leader.call('attendance.register', input);
  // The log has no screen yet; the file is read as a support person with the key would.
  const log = await auditOf(venue.test);
  expect(log.filter((line) => line.includes('register-opened'))).toHaveLength(1);
  for (const name of venue.names) expect(log.join('\n')).not.toContain(name);
});

/** After these there is nobody left who could ask. */
const locks = ['staff.signOut', 'staff.quickLock', 'staff.lockFully', 'kiosk.start'];

describe.each(['peerLeader', 'reporter'] as const)('a %s', (who) => {
  it('gets no visitor’s name by any call with any known id', async () => {
    const pool = poolOf(venue);
    let answered = 0;
    const anyCall = fc
      .constantFrom(...callNames.filter((name) => !locks.includes(name)))
      .chain((name) => fc.tuple(fc.constant(name), inputOf(name, pool)));
    await fc.assert(
      fc.asyncProperty(anyCall, async ([name, input]) => {
        const reply = await venue[who].ask(name, input);
        if (reply.ok) answered += 1;
        const text = textOf(reply);
        for (const secret of venue.names) expect(text).not.toContain(secret);
      }),
      { numRuns: 1800 },
    );
    expect(answered).toBeGreaterThan(150);
  });
});

/** A reply as text; a file inside it decoded, as far as its format is text. */
function textOf(reply: unknown): string {
  const text = JSON.stringify(reply);
  const base64 = /"base64":"([^"]*)"/.exec(text)?.[1] ?? '';
  return text + Buffer.from(base64, 'base64').toString('utf8');
}
