import type { Session } from '#shared/contract/sessions.ts';
import type { SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';

/** A session as the screens get it: Tuesday 24 November 2026 from ten to half past eleven. */
export function aShownSession(changes: Partial<Session> = {}): Session {
  return {
    id: 'session' as SessionId,
    venueId: 'venue' as VenueId,
    venueName: 'Narikka',
    groupId: null,
    seriesId: null,
    title: 'Peliryhmä',
    form: 'open',
    kind: 'group',
    mode: 'on-site',
    theme: '',
    place: '',
    date: day('2026-11-24'),
    startMinute: 600,
    endMinute: 690,
    roomId: null,
    roomName: null,
    leaderIds: ['kaisa' as StaffId],
    leaderNames: ['Kaisa'],
    status: 'planned',
    shownStatus: 'upcoming',
    cancelReason: null,
    registerClosed: false,
    presentCount: 0,
    hasAttendance: false,
    isException: false,
    lock: null,
    isMonthClosed: false,
    mayOpenRegister: true,
    ...changes,
  };
}
