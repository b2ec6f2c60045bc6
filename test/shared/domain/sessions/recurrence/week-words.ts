import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { inWeeks, times, until, weekly } from './rules.ts';

/** A rule and its words in Finnish, Swedish and English. */
export type WordsRow = readonly [rule: SeriesRule, fi: string, sv: string, en: string];

export const eight = { from: '2026-12-03', end: times(8) };
export const autumn = { from: '2026-09-01', end: until('2026-12-15') };
export const winter = { from: '2026-12-01', end: until('2027-02-28') };

export const weeks: readonly WordsRow[] = [
  [
    weekly(2, [4], eight),
    'joka toinen torstai 3.12.2026 alkaen, 8 kertaa',
    'varannan torsdag från och med 3.12.2026, 8 gånger',
    'every second week on Thursdays from 3 Dec 2026, 8 times',
  ],
  [
    weekly(1, [2, 4], autumn),
    'tiistaisin ja torstaisin 1.9.–15.12.2026',
    'på tisdagar och torsdagar 1.9–15.12.2026',
    'on Tuesdays and Thursdays from 1 Sep to 15 Dec 2026',
  ],
  [
    weekly(1, [1], { from: '2026-12-07', end: times(1) }),
    'maanantaisin 7.12.2026 alkaen, yhden kerran',
    'på måndagar från och med 7.12.2026, en gång',
    'on Mondays from 7 Dec 2026, once',
  ],
  [
    weekly(2, [1], { from: '2026-12-07', end: times(2) }),
    'joka toinen maanantai 7.12.2026 alkaen, 2 kertaa',
    'varannan måndag från och med 7.12.2026, 2 gånger',
    'every second week on Mondays from 7 Dec 2026, 2 times',
  ],
  [
    weekly(3, [3], { from: '2026-12-02', end: until('2027-02-28') }),
    'joka kolmas keskiviikko 2.12.2026–28.2.2027',
    'var tredje onsdag 2.12.2026–28.2.2027',
    'every third week on Wednesdays from 2 Dec 2026 to 28 Feb 2027',
  ],
  [
    weekly(4, [7], { from: '2026-12-06', end: times(3) }),
    'joka neljäs sunnuntai 6.12.2026 alkaen, 3 kertaa',
    'var fjärde söndag från och med 6.12.2026, 3 gånger',
    'every fourth week on Sundays from 6 Dec 2026, 3 times',
  ],
  [
    weekly(6, [6], { from: '2026-12-05', end: times(3) }),
    'joka kuudes lauantai 5.12.2026 alkaen, 3 kertaa',
    'var sjätte lördag från och med 5.12.2026, 3 gånger',
    'every sixth week on Saturdays from 5 Dec 2026, 3 times',
  ],
  [
    weekly(10, [5], { from: '2026-12-04', end: times(3) }),
    'joka kymmenes perjantai 4.12.2026 alkaen, 3 kertaa',
    'var tionde fredag från och med 4.12.2026, 3 gånger',
    'every tenth week on Fridays from 4 Dec 2026, 3 times',
  ],
  [
    weekly(12, [2, 5], { from: '2026-12-01', end: times(4) }),
    'joka 12. viikko tiistaisin ja perjantaisin 1.12.2026 alkaen, 4 kertaa',
    'var 12:e vecka på tisdagar och fredagar från och med 1.12.2026, 4 gånger',
    'every 12th week on Tuesdays and Fridays from 1 Dec 2026, 4 times',
  ],
  [
    weekly(21, [2], { from: '2026-12-01', end: times(4) }),
    'joka 21. tiistai 1.12.2026 alkaen, 4 kertaa',
    'var 21:a tisdag från och med 1.12.2026, 4 gånger',
    'every 21st week on Tuesdays from 1 Dec 2026, 4 times',
  ],
  [
    weekly(2, [2, 4], autumn),
    'joka toinen viikko tiistaisin ja torstaisin 1.9.–15.12.2026',
    'varannan vecka på tisdagar och torsdagar 1.9–15.12.2026',
    'every second week on Tuesdays and Thursdays from 1 Sep to 15 Dec 2026',
  ],
  [
    weekly(1, [3, 6, 7], winter),
    'keskiviikkoisin, lauantaisin ja sunnuntaisin 2.12.2026–28.2.2027',
    'på onsdagar, lördagar och söndagar 2.12.2026–28.2.2027',
    'on Wednesdays, Saturdays and Sundays from 2 Dec 2026 to 28 Feb 2027',
  ],
  [
    weekly(1, [1, 2, 3, 4, 5], autumn),
    'joka viikko maanantaista perjantaihin 1.9.–15.12.2026',
    'måndag till fredag varje vecka 1.9–15.12.2026',
    'Monday to Friday every week from 1 Sep to 15 Dec 2026',
  ],
  [
    weekly(2, [5, 4, 3, 2, 1], autumn),
    'joka toinen viikko maanantaista perjantaihin 1.9.–15.12.2026',
    'måndag till fredag varannan vecka 1.9–15.12.2026',
    'Monday to Friday every second week from 1 Sep to 15 Dec 2026',
  ],
  [
    weekly(1, [1, 2, 3, 4, 5, 6, 7], autumn),
    'joka päivä 1.9.–15.12.2026',
    'varje dag 1.9–15.12.2026',
    'every day from 1 Sep to 15 Dec 2026',
  ],
  [
    weekly(3, [1, 2, 3, 4, 5, 6, 7], autumn),
    'joka kolmas viikko joka päivä 1.9.–15.12.2026',
    'varje dag var tredje vecka 1.9–15.12.2026',
    'every day of every third week from 1 Sep to 15 Dec 2026',
  ],
];

