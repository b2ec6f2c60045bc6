import type { AuditAction } from '#shared/domain/audit/audit-actions.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { AppState, MissedLine, Unlocked } from './app-state.ts';

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
  if (state.unlocked) addLine(state.unlocked, { action, of, by, at, detail: null });
  else if (state.missedLines.length < mostMissed) {
    state.missedLines.push({ action, of, by, at, detail: null });
  }
}

/** A line about the end of a kiosk: while one is open there is no log to write it into. */
export function logKioskEnd(
  state: AppState,
  { by, of, how }: Readonly<{ by: StaffId; of: string; how: string }>,
): void {
  const { date, minute } = state.now();
  const line = { action: 'kiosk-stopped', of, by, at: `${date} ${minute}`, detail: how } as const;
  if (state.unlocked) addLine(state.unlocked, line);
  else state.missedLines.push(line);
}

/** Enough to see that somebody tried for hours. */
const mostMissed = 500;

/** Writes down what happened at the door while the venue was locked, with the time it happened. */
export function logMissedLines(state: AppState): void {
  const { unlocked } = state;
  if (!unlocked || unlocked.practice) return;
  for (const line of state.missedLines.splice(0)) addLine(unlocked, line);
}

function addLine({ stores, newId }: Unlocked, { action, of, by, at, detail }: MissedLine): void {
  stores.audit.add({ id: newId(), at, staffId: by, action, subjectId: of, detail });
}
