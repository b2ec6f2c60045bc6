import type { AuditAction } from '#shared/domain/audit/audit-actions.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { AppState } from './app-state.ts';

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
  const open = state.unlocked;
  open?.stores.audit.add({
    id: open.newId(),
    at: `${date} ${minute}`,
    staffId: by,
    action,
    subjectId: of,
    detail: null,
  });
}
