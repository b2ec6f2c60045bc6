import { err, ok } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { cancelSession, markNotHeld, removeSession, restoreSession } from './call-off.ts';
import {
  createSession,
  moveSession,
  noticeNow,
  substituteLeader,
  typedConflicts,
} from './one-session.ts';
import { createSeries, previewSeries } from './series.ts';
import { applyEdit, listExceptions, previewEdit } from './series-edits.ts';
import { shownSession, shownSessions } from './session-access.ts';
import { saveSessionDetails, sessionDetails } from './session-details.ts';
import { namesOf, shownSeries } from './shown-programme.ts';
import { bin, recentEdits, restoreRemoved, undoEdit } from './undo-edits.ts';

/** The programme: single sessions, series and what was done to them. */
export const sessionsHandlers: Handlers<CallsOf<'sessions'>> = {
  'sessions.list': (context, { from, to, venueId = null, groupId = null }) => {
    const fault = periodFault(from, to, 400);
    if (fault) return { ok: false, error: fault };
    return ok(shownSessions(context, context.stores.sessions.list({ from, to, venueId, groupId })));
  },
  'sessions.get': (context, { id }) => {
    const row = context.stores.sessions.get(id);
    return row ? ok(shownSession(context, row)) : err('not-found');
  },
  'sessions.previewSeries': previewSeries,
  'sessions.createSeries': createSeries,
  'sessions.create': createSession,
  'sessions.conflicts': typedConflicts,
  'sessions.move': moveSession,
  'sessions.substitute': substituteLeader,
  'sessions.cancel': cancelSession,
  'sessions.markNotHeld': markNotHeld,
  'sessions.restore': restoreSession,
  'sessions.doorNotice': (context, { id }) => {
    const [session] = context.stores.sessions.states({ ids: [id] });
    return session ? ok(noticeNow(context, session)) : err('not-found');
  },
  'sessions.remove': removeSession,
  'sessions.details': sessionDetails,
  'sessions.saveDetails': saveSessionDetails,
  'sessions.series': (context, of) => {
    const filter = 'seriesId' in of ? { ids: [of.seriesId] } : of;
    const names = namesOf(context);
    return ok(
      context.stores.sessions.series(filter).map((series) => shownSeries(context, series, names)),
    );
  },
  'sessions.exceptions': listExceptions,
  'sessions.previewEdit': previewEdit,
  'sessions.applyEdit': applyEdit,
  'sessions.undoEdit': undoEdit,
  'sessions.recentEdits': recentEdits,
  'sessions.bin': bin,
  'sessions.restoreRemoved': restoreRemoved,
};
