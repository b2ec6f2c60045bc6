import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRrule } from '#shared/domain/sessions/recurrence/from-rrule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { tidyRule } from '#shared/domain/sessions/recurrence/tidy-rule.ts';
import { toRrule } from '#shared/domain/sessions/recurrence/to-rrule.ts';
import { anyRule, refusalOf, unwrap } from './rules.ts';

const text = (start: string, recur: string) => `DTSTART;VALUE=DATE:${start}\nRRULE:${recur}`;

describe('other words for the same rule', () => {
  it.each([
    ['20261201', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU;BYSETPOS=1', 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3'],
    ['20261225', 'FREQ=MONTHLY;COUNT=3;BYDAY=FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3'],
    ['20261225', 'FREQ=MONTHLY;COUNT=3;BYDAY=+4FR', 'FREQ=MONTHLY;BYDAY=4FR;COUNT=3'],
    ['20261203', 'FREQ=WEEKLY;COUNT=3', 'FREQ=WEEKLY;BYDAY=TH;WKST=MO;COUNT=3'],
    ['20261203', 'FREQ=MONTHLY;INTERVAL=1;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=3;COUNT=3'],
    [
      '20261203',
      'FREQ=DAILY;COUNT=9;BYDAY=FR,MO,TU,WE,TH',
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;WKST=MO;COUNT=9',
    ],
    [
      '20261203',
      'freq=weekly;wkst=su;interval=2;byday=th,tu,th;until=20270101',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;UNTIL=20270101',
    ],
  ])('%s %s', (start, recur, plain) => {
    const rule = unwrap(fromRrule(text(start, recur)));
    expect(unwrap(toRrule(rule)).split('\n')[1]).toBe(`RRULE:${plain}`);
  });

  it('takes week numbers in any order, but all of them and no others', () => {
    const even = Array.from({ length: 26 }, (_, index) => 52 - 2 * index).join(',');
    const rule = (weeks: string) => `FREQ=YEARLY;BYDAY=TU;BYWEEKNO=${weeks};COUNT=3`;
    expect(unwrap(fromRrule(text('20261222', rule(even))))).toMatchObject({ parity: 'even' });
    const fewer = even.slice(3);
    expect(refusalOf(fromRrule(text('20261222', rule(fewer))))?.fields).toEqual({ rule: 'part' });
  });

  it('reads folded lines, CRLF and lists of added and left-out dates', () => {
    const rule = unwrap(
      fromRrule(
        'DTSTART;VALUE=DATE:20261203\r\nRRULE:FREQ=WEEKLY;INTER\r\n VAL=2;COUNT=8\r\n' +
          'EXDATE;VALUE=DATE:20261231,20270114\r\nEXDATE;VALUE=DATE:20270128\r\nRDATE:20270107\r\n',
      ),
    );
    expect(rule).toEqual({
      kind: 'weekly',
      everyWeeks: 2,
      weekdays: [4],
      from: '2026-12-03',
      end: { kind: 'count', times: 8 },
      added: ['2027-01-07'],
      leftOut: ['2026-12-31', '2027-01-14', '2027-01-28'],
    });
  });

  it('reads a start with other dates, less the left-out ones, as a list', () => {
    const lines = 'DTSTART:20260823\nRDATE:20261209,20260920\nEXDATE:20260823';
    expect(unwrap(fromRrule(lines))).toEqual({
      kind: 'dates',
      dates: ['2026-09-20', '2026-12-09'],
    });
  });
});

