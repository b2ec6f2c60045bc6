import { ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { sessionToCount, sessionWithNames } from '../sessions/session-access.ts';
import { close, reopen, unclosed } from './close-register.ts';
import { addToCount, setCount, setTally } from './heads.ts';
import { addWalkIn, mark, markRest, setMarkDetails } from './marks.ts';
import {
  registerOptions,
  registerSettings,
  saveRegisterSettings,
  setGroupTimes,
} from './register-settings.ts';
import { removeLeader, setLeader } from './session-leaders.ts';
import { registerOf, totalsOf } from './shown-register.ts';
import { history, undo, undoRow } from './undo-marks.ts';

/** The register of a session: marks by name, heads without, undo, closing. */
export const attendanceHandlers: Handlers<CallsOf<'attendance'>> = {
  'attendance.register': (context, { sessionId }) => {
    const found = sessionWithNames(context, sessionId);
    if (!found.ok) return found;
    context.auditOnce('register-opened', sessionId);
    return ok(registerOf(context, found.value));
  },
  'attendance.headcount': (context, { sessionId }) => {
    const found = sessionToCount(context, sessionId);
    return found.ok ? ok(totalsOf(context, found.value)) : found;
  },
  'attendance.mark': mark,
  'attendance.setMarkDetails': setMarkDetails,
  'attendance.markRest': markRest,
  'attendance.addWalkIn': addWalkIn,
  'attendance.addToCount': addToCount,
  'attendance.setCount': setCount,
  'attendance.setTally': setTally,
  'attendance.undo': undo,
  'attendance.undoRow': undoRow,
  'attendance.history': history,
  'attendance.close': close,
  'attendance.reopen': reopen,
  'attendance.unclosed': unclosed,
  'attendance.setLeader': setLeader,
  'attendance.removeLeader': removeLeader,
  'attendance.options': registerOptions,
  'attendance.settings': registerSettings,
  'attendance.saveSettings': saveRegisterSettings,
  'attendance.setGroupTimes': setGroupTimes,
};
