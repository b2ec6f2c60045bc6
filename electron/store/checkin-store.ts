import { sql } from 'kysely';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { CheckinRow, CheckinStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { settingsStore } from './settings-store.ts';

const allowedKey = (venueId: VenueId): string => `checkin.allowed.${venueId}`;
const lastTryKey = 'checkin.last-try';

/** Self check-in: who is expected at a session, and which venues let visitors mark themselves. */
export const checkinStore = (db: WriteDb): CheckinStore => {
  const settings = settingsStore(db);
  return {
    // Whoever is archived, restricted, erased or merged into somebody is not there at the door.
    roster: (sessionId) => {
      const query = sql<CheckinRow>`SELECT p.id AS personId, p.display_name AS displayName, k.status
        FROM (SELECT m.person_id FROM sessions s JOIN memberships m ON m.group_id = s.group_id
            WHERE s.id = ${sessionId} AND m.joined_on <= s.date
              AND (m.left_on IS NULL OR m.left_on >= s.date)
          UNION SELECT person_id FROM marks WHERE session_id = ${sessionId}) r
        JOIN people p ON p.id = r.person_id
        LEFT JOIN marks k ON k.session_id = ${sessionId} AND k.person_id = p.id
        WHERE p.archived = 0 AND p.restricted_on IS NULL AND p.erased_on IS NULL
          AND p.merged_into IS NULL
        ORDER BY p.id`;
      return db.all({ compile: () => query.compile(sql$) });
    },
    isAllowed: (venueId) => settings.get(allowedKey(venueId)) === 'yes',
    setAllowed: (venueId, isAllowed) => settings.set(allowedKey(venueId), isAllowed ? 'yes' : 'no'),
    noteTry: ({ date, minute }) => settings.set(lastTryKey, `${date} ${minute}`),
  };
};
