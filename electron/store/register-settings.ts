import type { AttendanceStore } from '../core/attendance-ports.ts';
import { sql$, type WriteDb } from './database.ts';

const flag = (on: boolean) => (on ? (1 as const) : (0 as const));

type Settings = Pick<
  AttendanceStore,
  'labels' | 'saveLabel' | 'settings' | 'saveSettings' | 'hasTimes' | 'setTimes'
>;

/** What registers ask beyond one tap a person, and the venue's own names for marks. */
export function registerSettings(db: WriteDb): Settings {
  return {
    ...markLabels(db),
    settings: (venueId) => {
      const row = db.one(
        sql$
          .selectFrom('register_settings')
          .select(['age_scheme', 'by_gender', 'by_role', 'times', 'absence_reasons'])
          .select('unmarked_at_closing')
          .where('venue_id', '=', venueId),
      );
      if (!row) return null;
      return {
        ageScheme: row.age_scheme,
        byGender: row.by_gender === 1,
        byRole: row.by_role === 1,
        times: row.times === 1,
        absenceReasons: row.absence_reasons === 1,
        unmarkedAtClosing: row.unmarked_at_closing,
      };
    },
    saveSettings: (venueId, settings) => {
      const values = {
        age_scheme: settings.ageScheme,
        by_gender: flag(settings.byGender),
        by_role: flag(settings.byRole),
        times: flag(settings.times),
        absence_reasons: flag(settings.absenceReasons),
        unmarked_at_closing: settings.unmarkedAtClosing,
      };
      db.run(
        sql$
          .insertInto('register_settings')
          .values({ venue_id: venueId, ...values })
          .onConflict((c) => c.column('venue_id').doUpdateSet(values)),
      );
    },
    hasTimes: (groupId) =>
      db.one(
        sql$.selectFrom('groups_with_times').select('group_id').where('group_id', '=', groupId),
      ) !== undefined,
    setTimes: (groupId, on) => {
      if (on) {
        db.run(
          sql$
            .insertInto('groups_with_times')
            .values({ group_id: groupId })
            .onConflict((c) => c.doNothing()),
        );
      } else db.run(sql$.deleteFrom('groups_with_times').where('group_id', '=', groupId));
    },
  };
}

function markLabels(db: WriteDb): Pick<AttendanceStore, 'labels' | 'saveLabel'> {
  return {
    labels: () =>
      db
        .all(
          sql$.selectFrom('mark_labels').select(['id', 'name', 'status', 'archived']).orderBy('id'),
        )
        .map((row) => ({ ...row, archived: row.archived === 1 })),
    saveLabel: ({ id, name, status, archived }) => {
      const values = { name, archived: flag(archived) };
      db.run(
        sql$
          .insertInto('mark_labels')
          .values({ id, status, ...values })
          // Its meaning stays: marks that have it would change theirs.
          .onConflict((c) => c.column('id').doUpdateSet(values)),
      );
    },
  };
}
