import { monthDate, monthWeekday, times, until } from './rules.ts';
import type { WordsRow } from './week-words.ts';

export const months: readonly WordsRow[] = [
  [
    monthDate(1, 15, { from: '2027-01-01', end: times(6) }),
    'joka kuukauden 15. päivä 15.1.2027 alkaen, 6 kertaa',
    'den 15 varje månad från och med 15.1.2027, 6 gånger',
    'on the 15th of every month from 15 Jan 2027, 6 times',
  ],
  [
    monthDate(1, 31, { from: '2027-01-01', end: until('2027-12-31') }),
    'joka kuukauden 31. päivä (ei kuukausina, joissa sitä ei ole) 31.1.–31.12.2027',
    'den 31 varje månad (inte i månader som saknar den dagen) 31.1–31.12.2027',
    'on the 31st of every month (not in months without that day) from 31 Jan to 31 Dec 2027',
  ],
  [
    monthDate(1, 30, { from: '2027-01-01', end: times(3) }),
    'joka kuukauden 30. päivä (ei helmikuussa) 30.1.2027 alkaen, 3 kertaa',
    'den 30 varje månad (inte i februari) från och med 30.1.2027, 3 gånger',
    'on the 30th of every month (not in February) from 30 Jan 2027, 3 times',
  ],
  [
    monthDate(1, 29, { from: '2027-01-01', end: times(3) }),
    'joka kuukauden 29. päivä (helmikuussa vain karkausvuosina) 29.1.2027 alkaen, 3 kertaa',
    'den 29 varje månad (i februari endast under skottår) från och med 29.1.2027, 3 gånger',
    'on the 29th of every month (in February only in leap years) from 29 Jan 2027, 3 times',
  ],
  [
    monthDate(12, 29, { from: '2028-02-29', end: times(2) }),
    'joka 12. kuukauden 29. päivä (helmikuussa vain karkausvuosina) 29.2.2028 alkaen, 2 kertaa',
    'den 29 var 12:e månad (i februari endast under skottår) från och med 29.2.2028, 2 gånger',
    'on the 29th of every 12th month (in February only in leap years) from 29 Feb 2028, 2 times',
  ],
  [
    monthDate(2, 1, { from: '2027-01-01', end: times(6) }),
    'joka toisen kuukauden 1. päivä 1.1.2027 alkaen, 6 kertaa',
    'den 1 varannan månad från och med 1.1.2027, 6 gånger',
    'on the 1st of every second month from 1 Jan 2027, 6 times',
  ],
  [
    monthDate(3, 2, { from: '2027-01-01', end: times(4) }),
    'joka kolmannen kuukauden 2. päivä 2.1.2027 alkaen, 4 kertaa',
    'den 2 var tredje månad från och med 2.1.2027, 4 gånger',
    'on the 2nd of every third month from 2 Jan 2027, 4 times',
  ],
  [
    monthDate(6, 23, { from: '2027-01-01', end: times(2) }),
    'joka kuudennen kuukauden 23. päivä 23.1.2027 alkaen, 2 kertaa',
    'den 23 var sjätte månad från och med 23.1.2027, 2 gånger',
    'on the 23rd of every sixth month from 23 Jan 2027, 2 times',
  ],
  [
    monthDate(1, 11, { from: '2027-01-01', end: times(2) }),
    'joka kuukauden 11. päivä 11.1.2027 alkaen, 2 kertaa',
    'den 11 varje månad från och med 11.1.2027, 2 gånger',
    'on the 11th of every month from 11 Jan 2027, 2 times',
  ],
  [
    monthWeekday(1, 2, { from: '2027-01-01', end: until('2027-05-31') }),
    'kuukauden ensimmäinen tiistai 5.1.–31.5.2027',
    'första tisdagen i månaden 5.1–31.5.2027',
    'on the first Tuesday of the month from 5 Jan to 31 May 2027',
  ],
  [
    monthWeekday('last', 5, { from: '2027-01-01', end: times(5) }),
    'kuukauden viimeinen perjantai 29.1.2027 alkaen, 5 kertaa',
    'sista fredagen i månaden från och med 29.1.2027, 5 gånger',
    'on the last Friday of the month from 29 Jan 2027, 5 times',
  ],
  [
    monthWeekday(2, 3, { from: '2027-01-01', end: times(5) }),
    'kuukauden toinen keskiviikko 13.1.2027 alkaen, 5 kertaa',
    'andra onsdagen i månaden från och med 13.1.2027, 5 gånger',
    'on the second Wednesday of the month from 13 Jan 2027, 5 times',
  ],
  [
    monthWeekday(3, 1, { from: '2027-01-01', everyMonths: 2, end: times(5) }),
    'joka toisen kuukauden kolmas maanantai 18.1.2027 alkaen, 5 kertaa',
    'tredje måndagen varannan månad från och med 18.1.2027, 5 gånger',
    'on the third Monday of every second month from 18 Jan 2027, 5 times',
  ],
  [
    monthWeekday(4, 7, { from: '2027-01-01', everyMonths: 3, end: times(5) }),
    'joka kolmannen kuukauden neljäs sunnuntai 24.1.2027 alkaen, 5 kertaa',
    'fjärde söndagen var tredje månad från och med 24.1.2027, 5 gånger',
    'on the fourth Sunday of every third month from 24 Jan 2027, 5 times',
  ],
  [
    monthWeekday('last', 6, { from: '2027-01-01', everyMonths: 11, end: times(5) }),
    'joka 11. kuukauden viimeinen lauantai 30.1.2027 alkaen, 5 kertaa',
    'sista lördagen var 11:e månad från och med 30.1.2027, 5 gånger',
    'on the last Saturday of every 11th month from 30 Jan 2027, 5 times',
  ],
];
