import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { anApp, type Caller } from '#test/support/an-app.ts';

const months = ['2026-08', '2026-09', '2026-10'] as const;
const statuses = ['present', 'present-remote', 'absent-notified', 'not-expected'] as const;

const aVenue = fc.record({
  /** Of each person in each session of each of two groups; null: no mark. */
  marks: fc.array(
    fc.record({
      person: fc.nat({ max: 5 }),
      session: fc.nat({ max: 5 }),
      status: fc.constantFrom(...statuses),
    }),
    { maxLength: 25 },
  ),
  closed: fc.subarray([...months]),
  erased: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 }),
});

/** Every figure there is: the report by everything, and the months with what was closed. */
async function figuresOf({ call }: Pick<Caller, 'call'>, venueId: string): Promise<unknown> {
  const period = { from: '2026-01-01', to: '2026-12-31', language: 'fi' } as const;
  const made: unknown[] = [];
  for (const by of ['month', 'group', 'venue'] as const) {
    const { tables, notes } = await call('reports.attendance', { ...period, by });
    made.push(tables, notes);
  }
  for (const month of months) {
    const { figures } = await call('months.get', { venueId, month });
    made.push(figures);
  }
  return made;
}

it('erasing changes no figure of any month, closed or open, whoever is erased and in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(aVenue, async ({ marks, closed, erased }) => {
      const test = await anApp({ date: '2026-11-24' });
      try {
        const admin = await test.setUp();
        const { call } = admin;
        const { venueId } = await firstVenue(call);
        const groups = [await aGroup(call), await aGroup(call, { name: 'Toinen ryhmä' })];
        const people: string[] = [];
        for (let i = 0; i < 6; i++) {
          const groupId = groups[i % 2] ?? '';
          people.push((await aMember(call, groupId, `Nimi ${i}`)).personId);
        }
        const sessions: string[] = [];
        for (const month of months) {
          for (const groupId of groups) {
            sessions.push(await aSession(call, groupId, { date: `${month}-15` }));
          }
        }
        for (const { person, session, status } of marks) {
          const at = { sessionId: sessions[session] ?? '', personId: people[person] ?? '' };
          // Whoever is not on the group's register is refused, and nothing is lost by it.
          await admin.ask('attendance.mark', { ...at, status });
        }
        for (const month of closed) {
          const { openItems } = await call('months.get', { venueId, month });
          const openItemsAccepted = openItems.length;
          await call('months.close', { venueId, month, openItemsAccepted });
        }
        const before = await figuresOf(admin, venueId);
        for (const index of erased) {
          await admin.ask('privacy.erase', { personIds: [people[index] ?? ''] });
          expect(await figuresOf(admin, venueId)).toEqual(before);
        }
      } finally {
        test.close();
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
