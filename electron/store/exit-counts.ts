import type { ExitRow, ReportsStore } from '../core/ports.ts';
import { type ReadDb, sql$ } from './database.ts';

type Filter = Parameters<ReportsStore['exits']>[0];

/** Memberships that ended in a period, by where people went on to. */
export const exitCounts = (db: ReadDb, { from, to, venueId, groupId }: Filter): ExitRow[] =>
  db.all(
    sql$
      .selectFrom('memberships as m')
      .innerJoin('groups as g', 'g.id', 'm.group_id')
      .select('m.exit_reason as reason')
      .select((c) => c.fn.countAll<number>().as('count'))
      .where('m.ended_by_erasing', '=', 0)
      .where('m.left_on', '>=', from)
      .where('m.left_on', '<=', to)
      .$if(venueId !== null, (q) => q.where('g.venue_id', '=', venueId))
      .$if(groupId !== null, (q) => q.where('m.group_id', '=', groupId))
      .groupBy('m.exit_reason')
      .orderBy('m.exit_reason'),
  );
