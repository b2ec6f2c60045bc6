import { describe, expect, it } from 'vitest';
import { toRrule } from '#shared/domain/sessions/recurrence/to-rrule.ts';
import {
  inWeeks,
  listed,
  monthDate,
  monthWeekday,
  refusalOf,
  times,
  until,
  unwrap,
  weekly,
} from './rules.ts';

const lines = (...all: string[]) => all.join('\n');

describe('toRrule', () => {
  it.each([
    [
      weekly(2, [4], { from: '2026-12-03', end: times(8) }),
      lines('DTSTART;VALUE=DATE:20261203', 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=MO;COUNT=8'),
    ],
    [
      weekly(1, [4, 2, 4], { from: '2026-08-31', end: until('2026-12-15') }),
      lines('DTSTART;VALUE=DATE:20260901', 'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;WKST=MO;UNTIL=20261215'),
    ],
    [
      inWeeks('odd', [4], { from: '2026-12-01', end: times(3) }),
      lines(
        'DTSTART;VALUE=DATE:20261203',
        'RRULE:FREQ=YEARLY;BYWEEKNO=1,3,5,7,9,11,13,15,17,19,21,23,25,27,29,31,33,35,37,39,41,43,' +
          '45,47,49,51,53;BYDAY=TH;WKST=MO;COUNT=3',
      ),
    ],
    [
      inWeeks('even', [1, 5], { from: '2027-01-11', end: times(3) }),
      lines(
        'DTSTART;VALUE=DATE:20270111',
        'RRULE:FREQ=YEARLY;BYWEEKNO=2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,' +
          '46,48,50,52;BYDAY=MO,FR;WKST=MO;COUNT=3',
      ),
    ],
    [
      monthDate(1, 31, { from: '2026-12-01', end: times(5) }),
      lines('DTSTART;VALUE=DATE:20261231', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=5'),
    ],
    [
      monthWeekday('last', 5, { from: '2026-12-01', everyMonths: 2, end: until('2027-06-30') }),
      lines(
        'DTSTART;VALUE=DATE:20261225',
        'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;UNTIL=20270630',
      ),
    ],
    [
      weekly(1, [4], {
        from: '2026-12-03',
        end: times(4),
        added: ['2027-01-13', '2026-12-09'],
        leftOut: ['2026-12-24'],
      }),
      lines(
        'DTSTART;VALUE=DATE:20261203',
        'RRULE:FREQ=WEEKLY;BYDAY=TH;WKST=MO;COUNT=4',
        'RDATE;VALUE=DATE:20261209,20270113',
        'EXDATE;VALUE=DATE:20261224',
      ),
    ],
    [
      listed('2026-10-18', '2026-08-23'),
      lines('DTSTART;VALUE=DATE:20260823', 'RDATE;VALUE=DATE:20260823,20261018'),
    ],
  ])('writes %o', (rule, text) => {
    expect(unwrap(toRrule(rule))).toBe(text);
  });

  it('starts on the first date of the pattern, which RFC 5545 wants of DTSTART', () => {
    const rule = monthWeekday(1, 2, { from: '2026-12-02', end: times(3) });
    expect(unwrap(toRrule(rule))).toContain('DTSTART;VALUE=DATE:20270105');
  });

  it('refuses a rule beyond its limits', () => {
    const rule = weekly(53, [1], { from: '2026-12-03', end: times(8) });
    expect(refusalOf(toRrule(rule))?.fields).toEqual({ everyWeeks: 'too-big' });
  });
});
