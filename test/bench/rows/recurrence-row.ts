import rrule from 'rrule';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import { planRule } from '#shared/domain/sessions/recurrence/plan-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { toRrule } from '#shared/domain/sessions/recurrence/to-rrule.ts';
import { addDays, day, type IsoWeekday } from '#shared/kernel/local-date.ts';
import { alternate, type BenchRow, timeOf } from '../bench-row.ts';

const year = { from: day('2027-01-01'), to: day('2027-12-31') };

/** A year of many series laid out as dates, against rrule reading and laying out the same lines. */
export const recurrenceRow: BenchRow = {
  name: 'recurrence',
  run: async ({ runs, short }) => {
    const rules = Array.from({ length: short ? 50 : 500 }, (_, i) => aRule(i));
    const lines = rules.map(linesOf);
    const expected = rules.reduce((sum, rule) => sum + datesOf(rule), 0);
    const times = await alternate(
      runs,
      () =>
        timeOf(() =>
          sameCount(
            expected,
            rules.reduce((sum, rule) => sum + datesOf(rule), 0),
          ),
        ),
      () =>
        timeOf(() =>
          sameCount(
            expected,
            lines.reduce((sum, text) => sum + countOf(text), 0),
          ),
        ),
    );
    const data = `${rules.length} rules of 2027, ${expected} dates; seven kinds of rule`;
    const planned = await alternate(
      runs,
      () => timeOf(() => rules.forEach(planAll)),
      () => timeOf(() => lines.forEach(countOf)),
    );
    return [
      {
        what: 'rules laid out as dates',
        unit: 'ms',
        ...times,
        otherIs: 'rrule, the same lines',
        // Nobody waits for it: a whole programme of 500 series is far below half a second.
        aim: { most: 500 },
        data,
      },
      {
        what: 'checked, laid out and written as RFC 5545 lines',
        unit: 'ms',
        ...planned,
        otherIs: 'rrule, reading and laying out only',
        aim: null,
        data,
      },
    ];
  },
};

/** The nth rule of a programme: weekly, every second week, odd weeks, by month, with extra dates. */
function aRule(n: number): SeriesRule {
  const weekday = ((n % 5) + 1) as IsoWeekday;
  const start = addDays(year.from, n % 14);
  const all = {
    from: start,
    added: [],
    leftOut: [],
    end: { kind: 'until', date: year.to },
  } as const;
  switch (n % 7) {
    case 0:
      return { ...all, kind: 'weekly', everyWeeks: 2, weekdays: [weekday] };
    case 1:
      return { ...all, kind: 'week-parity', parity: 'odd', weekdays: [weekday] };
    case 2:
      return { ...all, kind: 'month-weekday', everyMonths: 1, place: 'last', weekday };
    case 3:
      return { ...all, kind: 'month-date', everyMonths: 1, dayOfMonth: (n % 28) + 1 };
    case 4:
      return { ...all, kind: 'weekly', everyWeeks: 1, weekdays: [2, 4] };
    case 5:
      return {
        ...all,
        kind: 'weekly',
        everyWeeks: 3,
        weekdays: [weekday],
        end: { kind: 'count', times: 12 },
      };
    default:
      return { ...all, kind: 'weekly', everyWeeks: 1, weekdays: [weekday] };
  }
}

function datesOf(rule: SeriesRule): number {
  const expanded = expandRule(rule, year);
  if (!expanded.ok) throw new Error(expanded.error.code);
  return expanded.value.dates.length;
}

function planAll(rule: SeriesRule): void {
  const planned = planRule(rule, []);
  if (!planned.ok) throw new Error(planned.error.code);
}

function linesOf(rule: SeriesRule): string {
  const lines = toRrule(rule);
  if (!lines.ok) throw new Error(lines.error.code);
  // rrule reads no dates without a time.
  return lines.value
    .replace(/;VALUE=DATE:(\d{8})/g, ':$1T000000Z')
    .replace(/UNTIL=(\d{8})/, 'UNTIL=$1T000000Z');
}

const bounds = [new Date(`${year.from}T00:00:00Z`), new Date(`${year.to}T00:00:00Z`)] as const;

const countOf = (text: string): number =>
  rrule.rrulestr(text, { forceset: true }).between(...bounds, true).length;

function sameCount(expected: number, found: number): void {
  if (found !== expected) throw new Error(`${found} dates where ${expected} were expected`);
}
