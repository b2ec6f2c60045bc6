import { describe, expect, it } from 'vitest';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import { fromRrule } from '#shared/domain/sessions/recurrence/from-rrule.ts';
import { day } from '#shared/kernel/local-date.ts';
import { refusalOf, unwrap } from './rules.ts';

const text = (start: string, recur: string) => `DTSTART;VALUE=DATE:${start}\nRRULE:${recur}`;

/** Dates written as the RFC writes them: `1997 Sep 2,9; Oct 7`. */
function rfcDates(said: string): string[] {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  let [year, month] = ['', ''];
  return said.split(/[\s,;]+/).flatMap((word) => {
    if (/^\d{4}$/.test(word)) year = word;
    else if (months.includes(word)) month = String(months.indexOf(word) + 1).padStart(2, '0');
    else return [`${year}-${month}-${word.padStart(2, '0')}`];
    return [];
  });
}

const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',');

// UNTIL=19971224T000000Z of the RFC's examples is 23 December, 19.00, in New York, where they are:
// as a local date it is 23 December.
describe('the examples of RFC 5545 3.8.5.3 that are in scope, as local dates', () => {
  it.each([
    ['Daily for 10 occurrences', '19970902', 'FREQ=DAILY;COUNT=10', `1997 Sep ${span(2, 11)}`],
    [
      'Daily until December 24, 1997',
      '19970902',
      'FREQ=DAILY;UNTIL=19971223',
      `1997 Sep ${span(2, 30)}; Oct ${span(1, 31)}; Nov ${span(1, 30)}; Dec ${span(1, 23)}`,
    ],
    [
      'Weekly for 10 occurrences',
      '19970902',
      'FREQ=WEEKLY;COUNT=10',
      '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4',
    ],
    [
      'Weekly until December 24, 1997',
      '19970902',
      'FREQ=WEEKLY;UNTIL=19971223',
      '1997 Sep 2,9,16,23,30; Oct 7,14,21,28; Nov 4,11,18,25; Dec 2,9,16,23',
    ],
    [
      'Every other week - forever (here until a day)',
      '19970902',
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;UNTIL=19980217',
      '1997 Sep 2,16,30; Oct 14,28; Nov 11,25; Dec 9,23; 1998 Jan 6,20; Feb 3,17',
    ],
    [
      'Weekly on Tuesday and Thursday for five weeks, until',
      '19970902',
      'FREQ=WEEKLY;UNTIL=19971006;WKST=SU;BYDAY=TU,TH',
      '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
    ],
    [
      'Weekly on Tuesday and Thursday for five weeks, by count',
      '19970902',
      'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
      '1997 Sep 2,4,9,11,16,18,23,25,30; Oct 2',
    ],
    [
      'Every other week on Monday, Wednesday, and Friday until December 24, 1997',
      '19970901',
      'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971223;WKST=SU;BYDAY=MO,WE,FR',
      '1997 Sep 1,3,5,15,17,19,29; Oct 1,3,13,15,17,27,29,31; Nov 10,12,14,24,26,28; Dec 8,10,12,22',
    ],
    [
      'Every other week on Tuesday and Thursday, for 8 occurrences',
      '19970902',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      '1997 Sep 2,4,16,18,30; Oct 2,14,16',
    ],
    [
      'Monthly on the first Friday for 10 occurrences',
      '19970905',
      'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
      '1997 Sep 5; Oct 3; Nov 7; Dec 5; 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5',
    ],
    [
      'Monthly on the first Friday until December 24, 1997',
      '19970905',
      'FREQ=MONTHLY;UNTIL=19971223;BYDAY=1FR',
      '1997 Sep 5; Oct 3; Nov 7; Dec 5',
    ],
    [
      'Where WKST matters, from Monday',
      '19970805',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '1997 Aug 5,10,19,24',
    ],
    [
      'A day that the month lacks is ignored (of the example with 15,30 the 30th)',
      '20070130',
      'FREQ=MONTHLY;BYMONTHDAY=30;COUNT=4',
      '2007 Jan 30; Mar 30; Apr 30; May 30',
    ],
  ])('%s', (_name, start, recur, expected) => {
    const rule = unwrap(fromRrule(text(start, recur)));
    const bounds = { from: day('1997-01-01'), to: day('2010-12-31') };
    expect(unwrap(expandRule(rule, bounds))).toEqual({ dates: rfcDates(expected), cut: null });
  });
});

describe('the examples out of scope are refused by name', () => {
  it.each([
    ['Every other week, forever', 'FREQ=WEEKLY;INTERVAL=2;WKST=SU', 'no-end', 'COUNT, UNTIL'],
    ['Every other day', 'FREQ=DAILY;INTERVAL=2;COUNT=9', 'part', 'FREQ=DAILY;INTERVAL=2'],
    ['Every day in January', 'FREQ=DAILY;UNTIL=20000131;BYMONTH=1', 'part', 'BYMONTH=1'],
    [
      'WKST that moves Sundays',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      'part',
      'WKST=SU',
    ],
    [
      'First and last Sunday',
      'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
      'part',
      'BYDAY=1SU,-1SU',
    ],
    ['Second-to-last Monday', 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', 'part', 'BYDAY=-2MO'],
    ['Fifth Monday', 'FREQ=MONTHLY;COUNT=6;BYDAY=5MO', 'part', 'BYDAY=5MO'],
    ['Third-to-the-last day', 'FREQ=MONTHLY;COUNT=9;BYMONTHDAY=-3', 'part', 'BYMONTHDAY=-3'],
    ['2nd and 15th', 'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15', 'part', 'BYMONTHDAY=2,15'],
    [
      'Every Tuesday, every other month',
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU;COUNT=9',
      'part',
      'BYDAY=TU',
    ],
    ['Yearly in June and July', 'FREQ=YEARLY;COUNT=10;BYMONTH=6,7', 'frequency', 'FREQ=YEARLY'],
    ['Monday of week 20', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', 'part', 'BYWEEKNO=20'],
    [
      'Friday the 13th',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
      'part',
      'BYDAY=FR;BYMONTHDAY=13',
    ],
    [
      'Third of Tuesday, Wednesday, Thursday',
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      'part',
      'BYDAY=TU,WE,TH',
    ],
    ['Every 3 hours', 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902', 'frequency', 'FREQ=HOURLY'],
    ['Every 15 minutes', 'FREQ=MINUTELY;INTERVAL=15;COUNT=6', 'frequency', 'FREQ=MINUTELY'],
    [
      'Every 20 minutes of the day',
      'FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20;COUNT=9',
      'part',
      'BYHOUR=9,10',
    ],
  ])('%s', (_name, recur, reason, part) => {
    expect(refusalOf(fromRrule(text('19970902', recur)))).toEqual({
      code: 'invalid-input',
      params: { part },
      fields: { rule: reason },
    });
  });
});