export const parities: readonly WordsRow[] = [
  [
    inWeeks('odd', [4], eight),
    'parittomien viikkojen torstaisin 3.12.2026 alkaen, 8 kertaa',
    'på torsdagar under udda veckor från och med 3.12.2026, 8 gånger',
    'on Thursdays in odd-numbered weeks from 3 Dec 2026, 8 times',
  ],
  [
    inWeeks('even', [1, 3], winter),
    'parillisten viikkojen maanantaisin ja keskiviikkoisin 7.12.2026–28.2.2027',
    'på måndagar och onsdagar under jämna veckor 7.12.2026–28.2.2027',
    'on Mondays and Wednesdays in even-numbered weeks from 7 Dec 2026 to 28 Feb 2027',
  ],
  [
    inWeeks('odd', [1, 2, 3, 4, 5], winter),
    'parittomilla viikoilla maanantaista perjantaihin 1.12.2026–28.2.2027',
    'måndag till fredag under udda veckor 1.12.2026–28.2.2027',
    'Monday to Friday in odd-numbered weeks from 1 Dec 2026 to 28 Feb 2027',
  ],
  [
    inWeeks('even', [1, 2, 3, 4, 5], winter),
    'parillisilla viikoilla maanantaista perjantaihin 7.12.2026–28.2.2027',
    'måndag till fredag under jämna veckor 7.12.2026–28.2.2027',
    'Monday to Friday in even-numbered weeks from 7 Dec 2026 to 28 Feb 2027',
  ],
  [
    inWeeks('even', [1, 2, 3, 4, 5, 6, 7], winter),
    'parillisilla viikoilla joka päivä 7.12.2026–28.2.2027',
    'varje dag under jämna veckor 7.12.2026–28.2.2027',
    'every day in even-numbered weeks from 7 Dec 2026 to 28 Feb 2027',
  ],
  [
    inWeeks('odd', [1, 2, 3, 4, 5, 6, 7], winter),
    'parittomilla viikoilla joka päivä 1.12.2026–28.2.2027',
    'varje dag under udda veckor 1.12.2026–28.2.2027',
    'every day in odd-numbered weeks from 1 Dec 2026 to 28 Feb 2027',
  ],
];
