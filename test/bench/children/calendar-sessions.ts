import type { Session } from '#shared/contract/sessions.ts';
import { shownStatuses } from '#shared/domain/sessions/session-status.ts';
import type { SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import {
  addDays,
  day,
  type LocalDate,
  type MinuteOfDay,
  monthOf,
  partsOf,
} from '#shared/kernel/local-date.ts';

/** The two months that the bench goes between; both have five weeks. */
export const months = [day('2026-10-01'), day('2026-12-01')] as const;

const titles = ['Naisten vertaisryhmä', 'Aamukahvila', 'Peliryhmä', 'Puutyöpaja', 'Digiapu'];

/** `count` sessions of a month, as even over its days and opening hours as they go. */
export function sessionsOf(month: LocalDate, count: number): readonly Session[] {
  const { from, to } = monthOf(month);
  const days = partsOf(to).day;
  return Array.from({ length: count }, (_, i) => {
    const startMinute = 9 * 60 + ((i * 7) % 40) * 15;
    const shownStatus = shownStatuses[i % shownStatuses.length] ?? 'upcoming';
    return {
      id: `${month}-${i}` as SessionId,
      venueId: 'venue' as VenueId,
      venueName: 'Narikka',
      groupId: null,
      seriesId: null,
      title: `${titles[i % titles.length]} ${i}`,
      form: 'open',
      kind: 'group',
      mode: 'on-site',
      theme: '',
      place: '',
      date: addDays(from, i % days),
      startMinute,
      endMinute: startMinute + 90,
      roomId: null,
      roomName: i % 2 === 0 ? 'Sali' : 'Keittiö',
      leaderIds: ['kaisa' as StaffId],
      leaderNames: ['Kaisa'],
      status: 'planned',
      shownStatus,
      cancelReason: null,
      registerClosed: false,
      presentCount: 0,
      hasAttendance: false,
      isException: false,
      lock: null,
      isMonthClosed: false,
      mayOpenRegister: true,
    };
  });
}

/** `2026-11-24T10:00:00` */
export function isoOf(date: LocalDate, minute: MinuteOfDay): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
}
