import { describe, expect, it } from 'vitest';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  firstRuleValues,
  type Pattern,
  patterns,
  patternValues,
  ruleOf,
} from '../../../../renderer/features/sessions/rule-values.ts';

const first = firstRuleValues(day('2026-12-03'), day('2027-05-31'));
const values = { ...first, weekdays: [4] as const, dates: [day('2026-12-05')] };
const wordsOf = (pattern: Pattern, changes: Partial<typeof first> = {}): string | null => {
  const rule = ruleOf({ ...values, ...changes, pattern });
  return rule && ruleInWords(rule, 'fi');
};

describe('the fields of a rule', () => {
  it.each([
    ['weekly', 'torstaisin 3.12.2026–31.5.2027'],
    ['every-second', 'joka toinen torstai 3.12.2026–31.5.2027'],
    ['every-nth', 'joka kolmas torstai 3.12.2026–31.5.2027'],
    ['odd', 'parittomien viikkojen torstaisin 3.12.2026–31.5.2027'],
    ['even', 'parillisten viikkojen torstaisin 10.12.2026–31.5.2027'],
    ['month-date', 'joka kuukauden 3. päivä 3.12.2026–31.5.2027'],
    ['month-weekday', 'kuukauden ensimmäinen torstai 3.12.2026–31.5.2027'],
    ['dates', '5.12.2026'],
  ] as const)('say a rule in words: %s', (pattern, words) => {
    expect(wordsOf(pattern)).toBe(words);
  });

  it('say how many times', () => {
    expect(wordsOf('every-second', { endKind: 'count', times: 8 })).toBe(
      'joka toinen torstai 3.12.2026 alkaen, 8 kertaa',
    );
  });

  it.each([
    ['weekly', { weekdays: [] }],
    ['weekly', { from: null }],
    ['weekly', { until: null }],
    ['weekly', { endKind: 'count', times: null }],
    ['every-nth', { everyWeeks: null }],
    ['month-date', { dayOfMonth: null }],
    ['month-weekday', { everyMonths: null }],
    ['dates', { dates: [] }],
  ] as const)('are no rule while something is missing: %s', (pattern, changes) => {
    expect(wordsOf(pattern, changes)).toBeNull();
  });

  it('come back from the rule that they said', () => {
    for (const pattern of patterns.filter((each) => each !== 'dates')) {
      const rule = ruleOf({ ...values, pattern }) as SeriesRule;
      expect(ruleOf({ ...first, ...patternValues(rule) })).toEqual(rule);
    }
  });
});
