import type { MonthLine, WholeMonth } from '#shared/contract/months.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

type State = Pick<MonthLine, 'state' | 'closedOn' | 'correctedOn' | 'isDue'> &
  Partial<Pick<WholeMonth, 'openItems'>>;

/** How a month stands, in words. */
export function useMonthWords(): (line: State) => string {
  const { t, format } = useTexts();
  return ({ state, closedOn, correctedOn, isDue, openItems = [] }) => {
    if (state === 'open' && isDue) {
      const count = openItems.length;
      return count > 0 ? t('months.state.dueOpen', { count }) : t('months.state.due');
    }
    if (state === 'open') return t('months.state.open');
    if (closedOn === null) return t('months.state.closedBefore');
    const date = format.date(closedOn);
    if (correctedOn === null) return t('months.state.closed', { date });
    return t('months.state.corrected', { date, corrected: format.date(correctedOn) });
  };
}
