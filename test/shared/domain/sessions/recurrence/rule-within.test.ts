import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import { ruleWithin } from '#shared/domain/sessions/recurrence/rule-within.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { anyRule, listed, times, until, unwrap, weekly } from './rules.ts';

it('has just the dates of the rule that fall within the days', () => {
  fc.assert(
    fc.property(anyRule, fc.integer({ min: 0, max: 700 }), fc.nat(500), (rule, ahead, length) => {
      const start = rule.kind === 'dates' ? rule.dates[0] : rule.from;
      const span = { from: addDays(start, ahead), until: addDays(start, ahead + length) };
      const within = { from: span.from, to: span.until };
      const expected = unwrap(expandRule(rule, within)).dates;
      const part = ruleWithin(rule, span);
      if (part === null) {
        expect(expected).toEqual([]);
        return;
      }
      expect(unwrap(expandRule(part, within)).dates).toEqual(expected);
      // Nor has it any other, before or after.
      const wide = { from: day('2019-01-01'), to: day('2045-12-31') };
      expect(unwrap(expandRule(part, wide)).dates).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

it('says the end that a series was given, and a count only while all of it is there', () => {
  const autumn = weekly(1, [2], { from: '2026-09-01', end: times(12) });
  const whole = { from: day('2026-09-01'), until: day('2026-12-31') };
  const cut = { from: day('2026-09-01'), until: day('2026-10-13') };
  const words = (span: typeof whole) => ruleInWords(ruleWithin(autumn, span) ?? autumn, 'fi');
  expect(words(whole)).toContain('12 kertaa');
  expect(words(cut)).toContain('13.10.2026');
});

it('keeps every second week the same week, from the middle on', () => {
  const rule = weekly(2, [4], { from: '2026-12-03', end: until('2027-03-31') });
  expect(ruleWithin(rule, { from: day('2026-12-20'), until: day('2027-03-31') })).toMatchObject({
    from: '2026-12-31',
    everyWeeks: 2,
  });
});

it('is nothing where no date is left', () => {
  const span = { from: day('2027-01-01'), until: day('2026-12-31') };
  expect(ruleWithin(listed('2026-12-31'), span)).toBeNull();
});
