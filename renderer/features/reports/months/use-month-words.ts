import type { MonthLine } from '#shared/contract/months.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

type State = Pick<MonthLine, 'state' | 'closedOn' | 'correctedOn' | 'isDue'>;

/** How a month stands, in words. */
export function useMonthWords(): (line: State) => string {
  const { t, format } = useTexts();
  return ({ state, closedOn, correctedOn, isDue }) => {
    if (state === 'open') return t(isDue ? 'months.state.due' : 'months.state.open');
    if (closedOn === null) return t('months.state.closedBefore');
    const date = format.date(closedOn);
    if (correctedOn === null) return t('months.state.closed', { date });
    return t('months.state.corrected', { date, corrected: format.date(correctedOn) });
  };
}
