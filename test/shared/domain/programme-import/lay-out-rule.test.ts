import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import { layOutRule } from '#shared/domain/programme-import/lay-out-rule.ts';
import { stepBudget } from '#shared/domain/programme-import/step-budget.ts';
import { recurrenceIdAt, wallAt } from '#shared/domain/programme-import/wall-time.ts';
import { day } from '#shared/kernel/local-date.ts';

const { RRule } = rrule;
const years = { from: wallAt(day('2026-01-01'), 0), until: wallAt(day('2028-12-31'), 1439) };

function startsOf(text: string, start: number, limit = 5_000): readonly number[] | string {
  const span = { text, start, ...years, limit, wallOf: (utc: number) => utc + 120 };
  const answer = layOutRule(span, stepBudget(1_000_000));
  return answer.kind === 'starts' ? answer.starts : answer.reason;
}

const idsOf = (text: string, start: string, minute = 600): readonly string[] | string => {
  const starts = startsOf(text, wallAt(day(start), minute));
  return typeof starts === 'string' ? starts : starts.map(recurrenceIdAt);
};

/** What another library lays a rule out as, from its own first start on or after a day. */
function byAnotherLibrary(text: string, from: Date): { start: number; starts: number[] } | null {
  const { count, ...options } = RRule.parseString(text);
  const endless = new RRule({ ...options, dtstart: from });
  const first = endless.after(new Date(from.getTime() - 1), true);
  if (!first) return null;
  const rule = new RRule({ ...options, dtstart: first, count: count ?? null });
  const [after, before] = [new Date(years.from * 60_000), new Date(years.until * 60_000)];
  const starts = rule.between(after, before, true).map((date) => date.getTime() / 60_000);
  return { start: first.getTime() / 60_000, starts };
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const some = <T>(values: readonly T[], most: number): fc.Arbitrary<string> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most }).map(String);
const numbered = weekdays.flatMap((name) => [1, 2, 3, 4, 5, -1, -2].map((n) => `${n}${name}`));
const months = some([1, 2, 3, 6, 9, 12], 3).map((list) => `;BYMONTH=${list}`);
const maybe = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.option(part, { nil: '', freq: 2 });

const monthly = fc.oneof(
  some(numbered, 3).map((list) => `;BYDAY=${list}`),
  some(weekdays, 3).map((list) => `;BYDAY=${list}`),
  some([1, 2, 3, -1], 2).map((list) => `;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${list}`),
  some([1, 5, 13, 28, 31, -1], 3).map((list) => `;BYMONTHDAY=${list}`),
  fc.constant(';BYMONTHDAY=13;BYDAY=FR'),
  fc.constant(''),
);
const yearly = fc.oneof(
  months,
  fc.constantFrom('', ';BYMONTH=2;BYMONTHDAY=29', ';BYMONTH=1,6;BYMONTHDAY=1,31'),
  some(['1MO', '2TU', '-1FR'], 2).map((list) => `;BYMONTH=9;BYDAY=${list}`),
  some([1, 100, 200, -1], 2).map((list) => `;BYYEARDAY=${list}`),
  fc.constantFrom(1, -1).map((n) => `;BYMONTH=5;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${n}`),
);
const pattern = fc.oneof(
  fc
    .tuple(maybe(some(weekdays, 4).map((list) => `;BYDAY=${list}`)), maybe(months))
    .chain((parts) =>
      fc.constantFrom('DAILY', 'WEEKLY').map((name) => `FREQ=${name}${parts.join('')}`),
    ),
  fc.tuple(monthly, maybe(months)).map((parts) => `FREQ=MONTHLY${parts.join('')}`),
  yearly.map((part) => `FREQ=YEARLY${part}`),
);
const anyRule = fc
  .tuple(
    pattern,
    fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3'),
    fc.constantFrom('', '', ';COUNT=1', ';COUNT=30'),
    fc.constantFrom('', ';WKST=MO', ';WKST=SU'),
  )
  .map((parts) => parts.join(''));
const anyStart = fc
  .integer({ min: 0, max: 730 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days, 10)));

describe('layOutRule', () => {
  it('lays rules out as another library does', () => {
    fc.assert(
      fc.property(anyRule, anyStart, (text, from) => {
        const wanted = byAnotherLibrary(text, from);
        fc.pre(wanted !== null);
        const starts = startsOf(text, wanted.start);
        fc.pre(starts !== 'rule-unsupported');
        expect(starts).toEqual(wanted.starts);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a date as UNTIL as the whole day, a UTC time on the clock of the entry', () => {
    expect(idsOf('FREQ=WEEKLY;UNTIL=20260113', '2026-01-06')).toHaveLength(2);
    expect(idsOf('FREQ=WEEKLY;UNTIL=20260113T080000Z', '2026-01-06')).toHaveLength(2);
    expect(idsOf('FREQ=WEEKLY;UNTIL=20260113T075900Z', '2026-01-06')).toHaveLength(1);
    expect(idsOf('FREQ=WEEKLY;UNTIL=20260113T095900', '2026-01-06')).toHaveLength(1);
  });

  it('counts DTSTART as the first, also where the rule does not meet it', () => {
    expect(idsOf('FREQ=WEEKLY;BYDAY=TU;COUNT=3', '2026-01-05')).toEqual([
      '2026-01-06T10:00',
      '2026-01-13T10:00',
    ]);
    expect(idsOf('FREQ=WEEKLY;BYDAY=TU;COUNT=3', '2026-01-06')).toHaveLength(3);
  });

  it('skips 29 February and the 31st where there is none', () => {
    expect(idsOf('FREQ=YEARLY', '2024-02-29')).toEqual(['2028-02-29T10:00']);
    expect(idsOf('FREQ=MONTHLY;COUNT=3', '2026-01-31')).toEqual([
      '2026-01-31T10:00',
      '2026-03-31T10:00',
      '2026-05-31T10:00',
    ]);
    expect(idsOf('FREQ=YEARLY;BYMONTH=2,3;COUNT=2', '2026-03-30')).toEqual([
      '2026-03-30T10:00',
      '2027-03-30T10:00',
    ]);
  });

  it('keeps every second week even when the series began long ago', () => {
    const ids = idsOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,TU', '1990-01-09');
    expect(ids.slice(0, 3)).toEqual(['2026-01-06T10:00', '2026-01-08T10:00', '2026-01-20T10:00']);
  });

  it('takes names in small letters and parts in any order', () => {
    expect(idsOf('byday=tu;count=2;freq=weekly', '2026-01-06')).toHaveLength(2);
  });

  it('cuts at the limit', () => {
    const span = { text: 'FREQ=DAILY', start: years.from, ...years, limit: 10, wallOf: Number };
    const answer = layOutRule(span, stepBudget(100_000));
    expect(answer).toMatchObject({ kind: 'starts', isCut: true });
    expect(answer.kind === 'starts' ? answer.starts : []).toHaveLength(10);
  });
});
