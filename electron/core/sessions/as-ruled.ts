import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import type { Context } from '../context.ts';

/** A session of a series as the series has it, its day, times and room: when and where people expect it. */
export function asRuled({ stores }: Context, session: SessionState): SessionState {
  const { origin, date } = session;
  if (origin.kind !== 'rule' || (!origin.changed && origin.slotDate === date)) return session;
  const [series] = stores.sessions.series({ ids: [origin.seriesId] });
  if (!series) return { ...session, date: origin.slotDate };
  const { startMinute, endMinute, roomId } = series;
  return { ...session, date: origin.slotDate, startMinute, endMinute, roomId };
}

/** Whether somebody who comes as the series says would find a closed door. */
export function isElsewhere(context: Context, session: SessionState): boolean {
  const { date, startMinute, roomId } = asRuled(context, session);
  return date !== session.date || startMinute !== session.startMinute || roomId !== session.roomId;
}
