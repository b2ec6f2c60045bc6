import type { CallOutput } from '#shared/contract/contract.ts';
import type { ShownPlan } from '#shared/contract/programme-parts.ts';
import type { ShownSeries } from '#shared/contract/sessions.ts';
import { useTexts } from '../../i18n/use-texts.ts';

export type Exception = CallOutput<'sessions.exceptions'>[number];

type Standard = Pick<ShownPlan, 'date' | 'startMinute' | 'endMinute' | 'roomName' | 'leaderNames'>;

export type EditWords = Readonly<{
  /** `to 26.11.2026 klo 10–11.30`. */
  when: (plan: Pick<Standard, 'date' | 'startMinute' | 'endMinute'>) => string;
  /** What becomes another: `to 26.11.2026 klo 10–11.30 → klo 13–14.30, Sali → Keittiö`. */
  change: (before: Standard, after: Standard) => string;
  /** How an exception differs from its series: `aika klo 13–14 eikä klo 10–11`. */
  differences: (exception: Exception, series: ShownSeries) => string;
}>;

/** Plans and their differences, as people say it. */
export function useEditWords(): EditWords {
  const { t, format } = useTexts();
  const times = ({ startMinute, endMinute }: Pick<Standard, 'startMinute' | 'endMinute'>) =>
    format.times(startMinute, endMinute);
  const fieldsOf = (plan: Standard) => ({
    date: format.day(plan.date),
    time: times(plan),
    room: plan.roomName ?? t('edits.none'),
    leaders: plan.leaderNames.join(', ') || t('edits.nobody'),
  });
  const when: EditWords['when'] = (plan) => `${format.day(plan.date)} ${times(plan)}`;
  return {
    when,
    change: (before, after) => {
      const [old, made] = [fieldsOf(before), fieldsOf(after)];
      const becomes = (was: string, is: string): string =>
        was === is ? was : t('edits.series.becomes', { before: was, after: is });
      const whenAfter = before.date === after.date ? made.time : when(after);
      const isSameTime = before.date === after.date && old.time === made.time;
      const others = (['room', 'leaders'] as const).filter((key) => old[key] !== made[key]);
      return [
        isSameTime ? when(before) : becomes(when(before), whenAfter),
        ...others.map((key) => becomes(old[key], made[key])),
      ].join(', ');
    },
    differences: (exception, series) => {
      const { slotDate, date, startMinute, endMinute, roomName, leaderNames } = exception;
      if (startMinute === null || endMinute === null) return '';
      const is = fieldsOf({ date, startMinute, endMinute, roomName, leaderNames });
      const was = fieldsOf({ ...series, date: slotDate });
      return keysOf(is)
        .filter((key) => is[key] !== was[key])
        .map((key) => t('edits.not', { what: t(`edits.field.${key}`), is: is[key], was: was[key] }))
        .join(', ');
    },
  };
}

const keysOf = <T extends object>(of: T): readonly (keyof T)[] => Object.keys(of) as (keyof T)[];
