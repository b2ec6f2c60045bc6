import type { AuditAction } from '#shared/domain/audit/audit-actions.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { AppState, Unlocked } from './app-state.ts';

/** A line of the log about somebody at the door. */
export function logIn(state: AppState, action: AuditAction, staffId: StaffId): void {
  logTry(state, action, { of: staffId, by: staffId });
}

/** The same of a try by who knows whom. */
export function logTry(
  state: AppState,
  action: AuditAction,
  { of, by }: Readonly<{ of: StaffId; by: StaffId | null }>,
): void {
  const { date, minute } = state.now();
  const at = `${date} ${minute}`;
  if (state.unlocked) addLine(state.unlocked, { action, of, by, at });
  else if (state.missedTries.length < mostMissed) state.missedTries.push({ of, at });
}

/** Enough to see that somebody tried for hours. */
const mostMissed = 500;

/** Writes down who was tried for while the venue was locked, at the time it happened. */
export function logMissedTries(state: AppState): void {
  const { unlocked } = state;
  if (!unlocked || unlocked.practice) return;
  for (const { of, at } of state.missedTries.splice(0)) {
    addLine(unlocked, { action: 'sign-in-failed', of, by: null, at });
  }
}

type Line = Readonly<{ action: AuditAction; of: StaffId; by: StaffId | null; at: string }>;

function addLine({ stores, newId }: Unlocked, { action, of, by, at }: Line): void {
  stores.audit.add({ id: newId(), at, staffId: by, action, subjectId: of, detail: null });
}
