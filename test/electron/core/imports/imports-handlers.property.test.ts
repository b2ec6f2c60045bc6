import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { addDays, day, type LocalDate, partsOf } from '#shared/kernel/local-date.ts';
import { tablesOf } from '#test/support/a-file.ts';
import { aGroup, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { broughtIn, csvOf, importOf, registersOf, rosterOf } from './a-people-file.ts';

// Whatever register is written down, by rows or as a home-made table, comes out as it was.

let test: TestApp;
let admin: Administrator;
let venueId: string;
beforeAll(async () => {
  test = await anApp({ date: '2026-11-28' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterAll(() => test.close());

const rowsNow = () =>
  tablesOf(test, ['people', 'memberships', 'groups', 'sessions', 'marks', 'headcounts']);

/** As different houses write a mark. */
const wordsOf: Readonly<Record<MarkStatus, readonly string[]>> = {
  present: ['x', 'X', '1', 'läsnä', 'Paikalla'],
  'present-remote': ['etä', 'Etänä', 'distans', 'remote'],
  'absent-notified': ['ilm.', 'loma', 'poissa ilm', 'excused'],
  'absent-unnotified': ['-', '0', 'poissa', 'frånvarande'],
  'not-expected': ['ei koske', 'n/a'],
};
const statuses = Object.keys(wordsOf) as MarkStatus[];

type Mark = Readonly<{ status: MarkStatus; word: string }>;
const aMark: fc.Arbitrary<Mark | null> = fc.option(
  fc
    .constantFrom(...statuses)
    .chain((status) => fc.constantFrom(...wordsOf[status]).map((word) => ({ status, word }))),
);
const aRegister = fc
  .record({
    names: fc.uniqueArray(
      fc.constantFrom('Aino', 'Äijä', 'Örn', 'K7', 'K 8', 'Мария', 'محمد', 'Anna-Liisa', "O'Neill"),
      { minLength: 1, maxLength: 6, selector: foldName },
    ),
    days: fc
      .uniqueArray(fc.integer({ min: 0, max: 290 }), { minLength: 3, maxLength: 6 })
      .map((all) => all.toSorted((a, b) => a - b).map((n) => addDays(day('2026-02-01'), n))),
    marks: fc.array(aMark, { minLength: 36, maxLength: 36 }),
  })
  .map(({ names, days, marks }) => ({
    days,
    people: names.map((name, i) => ({ name, marks: days.map((_, n) => marks[i * 6 + n] ?? null) })),
  }))
  .filter(({ people }) => people.some(({ marks }) => marks.some((mark) => mark !== null)));
type Register = typeof aRegister extends fc.Arbitrary<infer T> ? T : never;

const written = (date: LocalDate): string => {
  const { year, month, day: number } = partsOf(date);
  return `${number}.${month}.${year}`;
};

const listOf = ({ days, people }: Register, group: string): string =>
  csvOf(
    ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
    ...people.flatMap(({ name, marks }) =>
      marks.flatMap((mark, n) => {
        const date = days[n];
        return mark && date ? [[written(date), group, name, mark.word]] : [];
      }),
    ),
  );

const matrixOf = ({ days, people }: Register): string =>
  csvOf(
    ['Nimi', ...days.map(written)],
    ...people.map(({ name, marks }) => [name, ...marks.map((mark) => mark?.word ?? '')]),
  );

/** What the group's registers must be, worked out from what was written down. */
function registersIn({ days, people }: Register): string[] {
  return days.flatMap((date, n) => {
    const marks = people.flatMap(({ name, marks: all }) => {
      const mark = all[n];
      return mark ? [`${name}:${mark.status}`] : [];
    });
    return marks.length > 0 ? [`${date} 720-780 held closed ${marks.sort().join(' ')}`] : [];
  });
}

/** From the first mark to the last; on, where that was within sixty days. */
function rosterIn({ days, people }: Register): string[] {
  return people
    .flatMap(({ name, marks }) => {
      const own = days.filter((_, n) => marks[n]);
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      return [`${name} ${first}–${last >= '2026-09-29' ? '' : last}`];
    })
    .sort();
}

let groups = 0;
it.each(['rows', 'a home-made table'])(
  'as %s: the same people, memberships and marks; nothing twice; nothing left once undone',
  { timeout: 180_000 },
  async (form) => {
    const isRight = async (register: Register): Promise<void> => {
      groups += 1;
      const name = `Ryhmä ${groups}`;
      const groupId = await aGroup(admin.call, { name, form: 'closed' });
      const before = await rowsNow();
      const file = form === 'rows' ? listOf(register, name) : matrixOf(register);
      const oneGroup = { kind: 'known' as const, groupId };
      const input = importOf(file, { venueId, kind: 'registers', oneGroup, sameNames: 'new' });
      const { importId, problems } = await broughtIn(admin.call, input);
      expect(problems).toBe(0);
      expect(await registersOf(admin.call, groupId)).toEqual(registersIn(register));
      expect((await rosterOf(admin.call, groupId)).sort()).toEqual(rosterIn(register));

      const after = await rowsNow();
      expect(await broughtIn(admin.call, input)).toMatchObject({ importId: null, problems: 0 });
      expect(await rowsNow()).toEqual(after);

      await admin.call('imports.undo', { jobId: 'test-job-2', importId: importId ?? '' });
      expect(await rowsNow()).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(aRegister, isRight), { numRuns: 12 });
  },
);
