import type { SeriesId, SessionId } from '../../../kernel/ids.ts';
import type { SessionDetails } from '../session-details.ts';
import type { EditItem, EditPreview } from './edit-preview.ts';
import type { EditWrite, SeriesWrite } from './edit-write.ts';
import {
  type SessionOrigin,
  type SessionPlan,
  type SessionState,
  sameSession,
} from './session-state.ts';

/** Ids for what an edit makes; chance is the caller's. */
export type NewIds = Readonly<{
  /** Of the series that begins where one is split. */
  seriesId: SeriesId;
  sessionIds: readonly SessionId[];
  /** What a new session of the group is about, until somebody says otherwise. */
  details: SessionDetails;
}>;

/** How many session ids `editWrites` will use of those it is given. */
export const sessionsToAdd = ({ items }: EditPreview): number =>
  items.filter(({ kind }) => kind === 'add').length;

/** The rows a preview comes to. Throws when it is given too few ids. */
export function editWrites(preview: EditPreview, ids: NewIds): readonly EditWrite[] {
  const { effect, series, items } = preview;
  const seriesId = effect.kind === 'split' ? ids.seriesId : series.id;
  const additions = items.filter((item) => item.kind === 'add');
  const added = additions.map(({ plan }, i): EditWrite => {
    const id = ids.sessionIds[i];
    if (!id) throw new Error(`${additions.length} session ids are needed`);
    const after = newSession(preview, { id, seriesId, plan, details: ids.details });
    return { table: 'session', kind: 'insert', after };
  });
  const changed = items.flatMap((item) => writeOf(item, seriesId) ?? []);
  return [...seriesWrites(preview, ids), ...changed, ...added];
}

function seriesWrites({ effect }: EditPreview, ids: NewIds): readonly SeriesWrite[] {
  if (effect.kind === 'unchanged') return [];
  const { before, after } = effect;
  const update: SeriesWrite = { table: 'series', kind: 'update', before, after };
  if (effect.kind === 'update') return [update];
  const next = { ...effect.next, id: ids.seriesId };
  return [update, { table: 'series', kind: 'insert', after: next }];
}

type NewSession = Readonly<{
  id: SessionId;
  seriesId: SeriesId;
  plan: SessionPlan;
  details: SessionDetails;
}>;

function newSession({ series }: EditPreview, of: NewSession): SessionState {
  const { id, seriesId, plan, details } = of;
  return {
    ...plan,
    id,
    venueId: series.venueId,
    groupId: series.groupId,
    ownTitle: null,
    details,
    origin: { kind: 'rule', seriesId, slotDate: plan.date, changed: false },
    status: 'planned',
    cancelReason: null,
    hasAttendance: false,
    registerClosed: false,
    sequence: 0,
  };
}

/** The write of a session that exists; null when its row stays as it is. */
function writeOf(item: EditItem, seriesId: SeriesId): EditWrite | null {
  if (item.kind === 'add' || item.kind === 'locked') return null;
  const { session: before } = item;
  if (item.kind === 'remove') return { table: 'session', kind: 'delete', before };
  if (item.kind === 'keep' && item.why === 'out-of-scope') return null;
  const plan = item.kind === 'change' ? item.plan : {};
  const after = { ...before, ...plan, origin: joined(item.origin, seriesId) };
  return sameSession(before, after) ? null : { table: 'session', kind: 'update', before, after };
}

/** The session goes along with the series it now belongs to. */
const joined = (origin: SessionOrigin, seriesId: SeriesId): SessionOrigin => ({
  ...origin,
  seriesId,
});
