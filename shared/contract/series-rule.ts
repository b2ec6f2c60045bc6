import { z } from 'zod';
import {
  monthPlaces,
  ruleLimits,
  type SeriesRule,
} from '../domain/sessions/recurrence/series-rule.ts';
import type { IsoWeekday } from '../kernel/local-date.ts';
import { localDate } from './row.ts';

const isoWeekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]) satisfies z.ZodType<IsoWeekday>;
const weekdays = z.tuple([isoWeekday], isoWeekday).refine((list) => list.length <= 7);

const someDates = z.array(localDate).max(ruleLimits.listedDates);

const repeating = {
  from: localDate,
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('until'), date: localDate }),
    z.strictObject({ kind: z.literal('count'), times: z.int().min(1).max(ruleLimits.times) }),
  ]),
  added: someDates,
  leftOut: someDates,
};

const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekly'),
    ...repeating,
    everyWeeks: z.int().min(1).max(ruleLimits.everyWeeks),
    weekdays,
  }),
  z.strictObject({
    kind: z.literal('week-parity'),
    ...repeating,
    parity: z.enum(['odd', 'even']),
    weekdays,
  }),
  z.strictObject({
    kind: z.literal('month-date'),
    ...repeating,
    everyMonths: z.int().min(1).max(ruleLimits.everyMonths),
    dayOfMonth: z.int().min(1).max(31),
  }),
  z.strictObject({
    kind: z.literal('month-weekday'),
    ...repeating,
    everyMonths: z.int().min(1).max(ruleLimits.everyMonths),
    place: z.literal(monthPlaces),
    weekday: isoWeekday,
  }),
  z.strictObject({
    kind: z.literal('dates'),
    dates: z.tuple([localDate], localDate).refine((list) => list.length <= ruleLimits.listedDates),
  }),
]) satisfies z.ZodType<SeriesRule>;

/** How a group's sessions repeat: the domain's rule, whose lists are read only. */
export const seriesRule = shape as z.ZodType<SeriesRule, z.input<typeof shape> | SeriesRule>;
