import type { FeedbackWhere } from '#shared/contract/feedback.ts';
import { daysOfPeriod } from '#shared/domain/feedback/place.ts';
import { formatCell } from '#shared/domain/reports/format-cell.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { firstDayOf } from './results-choices.ts';

type Words = Readonly<{
  /** `vko 48, 2026`, `marraskuu 2026`, `vuosi 2026`. */
  period: (period: string) => string;
  where: (where: FeedbackWhere) => string;
  share: (share: number) => string;
  mean: (mean: number) => string;
}>;

/** Places, times and figures of feedback in words. */
export function useFeedbackWords(): Words {
  const { t, language, format } = useTexts();
  const period = (text: string): string => {
    if (text.length === 4) return t('feedback.where.year', { year: text });
    if (!text.includes('W')) return format.month(firstDayOf(text));
    return `${format.week(daysOfPeriod(text).from)}, ${text.slice(0, 4)}`;
  };
  return {
    period,
    where: ({ level, period: when, name, date }) => {
      const what = level.startsWith('venue') || name === '' ? t('feedback.where.venue') : name;
      return `${what}, ${date === null ? period(when) : format.day(date)}`;
    },
    share: (share) => formatCell(share, 'ratio', language),
    mean: (mean) => formatCell(mean, 'decimal', language),
  };
}
