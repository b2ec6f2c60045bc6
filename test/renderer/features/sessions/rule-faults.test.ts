import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { ruleLimits } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { fi } from '#shared/i18n/fi/texts.ts';
import { day } from '#shared/kernel/local-date.ts';
import { ruleFaults } from '../../../../renderer/features/sessions/rule-faults.ts';
import {
  firstRuleValues,
  type RuleValues,
  ruleOf,
} from '../../../../renderer/features/sessions/rule-values.ts';

beforeAll(() =>
  i18next.init({
    lng: 'fi',
    resources: { fi: { translation: fi } },
    interpolation: { escapeValue: false },
  }),
);

const faultsOf = (changes: Partial<RuleValues>) => {
  const first = firstRuleValues(day('2026-12-03'), day('2027-05-31'));
  const rule = ruleOf({ ...first, weekdays: [4], ...changes });
  if (!rule) throw new Error('no rule');
  return ruleFaults(rule, i18next.t);
};

describe('what is wrong with a rule', () => {
  it('is nothing of a sound one, a 31st included', () => {
    expect(faultsOf({})).toEqual({});
    expect(faultsOf({ pattern: 'month-date', dayOfMonth: 31 })).toEqual({});
  });

  it('is said at the field, with the limit', () => {
    expect(faultsOf({ endKind: 'count', times: 1_000_000 })).toEqual({
      times: `Liian suuri: enintään ${ruleLimits.times}.`,
    });
    expect(faultsOf({ pattern: 'every-nth', everyWeeks: 0 })).toEqual({
      everyWeeks: 'Liian pieni: vähintään 1.',
    });
    expect(faultsOf({ pattern: 'month-date', dayOfMonth: 32 })).toMatchObject({
      dayOfMonth: expect.stringContaining('31'),
    });
    expect(faultsOf({ until: day('2026-12-01') })).toEqual({ until: 'Loppu on ennen alkua.' });
  });

  it('is said of a rule that never matches', () => {
    expect(faultsOf({ weekdays: [1], until: day('2026-12-05') })).toEqual({
      until: fi.errors['no-dates-left'],
    });
  });
});
