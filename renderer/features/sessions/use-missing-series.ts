import { useTexts } from '../../i18n/use-texts.ts';
import type { DatesKey } from './rule-values.ts';
import type { SeriesValues } from './series-plan.ts';
import { useMissing } from './use-missing.ts';

type Texts = Readonly<Record<string, string>>;

/** Sentences for the fields of a series that hold nothing readable yet, of its pattern alone. */
export function useMissingSeries(): (values: SeriesValues) => Texts {
  const { t } = useTexts();
  const missing = useMissing();
  return (values) => {
    const { pattern, startMinute, endMinute, from, until, times, endKind } = values;
    const whens = { startMinute, endMinute };
    if (pattern === 'dates') {
      const none = values.dates.length === 0 ? { dates: t('planning.dates.required') } : {};
      return { ...none, ...unreadOf(values, ['dates']), ...missing(whens) };
    }
    const unread = unreadOf(values, ['added', 'leftOut']);
    const span = { from, ...(endKind === 'until' ? { until } : { times }) };
    return { ...patternMissing(values), ...unread, ...missing({ ...whens, ...span }) };
  };

  function unreadOf({ unread }: SeriesValues, fields: readonly DatesKey[]): Texts {
    return Object.fromEntries(
      fields
        .filter((field) => unread[field].length > 0)
        .map((field) => [field, t('planning.dates.unread', { text: unread[field].join(', ') })]),
    );
  }

  function patternMissing(values: SeriesValues): Texts {
    const { pattern, everyMonths, dayOfMonth, everyWeeks } = values;
    if (pattern === 'month-date') return missing({ dayOfMonth, everyMonths });
    if (pattern === 'month-weekday') return missing({ everyMonths });
    const none = values.weekdays.length === 0 ? { weekdays: t('planning.chooseWeekdays') } : {};
    return { ...none, ...(pattern === 'every-nth' ? missing({ everyWeeks }) : {}) };
  }
}
