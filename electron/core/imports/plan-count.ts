import type { CountEntry } from '#shared/domain/people-import/entries.ts';
import { closedTo, groupOf, type Planning, type Said } from './planning.ts';

/** How many were in a group on a day. */
export function planHeads(of: Planning, entry: CountEntry): Said | null {
  const group = groupOf(of, entry);
  if ('code' in group) return group;
  const session = of.sessions.find(group, entry);
  if (session === 'several-sessions') return { code: session, seen: entry.date };
  const closed = closedTo(of, session, 'heads');
  if (closed) return { ...closed, seen: entry.date };
  // Nobody came: it was held all the same.
  of.alone.add(session.id);
  const again = countedBefore(of, entry, session.id);
  if (again !== undefined) return again;
  const heads = session.isNew ? [] : of.context.stores.attendance.headcounts(session.id);
  const before = heads.reduce((sum, { count }) => sum + count, 0);
  // Heads that somebody has told apart are not made into a plain number.
  const isPlain = heads.every(
    ({ category, mode }) => category === 'unspecified' && mode === 'on-site',
  );
  const said = settleCount(of, entry, { before, mayReplace: isPlain });
  if (said !== undefined) return said;
  of.plan.heads.push({ sessionId: session.id, before, after: entry.count });
  if (session.status === 'planned' && entry.count > 0) of.plan.held.add(session.id);
  return null;
}

/** How many came in on a day. */
export function planVisits(of: Planning, entry: CountEntry): Said | null {
  const again = countedBefore(of, entry, entry.date);
  if (again !== undefined) return again;
  const { stores } = of.context;
  const hours = stores.visits.hours(of.input.venueId, entry.date);
  const before = hours.reduce((sum, { visits }) => sum + visits, 0);
  const afterwards = hours.find(({ hour }) => hour < 0)?.visits ?? 0;
  // Visits that were counted by the hour stay; only what was entered afterwards can shrink.
  const mayReplace = entry.count >= before - afterwards;
  const said = settleCount(of, entry, { before, mayReplace });
  if (said !== undefined) return said;
  of.plan.visits.push({ date: entry.date, before, after: entry.count });
  return null;
}

/** What is said of a count that came before in the file; undefined for the first. */
function countedBefore(of: Planning, entry: CountEntry, what: string): Said | null | undefined {
  const known = of.counted.get(what);
  of.counted.set(what, known ?? entry.count);
  if (known === undefined) return undefined;
  return known === entry.count ? null : { code: 'counted-twice', seen: String(entry.count) };
}

/** What is said of a count that is not written; undefined where it is. */
function settleCount(
  of: Planning,
  { count }: CountEntry,
  { before, mayReplace }: Readonly<{ before: number; mayReplace: boolean }>,
): Said | null | undefined {
  if (before === count) {
    if (before > 0) of.plan.same.count += 1;
    return null;
  }
  if (before === 0 || (of.input.overwrite && mayReplace)) return undefined;
  return { code: 'count-differs', seen: String(count) };
}
