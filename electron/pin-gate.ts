import type { ParsedInput } from '#shared/contract/contract.ts';
import { isPinSpent, pinWaitMs } from '#shared/domain/staff/pin.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { AppState, Unlocked } from './app-state.ts';
import type { Done } from './core/context.ts';
import type { PinRow } from './core/ports.ts';
import { logIn, logTry } from './door-log.ts';
import type { GateParts } from './gate-parts.ts';

/** Who may use a PIN at this moment: nobody while the key is not at hand. */
export function pinHolders({ unlocked, sittings }: AppState): ReadonlySet<StaffId> {
  // While visitors check in by themselves, four digits must not open what lies behind.
  if (!unlocked || unlocked.practice || !sittings.isAttended) return new Set();
  const usable = unlocked.stores.pins.list().filter(({ wrongTries }) => !isPinSpent(wrongTries));
  return new Set(usable.map(({ staffId }) => staffId));
}

/**
 * Lets the next user in by her PIN while the venue is unlocked. A try is counted as wrong before it
 * is looked at, so that of two windows guessing at once the second has to wait.
 */
export async function signInByPin(
  { state, caller }: GateParts,
  { staffId, pin }: ParsedInput<'staff.signInByPin'>,
): Promise<Done> {
  state.sittings.wipeIfDue();
  const open = state.sittings.isAttended ? state.unlocked : null;
  const row = open && pinOf(open, staffId);
  if (!row) return err('pin-not-now');
  if (isPinSpent(row.wrongTries)) return err('pin-spent');
  const clocks = state.clocks();
  const waitMs = state.pinWaits.remainingMs(row, clocks);
  if (waitMs > 0) return err('pin-wait', { params: { seconds: Math.ceil(waitMs / 1000) } });
  const tries = row.wrongTries + 1;
  open.stores.pins.setWrongTries(staffId, tries, clocks.wallMs);
  state.pinWaits.note(staffId, clocks);
  const isRight = await open.vault.isPin(row, pin);
  // Locked whole in the meantime, or the PIN is another by now.
  if (state.unlocked !== open || !isSame(row, pinOf(open, staffId))) return err('pin-not-now');
  if (!isRight) return wrong(state, staffId, tries);
  logIn(state, 'signed-in-by-pin', staffId);
  open.stores.pins.setWrongTries(staffId, 0, 0);
  state.sittings.signIn(caller, staffId);
  return ok({});
}

function pinOf({ stores, practice }: Unlocked, staffId: StaffId): PinRow | null {
  const isHere = stores.staff.get(staffId)?.archived === false;
  return isHere && !practice ? stores.pins.get(staffId) : null;
}

const isSame = (before: PinRow, now: PinRow | null): boolean =>
  now !== null && before.salt.equals(now.salt);

function wrong(state: AppState, staffId: StaffId, tries: number): Done {
  logTry(state, 'pin-failed', { of: staffId, by: null });
  if (isPinSpent(tries)) return err('pin-spent');
  return err('wrong-pin', { params: { seconds: pinWaitMs(tries) / 1000 } });
}
