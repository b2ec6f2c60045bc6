import type { AuditFilter, AuditLine, AuditStore, ChainState } from '../core/month-ports.ts';
import { chainedHash } from './audit-chain.ts';
import { type ReadDb, sql$, type WriteDb } from './database.ts';

const lineColumns = [
  'number',
  'id',
  'at',
  'staff_id as staffId',
  'action',
  'subject_id as subjectId',
  'detail',
  'hash',
] as const;

/** The log of who did what to personal data and reports: ids, never names; lines are only added. */
export const auditStore = (db: WriteDb): AuditStore => ({
  add: (entry) => {
    // Number and hash hang on the line before: the two steps are one.
    db.tx(() => {
      const { head } = chainRow(db);
      const number = head.number + 1;
      const hash = chainedHash(head.hash, { ...entry, number });
      const { id, at, staffId, action, subjectId, detail } = entry;
      db.run(
        sql$.insertInto('audit_log').values({
          ...{ number, id, at, staff_id: staffId, action, subject_id: subjectId, detail, hash },
        }),
      );
    });
  },
  list: (filter, { below, limit }) => {
    const asked = within(filter).select(lineColumns).orderBy('number', 'desc').limit(limit);
    return db.all(below === null ? asked : asked.where('number', '<', below));
  },
  count: (filter) =>
    db.one(within(filter).select((e) => e.fn.countAll<number>().as('count')))?.count ?? 0,
  verify: () => verified(db),
  cutBefore: (date, today) =>
    db.tx(() => {
      const last = db.one(
        sql$
          .selectFrom('audit_log')
          .select(['number', 'hash'])
          // By the order of the chain: a clock that was set back must not leave a hole.
          .where('number', '<', firstKept(db, date))
          .orderBy('number', 'desc')
          .limit(1),
      );
      if (!last) return 0;
      const anchor = { anchor_number: last.number, anchor_hash: last.hash, cut_on: today };
      db.run(sql$.updateTable('audit_chain').set(anchor));
      return db.run(sql$.deleteFrom('audit_log').where('number', '<=', last.number));
    }),
});

function firstKept(db: ReadDb, date: string): number {
  const first = db.one(
    sql$
      .selectFrom('audit_log')
      .select((e) => e.fn.min('number').as('number'))
      .where('at', '>=', date),
  );
  // Nothing is young enough: the newest line stays, so that the chain goes on from something.
  return first?.number ?? chainRow(db).head.number;
}

function within({ from, to, staffId, actions, subjectId }: AuditFilter) {
  let query = sql$.selectFrom('audit_log');
  if (from !== undefined) query = query.where('at', '>=', from);
  // Times follow the date after a space, which sorts before this sign.
  if (to !== undefined) query = query.where('at', '<', `${to}~`);
  if (staffId !== undefined) query = query.where('staff_id', '=', staffId);
  if (actions !== undefined) query = query.where('action', 'in', [...actions]);
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId);
  return query;
}

function chainRow(db: ReadDb): Pick<ChainState, 'anchor' | 'head'> {
  const row = db.one(
    sql$
      .selectFrom('audit_chain')
      .select(['anchor_number', 'anchor_hash', 'cut_on', 'head_number', 'head_hash']),
  );
  if (!row) throw new Error('the audit log has lost its head');
  return {
    anchor: { number: row.anchor_number, hash: row.anchor_hash, cutOn: row.cut_on },
    head: { number: row.head_number, hash: row.head_hash },
  };
}

/** Lines that are read at once: a long log must not lie in memory as a whole. */
const atOnce = 5000;

/** Counts every hash again, from the anchor to the head. */
function verified(db: ReadDb): ChainState {
  const { anchor, head } = chainRow(db);
  let before = { number: anchor.number, hash: anchor.hash };
  let brokenAt: number | null = null;
  let lines = 0;
  for (let after = 0; brokenAt === null; ) {
    const page = linesAfter(db, after);
    for (const { hash, ...line } of page) {
      const fits = line.number === before.number + 1 && chainedHash(before.hash, line) === hash;
      if (!fits) brokenAt ??= Math.min(line.number, before.number + 1);
      before = { number: line.number, hash };
      lines += 1;
    }
    if (page.length < atOnce) break;
    after = before.number;
  }
  // Lines taken from the end leave the head behind.
  if (brokenAt === null && (before.number !== head.number || before.hash !== head.hash)) {
    brokenAt = Math.min(before.number, head.number) + 1;
  }
  return { lines, anchor, head, brokenAt };
}

const linesAfter = (db: ReadDb, number: number): AuditLine[] =>
  db.all(
    sql$
      .selectFrom('audit_log')
      .select(lineColumns)
      .where('number', '>', number)
      .orderBy('number')
      .limit(atOnce),
  );
