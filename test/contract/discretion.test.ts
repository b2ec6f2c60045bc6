import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallName } from '#shared/contract/contract.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';
import { wholeYear } from '#test/support/a-feedback.ts';
import { aSession, weeklyRule } from '#test/support/a-venue.ts';
import { type Caller, passphrase } from '#test/support/an-app.ts';
import { inputOf } from '#test/support/arbitraries.ts';
import { aFilledVenue, type FilledVenue, poolOf } from '#test/support/filled-venue.ts';
import { textOfReply } from '#test/support/text-of-reply.ts';
import { callNames, may } from './who-may.ts';

// A group that is kept to its leaders and the coordinators: to everybody else it is somewhere in
// the house at some time, and nothing more, by no call whatever.

/** Words that are nowhere else, each in another field of the group or of its sessions. */
const secrets = {
  name: 'Salakukka',
  nameSv: 'Lönnblomma',
  nameEn: 'Veiledflower',
  description: 'Hiljainenkivi',
  platform: 'Kuiskaussali',
  theme: 'Varjolehti',
  goal: 'Pimeäpuro',
  place: 'Takapihanlato',
  partner: 'Vaiettuliitto',
} as const;
const alias = 'Torstaikerho';

let venue: FilledVenue;
let groupId: string;
let sessionId: string;
/** In the hidden group and in the leader's own. */
let inBoth: string;

beforeAll(async () => {
  venue = await aFilledVenue();
  const { call } = venue.admin;
  groupId = venue.groups.other;
  sessionId = venue.sessions.other;
  const { venueId } = venue;
  const plain = { venueId, form: 'closed', kind: 'peer', startsOn: '2026-01-01' } as const;
  const rest = { roomId: null, leaderIds: [venue.admin.staffId], capacity: null, endsOn: null };
  const { name, nameSv, nameEn, description, platform } = secrets;
  const texts = { name, nameSv, nameEn, description, platform };
  const kept = { visibility: 'leaders', posterAs: 'name', alias } as const;
  await call('groups.change', { id: groupId, ...plain, ...rest, ...texts, ...kept });
  const { id: partnerId } = await call('settings.savePartner', {
    ...{ id: null, name: secrets.partner, archived: false },
  });
  const {
    groupTagIds: _,
    partnerNames: __,
    leaders,
    ...details
  } = await call('sessions.details', {
    id: sessionId,
  });
  await call('sessions.saveDetails', {
    ...{ id: sessionId, ...details, partnerIds: [partnerId] },
    ...{ theme: secrets.theme, goal: secrets.goal, place: secrets.place },
    leaders: leaders.map(({ name: _name, ...leader }) => leader),
  });
  inBoth = venue.members.own[0]?.personId ?? '';
  await call('groups.join', { groupId, person: { personId: inBoth }, joinedOn: '2026-11-01' });
  await call('attendance.mark', { sessionId, personId: inBoth, status: 'present' });
  const left = venue.members.other[0]?.membershipId ?? '';
  await call('groups.leave', { membershipId: left, leftOn: '2026-11-24' });
  // The partner alone is no secret: every leader may choose it for her own sessions.
  await call('sessions.createSeries', {
    ...{ groupId, rule: weeklyRule([4], '2026-12-01', '2026-12-31'), roomId: null },
    ...{ startMinute: 600, endMinute: 660, offDays: { each: [], rest: 'keep' }, decisions: [] },
  });
  const removed = await aSession(call, groupId, { date: '2026-12-22' });
  await call('sessions.remove', { id: removed });
});
afterAll(() => venue.test.close());

const words = Object.entries(secrets).flatMap(([field, word]) =>
  field === 'partner' ? [] : [word],
);
const secretsIn = (text: string): string[] => words.filter((word) => text.includes(word));
const outsiders = [
  ['leader', 'leader'],
  ['peerLeader', 'peer-leader'],
  ['reporter', 'reporter'],
] as const satisfies readonly (readonly [keyof FilledVenue, StaffRole])[];

const dates = { from: '2026-11-01', to: '2026-12-31' };

