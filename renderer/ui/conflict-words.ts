import type { TFunction } from 'i18next';
import type { Language } from '#shared/contract/app.ts';
import type { ShownConflict } from '#shared/contract/programme-parts.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import type { Formats } from '../i18n/formats.ts';

export type Texts = Readonly<{ t: TFunction; language: Language; format: Formats }>;

/** One thing that speaks against a session, as a sentence with its names and times. */
export function conflictWords(conflict: ShownConflict, texts: Texts): string {
  const { t, language, format } = texts;
  switch (conflict.kind) {
    case 'room-taken':
    case 'leader-elsewhere':
      return takenWords(conflict, texts);
    case 'outside-opening-hours':
      return openWords(conflict, texts);
    case 'before-group-start':
      return t('planning.conflict.beforeStart', { date: format.date(conflict.date) });
    case 'after-group-end':
      return t('planning.conflict.afterEnd', { date: format.date(conflict.date) });
    case 'over-room-capacity':
      return t('planning.conflict.overRoom', capacities(conflict));
    case 'over-group-capacity':
      return t('planning.conflict.overGroup', capacities(conflict));
    case 'off-day':
      return t('planning.conflict.offDay', { name: conflict.name[language] });
    default:
      return assertNever(conflict);
  }
}

type Taken = Extract<ShownConflict, { otherTitle: string }>;

function takenWords(conflict: Taken, { t, format }: Texts): string {
  const times = format.times(conflict.startMinute, conflict.endMinute);
  const title = conflict.otherTitle;
  if (conflict.kind === 'room-taken') {
    return t('planning.conflict.roomTaken', { room: conflict.name, times, title });
  }
  const venue = conflict.otherVenue;
  return t('planning.conflict.leaderElsewhere', { leader: conflict.name, title, venue, times });
}

type Outside = Extract<ShownConflict, { kind: 'outside-opening-hours' }>;

function openWords({ weekday, open }: Outside, { t, format }: Texts): string {
  const day = format.weekdayLong(weekday);
  if (open.length === 0) return t('planning.conflict.closedDay', { day });
  const times = open.map(({ startMinute, endMinute }) => format.times(startMinute, endMinute));
  return t('planning.conflict.outsideHours', { day, times: times.join(', ') });
}

type Over = Extract<ShownConflict, { capacity: number }>;
const capacities = ({ capacity, people }: Over) => ({ capacity, people });
