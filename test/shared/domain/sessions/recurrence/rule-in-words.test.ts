import { describe, expect, it } from 'vitest';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { months } from './month-words.ts';
import { listed, monthDate, monthWeekday, until, weekly } from './rules.ts';
import { autumn, eight, parities, type WordsRow, weeks, winter } from './week-words.ts';

/** Thirteen Thursdays from 3.12.2026 on. */
const thursdays = Array.from({ length: 13 }, (_, week) => addDays(day('2026-12-03'), 7 * week));

const lists: readonly WordsRow[] = [
  [listed('2026-12-09'), '9.12.2026', '9.12.2026', '9 Dec 2026'],
  [
    listed('2026-08-23', '2026-09-20'),
    '23.8. ja 20.9.2026',
    '23.8 och 20.9.2026',
    '23 Aug and 20 Sep 2026',
  ],
  [
    listed('2026-11-15', '2026-08-23', '2026-09-20', '2026-10-18', '2026-12-09'),
    '23.8., 20.9., 18.10., 15.11. ja 9.12.2026',
    '23.8, 20.9, 18.10, 15.11 och 9.12.2026',
    '23 Aug, 20 Sep, 18 Oct, 15 Nov and 9 Dec 2026',
  ],
  [
    listed('2026-12-03', '2026-12-17', '2027-01-07'),
    '3.12. ja 17.12.2026 sekä 7.1.2027',
    '3.12 och 17.12.2026 samt 7.1.2027',
    '3 Dec and 17 Dec 2026, and 7 Jan 2027',
  ],
  [
    listed('2026-12-17', '2027-01-07', '2027-12-16', '2028-01-13'),
    '17.12.2026, 7.1. ja 16.12.2027 sekä 13.1.2028',
    '17.12.2026, 7.1 och 16.12.2027 samt 13.1.2028',
    '17 Dec 2026, 7 Jan and 16 Dec 2027, and 13 Jan 2028',
  ],
  [
    listed('2026-12-03', ...thursdays),
    '13 päivänä 3.12.2026–25.2.2027',
    '13 dagar 3.12.2026–25.2.2027',
    '13 days between 3 Dec 2026 and 25 Feb 2027',
  ],
];

const exceptions: readonly WordsRow[] = [
  [
    weekly(1, [4], { ...winter, leftOut: ['2026-12-31', '2026-12-24'] }),
    'torstaisin 3.12.2026–28.2.2027, paitsi 24.12. ja 31.12.2026',
    'på torsdagar 3.12.2026–28.2.2027, utom 24.12 och 31.12.2026',
    'on Thursdays from 3 Dec 2026 to 28 Feb 2027, except on 24 Dec and 31 Dec 2026',
  ],
  [
    weekly(1, [4], { ...winter, added: ['2026-12-09'] }),
    'torstaisin 3.12.2026–28.2.2027, lisäksi 9.12.2026',
    'på torsdagar 3.12.2026–28.2.2027, dessutom 9.12.2026',
    'on Thursdays from 3 Dec 2026 to 28 Feb 2027, also on 9 Dec 2026',
  ],
  [
    weekly(2, [4], { ...eight, added: ['2027-01-07'], leftOut: ['2026-12-31', '2027-01-14'] }),
    'joka toinen torstai 3.12.2026 alkaen, 8 kertaa, paitsi 31.12.2026 ja 14.1.2027, lisäksi 7.1.2027',
    'varannan torsdag från och med 3.12.2026, 8 gånger, utom 31.12.2026 och 14.1.2027, dessutom 7.1.2027',
    'every second week on Thursdays from 3 Dec 2026, 8 times, except on 31 Dec 2026 and 14 Jan 2027, also on 7 Jan 2027',
  ],
  [
    weekly(1, [4], { from: '2026-12-03', end: until('2026-12-03') }),
    'torstaisin, vain 3.12.2026',
    'på torsdagar, endast 3.12.2026',
    'on Thursdays, only 3 Dec 2026',
  ],
];

describe('ruleInWords', () => {
  it.each([...weeks, ...parities, ...months, ...lists, ...exceptions])(
    '%o',
    (rule, finnish, swedish, english) => {
      expect({
        fi: ruleInWords(rule, 'fi'),
        sv: ruleInWords(rule, 'sv'),
        en: ruleInWords(rule, 'en'),
      }).toEqual({ fi: finnish, sv: swedish, en: english });
    },
  );

  it('leaves no gap unfilled and no word out, for every weekday, interval and place', () => {
    const days = [1, 2, 3, 4, 5, 6, 7] as const;
    const rules: SeriesRule[] = [
      ...days.flatMap((weekday) => [
        weekly(1, [weekday], autumn),
        weekly(2, [weekday], autumn),
        monthWeekday(1, weekday, autumn),
      ]),
      ...Array.from({ length: 52 }, (_, index) => weekly(index + 1, [1, 3], autumn)),
      ...Array.from({ length: 12 }, (_, index) => monthDate(index + 1, 5, autumn)),
      ...Array.from({ length: 31 }, (_, index) => monthDate(1, index + 1, autumn)),
    ];
    for (const language of ['fi', 'sv', 'en'] as const) {
      const said = rules.map((rule) => ruleInWords(rule, language));
      expect(said.filter((words) => /[{}]|undefined| {2}|^ | $/.test(words))).toEqual([]);
      // Only the 5th of every month is among the rules twice.
      expect(new Set(said).size).toBe(rules.length - 1);
    }
  });
});
