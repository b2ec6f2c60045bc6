import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { VisitDay } from '#shared/contract/visits.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

// Random taps, corrections, undos, restarts and clocks set back, against a model written for this
// test alone: a list of whole states, one a step, so that undo is going one back.

let test: TestApp;
let admin: Administrator;
let venueId: string;

beforeEach(async () => {
  test = await anApp({ date: '2026-01-01', time: '09:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  for (const counter of ['age', 'gender', 'digital'] as const) {
    await admin.call('visits.useCounter', { venueId, counter, used: true });
  }
});
afterEach(() => test.close());

const places = [
  ['age', '18-29'],
  ['age', '65-over'],
  ['gender', 'other'],
  ['contact', 'phone'],
  ['company', 'child'],
  ['digital', 'support'],
] as const;

type Place = (typeof places)[number];
type Step =
  | { what: 'tap'; kind: 'visit' | 'first-of-year' | 'first-ever' }
  | { what: 'count'; place: Place; minutes: number }
  | { what: 'total'; n: number }
  | { what: 'firsts'; year: number; ever: number }
  | { what: 'counter'; place: Place; n: number }
  | { what: 'undo' | 'restart' | 'clock'; n: number };

const place = fc.constantFrom(...places);
const small = fc.nat(9);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('tap' as const),
      kind: fc.constantFrom('visit' as const, 'first-of-year' as const, 'first-ever' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('count' as const),
      place,
      minutes: fc.constantFrom(5, 60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('total' as const), n: fc.nat(15) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('firsts' as const), year: small, ever: small }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('counter' as const), place, n: small }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('undo' as const), n: small }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('clock' as const), n: fc.nat(20) }) },
);

type Model = Readonly<Record<string, number>>;
const nothing: Model = { visits: 0, year: 0, ever: 0 };
const at = (model: Model, key: string): number => model[key] ?? 0;
const sumOf = (model: Model, counter: string): number =>
  Object.entries(model)
    .filter(([key]) => key.startsWith(`${counter}/`))
    .reduce((sum, [, count]) => sum + count, 0);

/** The state after a step; null when it has to be refused. */
function next(now: Model, made: Step): Model | null {
  const fits = (model: Model): boolean =>
    at(model, 'ever') <= at(model, 'year') &&
    at(model, 'year') <= at(model, 'visits') &&
    ['age', 'gender'].every((tally) => sumOf(model, tally) <= at(model, 'visits'));
  const wanted = ((): Model => {
    switch (made.what) {
      case 'tap':
        return {
          ...now,
          visits: at(now, 'visits') + 1,
          year: at(now, 'year') + (made.kind === 'visit' ? 0 : 1),
          ever: at(now, 'ever') + (made.kind === 'first-ever' ? 1 : 0),
        };
      case 'count': {
        const key = made.place.join('/');
        const lasted = made.place[0] === 'digital' ? made.minutes : 0;
        return { ...now, [key]: at(now, key) + 1, [`m/${key}`]: at(now, `m/${key}`) + lasted };
      }
      case 'total':
        return { ...now, visits: made.n };
      case 'firsts':
        return { ...now, year: made.year, ever: made.ever };
      case 'counter':
        return { ...now, [made.place.join('/')]: made.n };
      default:
        return now;
    }
  })();
  return fits(wanted) ? wanted : null;
}

function send(made: Step, date: string, now: Model) {
  switch (made.what) {
    case 'tap':
      return admin.ask('visits.add', { venueId, kind: made.kind });
    case 'count': {
      const [counter, item] = made.place;
      const minutes = counter === 'digital' ? made.minutes : 0;
      return admin.ask('visits.count', { venueId, counter, item, minutes });
    }
    case 'total':
      return admin.ask('visits.correctTotal', { venueId, date, visits: made.n });
    case 'firsts': {
      const fields = { firstOfYear: made.year, firstEver: made.ever };
      return admin.ask('visits.correctFirsts', { venueId, date, ...fields });
    }
    case 'counter': {
      const [counter, item] = made.place;
      const minutes = at(now, `m/${made.place.join('/')}`);
      const fields = { counter, item, count: made.n, minutes };
      return admin.ask('visits.correctCounter', { venueId, date, ...fields });
    }
    default:
      return admin.ask('visits.undo', { venueId });
  }
}

function modelOf({ visits, firstOfYear, firstEver, counters }: VisitDay): Model {
  const rows = counters.flatMap(({ counter, item, count, minutes }) => [
    [`${counter}/${item}`, count],
    [`m/${counter}/${item}`, minutes],
  ]);
  return withoutZeros({
    ...{ visits, year: firstOfYear, ever: firstEver },
    ...Object.fromEntries(rows),
  });
}
const withoutZeros = (model: Model): Model =>
  Object.fromEntries(Object.entries(model).filter(([, count]) => count > 0));

async function signInAgain(): Promise<void> {
  await test.restart();
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
}

it('after any taps, corrections, undos, restarts and clocks set back, every number is the model’s', async () => {
  let dayNumber = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      // Each history has a day of its own.
      dayNumber += 1;
      const date = new Date(Date.UTC(2026, 0, 1 + dayNumber)).toISOString().slice(0, 10);
      test.setClock(date, '12:00');
      const states: Model[] = [nothing];
      const now = (): Model => states.at(-1) ?? nothing;
      for (const made of steps) {
        if (made.what === 'clock') {
          test.setClock(date, `${String(made.n).padStart(2, '0')}:30`);
          if (made.n < 3) await signInAgain();
          continue;
        }
        const before = now();
        const wanted = made.what === 'undo' ? states.at(-2) : next(before, made);
        const reply = await send(made, date, before);
        expect(reply.ok).toBe(wanted !== undefined && wanted !== null);
        // A correction to what is there already is no step.
        const isStep =
          JSON.stringify(withoutZeros(wanted ?? {})) !== JSON.stringify(withoutZeros(before));
        if (made.what === 'undo') {
          if (states.length > 1) states.pop();
        } else if (wanted && isStep) states.push(wanted);
        const day = await admin.call('visits.day', { venueId, date });
        expect(modelOf(day)).toEqual(withoutZeros(now()));
        expect(day.byHour.reduce((sum, { visits }) => sum + visits, 0)).toBe(day.visits);
        expect(day.undoes === null).toBe(states.length === 1);
      }
    }),
    { numRuns: 25 },
  );
});
