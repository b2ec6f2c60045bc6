import type { LocalDate } from '../../kernel/local-date.ts';
import { deletionDay } from '../privacy/retention.ts';
import { daysOfPeriod, type Place } from './place.ts';

/** How long visitors' own words may be kept, usually the longest (PRODUCT.md 4.3). */
export const textMonthsRange = { from: 1, to: 24 } as const;

/** From this day on the texts of a place are removed: so many months after its last day. */
export const textsGoOn = ({ period }: Pick<Place, 'period'>, months: number): LocalDate =>
  deletionDay(daysOfPeriod(period).to, months);
