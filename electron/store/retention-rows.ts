import { sql } from 'kysely';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { TracesRow } from '../core/privacy-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

/** Stands for a membership that has no end, behind every date. */
const noEnd = '9999-12-31';

/** Until when somebody is a member: the end of a group that has ended is the end of her membership. */
const memberUntil = (today: LocalDate) => sql<string | null>`(
  SELECT MAX(COALESCE(m.left_on, CASE WHEN g.ends_on < ${today} THEN g.ends_on END, ${noEnd}))
  FROM memberships m JOIN groups g ON g.id = m.group_id WHERE m.person_id = p.id)`;

const lastMark = sql<LocalDate | null>`(
  SELECT MAX(s.date) FROM marks k JOIN sessions s ON s.id = k.session_id WHERE k.person_id = p.id)`;

/** Everybody with a name and what says how long it is kept. */
export function tracesOf(db: ReadDb, today: LocalDate): TracesRow[] {
  const rows = db.all(
    sql$
      .selectFrom('people as p')
      .leftJoin('retention_holds as h', 'h.person_id', 'p.id')
      .select(['p.id as personId', 'p.display_name as displayName'])
      .select(['h.reason', 'h.until_on as until'])
      .select([memberUntil(today).as('memberUntil'), lastMark.as('lastMarkOn')])
      .where('p.erased_on', 'is', null)
      // A merged record goes with the one that was kept.
      .where('p.merged_into', 'is', null)
      .orderBy('p.id'),
  );
  return rows.map(({ personId, displayName, reason, until, memberUntil: end, lastMarkOn }) => ({
    ...{ personId, displayName, lastMarkOn },
    // A column of dates, or the sign for none.
    memberUntil: end === noEnd ? 'open' : (end as LocalDate | null),
    hold: reason !== null && until !== null ? { reason, until } : null,
  }));
}
