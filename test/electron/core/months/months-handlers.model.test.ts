import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstVenue } from '#test/support/a-venue.ts';
import {
  type Administrator,
  anApp,
  type Caller,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

// Random closings, corrections and reopenings of three months against a model of a few numbers.

const months = ['2026-08', '2026-09', '2026-10'] as const;
type Month = (typeof months)[number];
type Model = Record<
  Month,
  { visits: number; snapshots: number[]; isClosed: boolean; corrected: number }
>;

type Step =
  | Readonly<{ kind: 'correct'; by: 'coordinator' | 'leader'; month: Month; visits: number }>
  | Readonly<{ kind: 'close' | 'reopen'; by: 'coordinator' | 'leader'; month: Month }>;

const month = fc.constantFrom(...months);
const by = fc.constantFrom('coordinator' as const, 'coordinator' as const, 'leader' as const);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('correct' as const),
    by,
    month,
    visits: fc.integer({ min: 0, max: 300 }),
  }),
  fc.record({ kind: fc.constantFrom('close' as const, 'reopen' as const), by, month }),
);

let test: TestApp;
let admin: Administrator;
let staff: Readonly<Record<'coordinator' | 'leader', Caller>>;

beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '10:00' });
  admin = await test.setUp();
  staff = {
    coordinator: await signedInAs(test, admin, { role: 'coordinator' }),
    leader: await signedInAs(test, admin, { role: 'leader' }),
  };
});
afterEach(() => test.close());

/** What the rules say of a step: the code it is answered with, and the model after it. */
function expected(model: Model, step: Step): string {
  const own = model[step.month];
  if (step.kind === 'correct') {
    if (own.isClosed && step.by === 'leader') return 'month-closed';
    if (own.isClosed && own.visits !== step.visits) own.corrected += 1;
    own.visits = step.visits;
    return 'ok';
  }
  if (step.by === 'leader') return 'not-allowed';
  if (step.kind === 'close') {
    if (own.isClosed) return 'month-closed';
    own.isClosed = true;
    own.snapshots.push(own.visits);
    return 'ok';
  }
  if (!own.isClosed) return 'month-not-closed';
  own.isClosed = false;
  return 'ok';
}

async function carriedOut(venueId: string, step: Step): Promise<string> {
  const { ask } = staff[step.by];
  const place = { venueId, month: step.month };
  const day = { venueId, date: `${step.month}-12` };
  const asked = {
    correct: () =>
      ask('visits.correctTotal', { ...day, visits: 'visits' in step ? step.visits : 0 }),
    close: () => ask('months.close', { ...place, openItemsAccepted: 0 }),
    reopen: () => ask('months.reopen', { ...place, reason: 'Koe' }),
  };
  const reply = await asked[step.kind]();
  return reply.ok ? 'ok' : reply.error.code;
}

/** What the program says of a month, to be held against the model. */
async function told(venueId: string, of: Month) {
  const place = { venueId, month: of };
  const { state, closings, figures } = await admin.call('months.get', place);
  const visits = figures.find(({ key }) => key === 'visits');
  const corrections = await admin.call('months.corrections', place);
  const { notes } = await admin.call('reports.attendance', {
    ...{ from: `${of}-01`, to: `${of}-28`, by: 'month', language: 'fi', venueId },
  });
  return { state, closings: closings.length, visits, corrections: corrections.length, notes };
}

it('refuses, freezes and tells as the model does, whatever is closed, corrected and reopened', async () => {
  let venues = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 14 }), async (steps) => {
      venues += 1;
      // A venue of its own for each run, so that one program serves them all.
      const { id: venueId } = await admin.call('venues.add', {
        ...{ name: `Koe ${venues}`, address: '' },
      });
      const model = Object.fromEntries(
        months.map((each) => [each, { visits: 0, snapshots: [], isClosed: false, corrected: 0 }]),
      ) as unknown as Model;
      for (const step of steps) expect(await carriedOut(venueId, step)).toBe(expected(model, step));
      for (const each of months) {
        const { visits, snapshots, isClosed, corrected } = model[each];
        const found = await told(venueId, each);
        expect([found.state, found.closings]).toEqual([
          isClosed ? 'closed' : 'open',
          snapshots.length,
        ]);
        expect(Number(found.visits?.now ?? 0)).toBe(visits);
        if (isClosed) expect(Number(found.visits?.before ?? 0)).toBe(snapshots.at(-1));
        expect(found.corrections).toBeGreaterThanOrEqual(corrected);
        const [first] = snapshots;
        const change = `Käynnit ${first} → ${visits}`;
        expect(found.notes.join('\n').includes(change)).toBe(
          first !== undefined && first !== visits,
        );
      }
    }),
    { numRuns: 25 },
  );
  expect((await admin.call('audit.check', {})).brokenAt).toBeNull();
});

it('is one venue’s month alone', async () => {
  const { venueId } = await firstVenue(admin.call);
  const other = await admin.call('venues.add', { name: 'Toinen', address: '' });
  await admin.call('months.close', { venueId, month: '2026-10', openItemsAccepted: 0 });
  const visits = { date: '2026-10-12', visits: 5 };
  const refused = await staff.leader.ask('visits.correctTotal', { venueId, ...visits });
  expect(refused).toMatchObject({ ok: false, error: { code: 'month-closed' } });
  await staff.leader.call('visits.correctTotal', { venueId: other.id, ...visits });
});
