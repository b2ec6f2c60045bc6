import type { Language } from '../../../contract/app.ts';
import { formatDate } from '../../../i18n/format.ts';
import { assertNever } from '../../../kernel/assert-never.ts';
import type { IsoWeekday } from '../../../kernel/local-date.ts';
import { datesInWords, endsInWords, fill, joinWords, recurrenceWords } from './date-words.ts';
import type { MonthDateRule, MonthWeekdayRule, RepeatingRule, SeriesRule } from './series-rule.ts';
import { tidyRule } from './tidy-rule.ts';

type Words = (typeof recurrenceWords)[Language];
/** How the words treat a set of weekdays. */
type WeekShape = 'one' | 'some' | 'workdays' | 'all';

/**
 * A rule read back in words, to stand alone or inside a sentence (no capital, no full stop):
 * `joka toinen torstai 3.12.2026 alkaen, 8 kertaa`. The first date is the first that the pattern
 * has, which may be later than the day typed. Expects a rule within its limits.
 */
export function ruleInWords(rule: SeriesRule, language: Language): string {
  const tidy = tidyRule(rule);
  if (tidy.kind === 'dates') return datesInWords(tidy.dates, language);
  const words = recurrenceWords[language];
  const inSpan = spanInWords(tidy, language);
  const [leftOut, added] = [tidy.leftOut, tidy.added].map((dates) => datesInWords(dates, language));
  const less = leftOut ? fill(words.leftOut, { rule: inSpan, dates: leftOut }) : inSpan;
  return added ? fill(words.added, { rule: less, dates: added }) : less;
}

/** The pattern with its start and end. */
function spanInWords(rule: RepeatingRule, language: Language): string {
  const { span, times } = recurrenceWords[language];
  const { from, end } = rule;
  const pattern = patternInWords(rule, language);
  if (end.kind === 'until') {
    if (end.date <= from) return fill(span.day, { pattern, from: formatDate(from, language) });
    return fill(span.until, { pattern, ...endsInWords(from, end.date, language) });
  }
  const said = end.times === 1 ? times.one : fill(times.other, { n: end.times });
  return fill(span.count, { pattern, from: formatDate(from, language), times: said });
}

/** The pattern alone, without start and end: `parittomien viikkojen torstaisin`. */
function patternInWords(rule: RepeatingRule, language: Language): string {
  const words = recurrenceWords[language];
  switch (rule.kind) {
    case 'weekly':
      return rule.everyWeeks === 1
        ? weekdaysInWords(words.weekly, rule.weekdays, 1, language)
        : weekdaysInWords(words.everyNth, rule.weekdays, rule.everyWeeks, language);
    case 'week-parity':
      return weekdaysInWords(words[rule.parity], rule.weekdays, 1, language);
    case 'month-date':
      return monthDateInWords(rule, language);
    case 'month-weekday':
      return monthWeekdayInWords(rule, language);
    default:
      return assertNever(rule);
  }
}

function weekdaysInWords(
  texts: Readonly<Record<WeekShape, string>>,
  weekdays: readonly IsoWeekday[],
  everyWeeks: number,
  language: Language,
): string {
  const words = recurrenceWords[language];
  const days = weekdays.map((weekday) => words.days[weekday]);
  return fill(texts[shapeOf(weekdays)], {
    day: words.day[weekdays[0] ?? 1],
    days: joinWords(days, words.list.last),
    every: everyInWords(words.every, everyWeeks, language),
  });
}

function shapeOf(weekdays: readonly IsoWeekday[]): WeekShape {
  if (weekdays.length === 7) return 'all';
  if (weekdays.join() === '1,2,3,4,5') return 'workdays';
  return weekdays.length === 1 ? 'one' : 'some';
}

function monthDateInWords({ dayOfMonth, everyMonths }: MonthDateRule, language: Language): string {
  const words = recurrenceWords[language];
  const missing: Readonly<Record<number, string>> = words.missing;
  const said = fill(words.monthDate, {
    n: dayOfMonth,
    nth: nthInDigits(dayOfMonth, language),
    everyMonth: everyInWords(words.everyMonth, everyMonths, language),
  });
  return `${said}${missing[dayOfMonth] ?? ''}`;
}

function monthWeekdayInWords(rule: MonthWeekdayRule, language: Language): string {
  const words = recurrenceWords[language];
  const { each, everyNth } = words.monthWeekday;
  return fill(rule.everyMonths === 1 ? each : everyNth, {
    place: words.place[rule.place],
    theDay: words.theDay[rule.weekday],
    everyMonth: everyInWords(words.everyMonth, rule.everyMonths, language),
  });
}

/** `joka toinen`; from eleven on in digits, `joka 11.`. */
function everyInWords(
  texts: Words['every'] | Words['everyMonth'],
  every: number,
  language: Language,
): string {
  const known: Readonly<Record<string, string>> = texts;
  return known[every] ?? fill(texts.other, { nth: nthInDigits(every, language) });
}

/** `31.`, `31:a`, `31st`: the ordinal forms by the plural rules of the language (CLDR). */
function nthInDigits(n: number, language: Language): string {
  const { nth } = recurrenceWords[language];
  const form = new Intl.PluralRules(language, { type: 'ordinal' }).select(n);
  return fill(form === 'zero' || form === 'many' ? nth.other : nth[form], { n });
}
