import { callRoles } from '#shared/contract/call-roles.ts';
import type { CallName } from '#shared/contract/contract.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';
import { useMe } from './status.ts';

/** Whether a role may make a call. The core decides; this only keeps useless controls away. */
export function mayCall(role: StaffRole, name: CallName): boolean {
  const roles: readonly StaffRole[] | 'signed-out' = callRoles[name];
  return roles === 'signed-out' || roles.includes(role);
}

/** Whether the signed-in person may make a call; hide what she may not do. */
export function useMay(name: CallName): boolean {
  return mayCall(useMe().role, name);
}
