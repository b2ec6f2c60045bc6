import { contract } from '#shared/contract/contract.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import { aGroup, aMember, aSession, firstVenue } from './a-venue.ts';
import { type Administrator, anApp, type Caller, passphrase, type TestApp } from './an-app.ts';

/** Names of the scene's closed group, which is called something else outside. */
export const visitors = ['Orvokki Ainokainen', 'Tähti', 'Kulkija K7', 'Marika', 'Mari'];

/** A venue that lets visitors check in, ten minutes before a session of a closed group. */
export type CheckinScene = {
  readonly test: TestApp;
  readonly keeper: Administrator;
  readonly venueId: string;
  readonly groupId: string;
  sessionId: string;
  /** Ids by name. */
  readonly people: Readonly<Record<string, string>>;
  readonly start: (caller?: Caller, countsNewcomers?: boolean) => Promise<Reply>;
  /** Opens a check-in; the page at the door. */
  readonly opened: (countsNewcomers?: boolean) => Promise<Caller>;
  /** The staff comes back with her passphrase. */
  readonly back: () => Promise<Caller>;
  readonly marks: (staff: Caller) => Promise<Record<string, string | null>>;
  readonly barOf: (caller?: Caller) => Promise<string | null>;
  readonly isLocked: () => Promise<boolean>;
};

/** Tuesday 24 November 2026, 9.50; the session is from ten to half past eleven. */
export async function aCheckin(): Promise<CheckinScene> {
  const test = await anApp({ date: '2026-11-24', time: '09:50' });
  const keeper = await test.setUp();
  const { call } = keeper;
  const { venueId } = await firstVenue(call);
  const names = { name: 'Masennusryhmä', posterAs: 'alias', alias: 'Ryhmä' } as const;
  const groupId = await aGroup(call, names);
  const people: Record<string, string> = {};
  for (const name of visitors) people[name] = (await aMember(call, groupId, name)).personId;
  await call('checkin.saveSettings', { venueId, isAllowed: true });
  const scene: CheckinScene = {
    ...{ test, keeper, venueId, groupId, people },
    sessionId: await aSession(call, groupId),
    start: (caller = keeper, countsNewcomers = true) =>
      caller.ask('checkin.start', { sessionId: scene.sessionId, countsNewcomers }),
    opened: async (countsNewcomers = true) => {
      const reply = await scene.start(keeper, countsNewcomers);
      if (!reply.ok) throw new Error(reply.error.code);
      return test.window('checkin');
    },
    back: async () => {
      const staff = test.window();
      await staff.call('staff.signIn', { staffId: keeper.staffId, passphrase });
      return staff;
    },
    marks: async (staff) => {
      const { rows } = await staff.call('attendance.register', { sessionId: scene.sessionId });
      return Object.fromEntries(rows.map(({ displayName, status }) => [displayName, status]));
    },
    barOf: async (caller = keeper) =>
      (await caller.call('checkin.status', { sessionId: scene.sessionId })).bar,
    isLocked: async () => (await test.window().call('app.status', {})).state === 'locked',
  };
  return scene;
}

/** What the door says to what somebody typed. */
export async function outcomeOf(door: Caller, text: string): Promise<string> {
  const reply = await door.ask('checkin.arrive', { text });
  if (!reply.ok) throw new Error(reply.error.code);
  return contract['checkin.arrive'].output.parse(reply.value).outcome;
}

/** What the page at the door is told; null once it is over. */
export async function doorOf(door: Caller) {
  const reply = await door.ask('checkin.door');
  if (!reply.ok) throw new Error(reply.error.code);
  return contract['checkin.door'].output.parse(reply.value).door;
}