/** What certainly speaks of the group, so that the test does not pass by asking past it. */
const asksForIt = (): [CallName, unknown][] => [
  ['groups.list', { includeEnded: true }],
  ['groups.get', { id: groupId }],
  ['sessions.list', dates],
  ['sessions.get', { id: sessionId }],
  ['sessions.details', { id: sessionId }],
  ['sessions.series', { groupId }],
  ['sessions.doorNotice', { id: sessionId }],
  ['sessions.recentEdits', {}],
  ['sessions.bin', {}],
  ['reports.attendance', { ...dates, by: 'group', language: 'fi' }],
  ['reports.attendance', { ...dates, by: 'session', language: 'fi' }],
  ['reports.attendance', { ...dates, by: 'month', groupId, language: 'fi' }],
  ...(['csv', 'xlsx', 'pdf', 'txt', 'json'] as const).map((format): [CallName, unknown] => [
    'reports.exportAttendance',
    { ...dates, by: 'group', format, language: 'fi' },
  ]),
  [
    'programme.exportCalendar',
    { of: { kind: 'venue', venueId: venue.venueId }, ...dates, titles: 'own', language: 'fi' },
  ],
  [
    'programme.exportCalendar',
    { of: { kind: 'venue', venueId: venue.venueId }, ...dates, titles: 'public', language: 'fi' },
  ],
  [
    'posters.weekly',
    {
      ...{ venueId: venue.venueId, monday: '2026-11-23', weeks: 1, languages: ['fi', 'en'] },
      ...{ paper: 'A4', print: 'normal', format: 'pdf' },
    },
  ],
  ['feedback.choices', {}],
  ['feedback.results', wholeYear],
  ['feedback.exportResults', { ...wholeYear, format: 'csv' }],
  ['feedback.replies', { venueId: venue.venueId }],
  ['people.list', {}],
  ['people.get', { id: inBoth }],
  ['privacy.heldData', { personId: inBoth }],
  ['privacy.printHeldData', { personId: inBoth, language: 'fi' }],
  ['months.get', { venueId: venue.venueId, month: '2026-11' }],
];

const lookAt = async (caller: Caller): Promise<string> => {
  const texts: string[] = [];
  for (const [name, input] of asksForIt()) {
    const reply = await caller.ask(name, input);
    if (!reply.ok) expect(['not-allowed', 'nothing-to-tell'], name).toContain(reply.error.code);
    texts.push(await textOfReply(reply));
  }
  return texts.join('\n');
};

it('is called what it is by coordinators, and on the wall by nobody', async () => {
  const { coordinator } = venue;
  const seen = await lookAt(coordinator);
  expect(secretsIn(seen)).toEqual(expect.arrayContaining([secrets.name, secrets.theme]));
  for (const name of ['posters.weekly', 'board.programme'] as const) {
    const [, input] = asksForIt().find(([call]) => call === name) ?? [name, {}];
    await coordinator.ask('board.open', { venueId: venue.venueId, languages: ['fi'] });
    const caller = name === 'board.programme' ? venue.test.window('board') : coordinator;
    const text = await textOfReply(await caller.ask(name, input));
    expect(text.includes(alias)).toBe(true);
    // Where it meets is told at the door, as of any group that goes by another name.
    expect(secretsIn(text).filter((word) => word !== secrets.place)).toEqual([]);
  }
});

// Before chance calls what ends memberships.
describe('of somebody who is in the group, too', () => {
  const held = (caller: Caller) => caller.call('privacy.heldData', { personId: inBoth });

  it('a leader of others reads what is of her own groups, and that it is not everything', async () => {
    const seen = await held(venue.leader);
    expect(seen.isWhole).toBe(false);
    const others = seen.memberships.filter(({ groupName }) => groupName !== 'Oma ryhmä');
    expect(others).toEqual([]);
    expect(seen.marks.filter(({ title }) => title !== 'Oma ryhmä')).toEqual([]);
  });

  it('a coordinator reads everything', async () => {
    const seen = await held(venue.coordinator);
    expect(seen.isWhole).toBe(true);
    expect(seen.memberships.map(({ groupName }) => groupName)).toContain(secrets.name);
    expect(seen.marks.map(({ title }) => title)).toContain(secrets.name);
  });
});

