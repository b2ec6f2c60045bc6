import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallName, contract } from '#shared/contract/contract.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { errorCodes } from '#shared/kernel/error-codes.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { hostileJson, inputOf, type Pool } from '#test/support/arbitraries.ts';
import type { Transport } from '#test/support/transports.ts';
import { callNames } from './who-may.ts';

/** Refusals that only a bug, a damaged folder or a full disk can give. */
const never = ['internal', 'keys-damaged', 'venue-damaged', 'disk-full', 'folder-read-only'];

function checkEnvelope(reply: Reply, name: CallName): void {
  if (reply.ok) {
    expect(contract[name].output.safeParse(reply.value).success).toBe(true);
    return;
  }
  const { code, message, fields = {} } = reply.error;
  expect(errorCodes).toContain(code);
  expect(never).not.toContain(code);
  for (const text of [message, ...Object.values(fields)]) {
    expect(text).toMatch(/\S/);
    // A gap left open or a key without a text.
    expect(text).not.toMatch(/\{\{|^errors\.|^fields\./);
  }
}

const dates = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-12-06', '2027-01-31'];

type World = Readonly<{ pool: Pool; staffId: string }>;

/** A group with members and sessions, and an administrator to lose. */
export async function newWorld({ call, staffId: keeperId }: Administrator): Promise<World> {
  // Opening a check-in at the door has signed everybody out.
  await call('staff.signIn', { staffId: keeperId, passphrase });
  const name = `Oma ${Math.random()}`;
  const fields = { name, role: 'administrator', workingRole: 'employee', passphrase } as const;
  const { id: staffId } = await call('staff.add', fields);
  const { venueId, roomId } = await firstVenue(call);
  const group = await aGroup(call, { name, roomId, capacity: 5, leaderIds: [staffId] });
  const person: string[] = [];
  const membership: string[] = [];
  for (const displayName of ['Aino', 'Eino', 'Väinö']) {
    const member = await aMember(call, group, displayName);
    person.push(member.personId);
    membership.push(member.membershipId);
  }
  const session: string[] = [];
  for (const date of [...dates, '1900-01-01', '2199-12-31']) {
    session.push(await aSession(call, group, { date }));
  }
  const period = { from: '2026-12-21', to: '2027-01-10' };
  const { id: closure } = await call('venues.addClosure', { venueId, ...period, name });
  const form = Object.values(standardForms).map(({ formId }) => formId);
  const one = { venue: [venueId], room: [roomId], group: [group], closure: [closure], form };
  const ids = { ...one, staff: [staffId], leader: [staffId], person, membership, session };
  return { staffId, pool: { ids, dates: [...dates, '1900-01-01', '2199-12-31'] } };
}

const featureOf = (name: CallName): string => name.split('.')[0] ?? '';
const features = [...new Set(callNames.map(featureOf))];

/**
 * Asks every call of the contract for nonsense, near and far. Each feature gets a venue of its own:
 * in one venue for all, the thousands of groups that come together would make every list slow.
 */
export function fuzzCalls(transport: Transport): void {
  const numRuns = transport.guarded ? 4 : 40;
  describe.each(features)('%s', (feature) => {
    let test: TestApp;
    let keeper: Administrator;
    let opened: Awaited<ReturnType<typeof transport.open>>;
    let world: World | undefined;
    beforeAll(async () => {
      test = await anApp();
      keeper = await test.setUp();
      opened = await transport.open(test.app);
    });
    afterAll(async () => {
      await opened.close();
      test.close();
    });

    /**
     * A page with somebody signed in. In process each call gets a world of its own, so that it finds
     * everything as it was made; through a host, where the way is what is tested, one serves all
     * calls of the feature until its administrator is lost.
     */
    const signedIn = async () => {
      const page = await opened.page();
      const enter = async (next: World) => {
        const { staffId } = next;
        return (await page({ name: 'staff.signIn', input: { staffId, passphrase } })).ok;
      };
      if (!transport.guarded || !world || !(await enter(world))) {
        world = await newWorld(keeper);
        expect(await enter(world)).toBe(true);
      }
      return { page, pool: world.pool };
    };

    const own = callNames.filter((name) => featureOf(name) === feature);
    // Some of the calls draw a paper each time: what is long here is not slow.
    it.each(own)('%s answers any JSON with an envelope', { timeout: 180_000 }, async (name) => {
      const { page, pool } = await signedIn();
      const input = fc.oneof(
        { weight: 9, arbitrary: inputOf(name, pool) },
        { weight: 1, arbitrary: hostileJson },
      );
      await fc.assert(
        fc.asyncProperty(input, async (sent) => {
          checkEnvelope(await page({ name, input: sent, language: 'en' }), name);
        }),
        { numRuns },
      );
    });
  });
}