describe('hostile and broken text', () => {
  it.each([
    ['FREQ=SECONDLY;COUNT=1000000', { rule: 'frequency' }],
    ['FREQ=WEEKLY;INTERVAL=9999;COUNT=3', { everyWeeks: 'too-big' }],
    ['FREQ=WEEKLY;INTERVAL=0;COUNT=3', { everyWeeks: 'too-small' }],
    ['FREQ=WEEKLY;COUNT=0', { 'end.times': 'too-small' }],
    ['FREQ=WEEKLY;COUNT=1000000', { 'end.times': 'too-big' }],
    ['FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=1', { rule: 'part' }],
    ['FREQ=MONTHLY;BYMONTHDAY=0;COUNT=1', { rule: 'part' }],
    ['FREQ=MONTHLY;BYMONTHDAY=32;COUNT=1', { dayOfMonth: 'too-big' }],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1', { rule: 'start-outside' }],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', { rule: 'start-outside' }],
    ['FREQ=WEEKLY;BYDAY=XX;COUNT=3', { rule: 'unreadable' }],
    ['FREQ=WEEKLY;WKST=XX;COUNT=3', { rule: 'unreadable' }],
    ['FREQ=WEEKLY;BYDAY=1TH;COUNT=3', { rule: 'part' }],
    ['FREQ=DAILY;BYDAY=1TH;COUNT=3', { rule: 'part' }],
    ['FREQ=MONTHLY;BYSETPOS=1;COUNT=3', { rule: 'part' }],
    ['FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=1;COUNT=3', { rule: 'part' }],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1,2;COUNT=3', { rule: 'part' }],
    ['FREQ=YEARLY;INTERVAL=2;BYWEEKNO=49;BYDAY=TH;COUNT=3', { rule: 'part' }],
    ['FREQ=WEEKLY;INTERVAL=2X;COUNT=3', { rule: 'unreadable' }],
    ['FREQ=WEEKLY;COUNT=3;COUNT=4', { rule: 'unreadable' }],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', { rule: 'two-ends' }],
    ['FREQ=WEEKLY;UNTIL=20270101T100000Z', { rule: 'time' }],
    ['FREQ=WEEKLY;UNTIL=2027', { rule: 'unreadable' }],
    ['FREQ=WEEKLY;COUNT=3;ITERATOR=1', { rule: 'part' }],
    ['FREQ=WEEKLY;COUNT=3;X-OWN=1', { rule: 'part' }],
    ['FREQ=CONSTRUCTOR;COUNT=3', { rule: 'frequency' }],
    ['FREQ=__PROTO__;COUNT=3', { rule: 'unreadable' }],
    ['COUNT=3', { rule: 'frequency' }],
    ['', { rule: 'unreadable' }],
    [';;;=', { rule: 'unreadable' }],
  ])('%s', (recur, fields) => {
    expect(refusalOf(fromRrule(text('20261203', recur)))?.fields).toEqual(fields);
  });

  it.each([
    ['RRULE:FREQ=WEEKLY;COUNT=3', { rule: 'no-start' }],
    ['', { rule: 'no-start' }],
    ['FREQ=WEEKLY;COUNT=3', { rule: 'unreadable' }],
    ['DTSTART;TZID=Europe/Helsinki:20261203T100000', { rule: 'time' }],
    ['DTSTART:20261203T100000Z', { rule: 'time' }],
    ['DTSTART:20261203,20261204', { rule: 'no-start' }],
    ['DTSTART:20261203\nDTSTART:20261203', { rule: 'part' }],
    ['DTSTART:20261203\nRRULE:FREQ=WEEKLY;COUNT=3\nRRULE:FREQ=WEEKLY;COUNT=3', { rule: 'part' }],
    ['DTSTART:20261203\nEXRULE:FREQ=WEEKLY;COUNT=3', { rule: 'part' }],
    ['DTSTART:20261203\nRDATE;VALUE=PERIOD:20261203', { rule: 'part' }],
    ['DTSTART:20261203\nEXDATE:20261203', { rule: 'part' }],
  ])('%s', (lines, fields) => {
    expect(refusalOf(fromRrule(lines))?.fields).toEqual(fields);
  });

  it('refuses a day that does not exist, and a text too long to be a rule', () => {
    expect(refusalOf(fromRrule('DTSTART:20270229'))?.code).toBe('date-invalid');
    expect(refusalOf(fromRrule(`DTSTART:${'2'.repeat(40_000)}`))?.code).toBe('too-large');
  });

  it('answers any text and any mix of parts with a rule or a refusal, never with an exception', () => {
    const part = fc.tuple(
      fc.constantFrom('FREQ', 'COUNT', 'UNTIL', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS'),
      fc.constantFrom('WEEKLY', 'MONTHLY', 'YEARLY', '1', '-1', '20270101', 'TU', '2TU', '99', ''),
    );
    const recur = fc.array(part).map((parts) => parts.map((pair) => pair.join('=')).join(';'));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      recur.map((said) => text('20270105', said)),
    );
    const answers = (said: string) => {
      expect(typeof fromRrule(said).ok).toBe('boolean');
    };
    fc.assert(fc.property(anyText, answers), { numRuns: 3000 });
  });
});

describe('there and back', () => {
  it('gives the rule back in its plain form, for 3,000 rules', () => {
    const comesBack = (rule: SeriesRule) => {
      expect(unwrap(fromRrule(unwrap(toRrule(rule))))).toEqual(tidyRule(rule));
    };
    fc.assert(fc.property(anyRule, comesBack), { numRuns: 3000 });
  });
});