describe.each(outsiders)('a %s who has nothing to do with it', (who, role) => {
  it('reads its other name, its time and its room, and none of its words', async () => {
    const text = await lookAt(venue[who]);
    expect(secretsIn(text)).toEqual([]);
    const row = await venue[who].call('sessions.get', { id: sessionId });
    expect(row).toMatchObject({ title: alias, startMinute: expect.any(Number), theme: '' });
    const group = await venue[who].call('groups.get', { id: groupId });
    expect(group).toMatchObject({ name: alias, visibility: 'leaders', mayOpenRoster: false });
  });

  it('gets none of its words by any call with any known id', async () => {
    const pool = poolOf(venue);
    const locks = ['staff.signOut', 'staff.quickLock', 'staff.lockFully', 'kiosk.start'];
    const names = callNames.filter((name) => may(name, role) && !locks.includes(name));
    const anyCall = fc
      .constantFrom(...names)
      .chain((name) => fc.tuple(fc.constant(name), inputOf(name, pool)));
    await fc.assert(
      fc.asyncProperty(anyCall, async ([name, input]) => {
        const text = await textOfReply(await venue[who].ask(name, input));
        expect(secretsIn(text), name).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each([
  ['leader', 'refuses'],
  ['reporter', 'refuses'],
  ['coordinator', 'answers'],
] as const)('a report of the group alone to a %s', (who, answer) => {
  const ask = (by: string) =>
    venue[who].ask('reports.attendance', { ...dates, groupId, by, language: 'fi' });

  it(`${answer} what its sessions are about`, async () => {
    for (const by of ['activity-type', 'tag', 'partner']) {
      const reply = await ask(by);
      expect(reply.ok, by).toBe(answer === 'answers');
    }
  });

  it(`${answer} where people went on to from it`, async () => {
    const reply = await ask('month');
    expect(reply).toMatchObject({ ok: true });
    const text = await textOfReply(reply);
    expect(text.includes('exits_by_reason')).toBe(answer === 'answers');
  });
});

describe('a report of the whole house', () => {
  const tableOf = async (caller: Caller, by: 'activity-type' | 'tag' | 'partner') => {
    // Nothing but the hidden session was there on its day.
    const day = { from: '2026-11-24', to: '2026-11-24', language: 'fi' } as const;
    const { tables, notes } = await caller.call('reports.attendance', { ...day, by });
    const [table] = tables;
    return { labels: table?.rows.map(([label]) => label), total: table?.total, notes };
  };

  it.each(['leader', 'reporter'] as const)(
    'tells a %s nothing of what it is about, with every total as it is',
    async (who) => {
      for (const by of ['activity-type', 'tag', 'partner'] as const) {
        const whole = await tableOf(venue.coordinator, by);
        const seen = await tableOf(venue[who], by);
        expect(seen.labels, by).toContain('Ei eritellä');
        expect(seen.labels, by).not.toContain(secrets.partner);
        expect(seen.total, by).toEqual(whole.total);
        expect(seen.notes.join()).toContain('Ei eritellä');
      }
    },
  );

  it('tells a coordinator', async () => {
    const { labels, notes } = await tableOf(venue.coordinator, 'partner');
    expect(labels).toContain(secrets.partner);
    expect(notes.join()).not.toContain('Ei eritellä');
  });
});

it('is a plain group where it has no other name, in the language of the asker', async () => {
  await venue.admin.call('groups.change', { ...(await fieldsOf()), alias: '' });
  const session = venue.test.app().openSession('staff');
  const signIn = { staffId: venue.leader.staffId, passphrase };
  await session.dispatch({ name: 'staff.signIn', input: signIn });
  const names = [];
  for (const language of ['fi', 'sv', 'en'] as const) {
    const reply = await session.dispatch({ name: 'groups.get', input: { id: groupId }, language });
    names.push(reply.ok && (reply.value as { name: string }).name);
  }
  expect(names).toEqual(['Ryhmä', 'Grupp', 'Group']);
});

it('is seen by whoever leads one of its sessions', async () => {
  const { leader, admin } = venue;
  const id = await aSession(admin.call, groupId, { date: '2026-12-23' });
  const absentId = admin.staffId;
  await admin.call('sessions.substitute', { id, absentId, substituteId: leader.staffId });
  expect((await leader.call('groups.get', { id: groupId })).name).toBe(secrets.name);
});

async function fieldsOf() {
  const group = await venue.admin.call('groups.get', { id: groupId });
  const { id, name, form, kind, venueId, roomId, leaderIds, capacity, startsOn, endsOn } = group;
  const fields = { id, name, form, kind, venueId, roomId, leaderIds, capacity, startsOn, endsOn };
  return { ...fields, description: group.description };
}
