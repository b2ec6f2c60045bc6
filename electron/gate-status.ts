import type { AppStatus } from '#shared/contract/app.ts';
import { readLockAfter } from '#shared/domain/staff/lock-after.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { AppState } from './app-state.ts';
import { lockAfterSetting } from './core/settings/settings-handlers.ts';
import type { GateParts } from './gate-parts.ts';
import { pinHolders } from './pin-gate.ts';

/** What anybody at a window may know, whether signed in or not. */
export function statusOf({ state, caller, host, version, desk }: GateParts): Result<AppStatus> {
  state.sittings.wipeIfDue();
  const keys = state.keys();
  if (!keys.ok && keys.error.code !== 'no-venue') return keys;
  const staffId = state.sittings.staffOf(caller);
  const staff = staffId === null ? null : state.unlocked?.stores.staff.get(staffId);
  const me =
    staff && !staff.archived ? { staffId: staff.id, name: staff.name, role: staff.role } : null;
  const slots = keys.ok ? keys.value.slots : [];
  const { date, minute } = state.now();
  const stores = state.unlocked?.stores;
  const withPin = pinHolders(state);
  return ok({
    state: stateWord(state, { hasVenue: keys.ok, isSignedIn: me !== null }),
    slots: slots.flatMap((slot) => {
      if (slot.kind !== 'passphrase') return [];
      const { staffId: of, name } = slot;
      return [{ staffId: of, name, pin: withPin.has(of) }];
    }),
    me,
    practice: state.unlocked?.practice ?? false,
    recoveryConfirmed: keys.ok && keys.value.recoveryConfirmed,
    language: keys.ok ? keys.value.language : 'fi',
    lockAfterMinutes: readLockAfter(stores?.settings.get(lockAfterSetting) ?? null),
    version,
    host,
    today: date,
    minuteNow: minute,
    recordedOn: me === null ? null : state.laterDay(),
    // Of a practice kiosk the venue stays open: a sign-in does not end it.
    hasKiosk: desk.isOpen && !state.unlocked,
  });
}

type Known = Readonly<{ hasVenue: boolean; isSignedIn: boolean }>;

function stateWord(state: AppState, { hasVenue, isSignedIn }: Known): AppStatus['state'] {
  if (isSignedIn) return 'signed-in';
  if (!hasVenue) return 'no-venue';
  const { unlocked, sittings } = state;
  return unlocked && !unlocked.practice && sittings.isAttended ? 'quick-locked' : 'locked';
}
