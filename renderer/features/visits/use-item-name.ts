import type { CounterKind } from '#shared/domain/visits/day-counters.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { CounterItem } from './counter-items.ts';

/** How a counter's item is called. */
export function useItemName(): (kind: CounterKind, item: CounterItem) => string {
  const { t } = useTexts();
  return (kind, { item, name }) => {
    if (name !== null) return name;
    // Items without a name of their own are the codes of these two lists of texts.
    if (kind === 'age') return t(`visits.counters.band.${item as '18-29'}`);
    return t(`visits.counters.fixed.${item as 'woman'}`);
  };
}
