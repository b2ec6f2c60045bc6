import type { ParsedInput } from '#shared/contract/contract.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { AppState } from './app-state.ts';
import type { Done, Gate } from './core/context.ts';
import { undoUnfinished } from './core/imports/undo-people-import.ts';
import { logIn, logMissedLines, logTry } from './door-log.ts';
import { setUp } from './first-run.ts';
import type { GateParts } from './gate-parts.ts';
import { statusOf } from './gate-status.ts';
import type { KioskPass } from './kiosk-desk.ts';
import { signInByPin } from './pin-gate.ts';
import { startPractice } from './practice.ts';
import type { CheckinPass } from './self-checkin.ts';
import { openFolder, unlockByPassphrase, unlockByRecoveryCode } from './store/venue-folder.ts';

/** The ways in, for one caller: first run, practice, passphrase, recovery code. */
export function createGate(parts: GateParts): Gate {
  return {
    status: () => statusOf(parts),
    setUp: (input) => setUp(parts, input),
    startPractice: ({ language }) => startPractice(parts, language),
    signIn: async ({ staffId, passphrase }) => {
      const keys = parts.state.keys();
      if (!keys.ok) return keys;
      const master = await unlockByPassphrase(keys.value, staffId, passphrase);
      if (master.ok) return enter(parts, staffId, master.value);
      logTry(parts.state, 'sign-in-failed', { of: staffId, by: null });
      return master;
    },
    signInByPin: (input) => signInByPin(parts, input),
    lockFully: () => {
      parts.state.sittings.signOutAll();
      return ok({});
    },
    recover: (input) => recover(parts, input),
    boardProgramme: () => ok(parts.board.programme()),
    checkin: checkinGate(parts.checkin),
    kiosk: kioskGate(parts.kiosk),
  };
}

const checkinGate = (pass: CheckinPass): Gate['checkin'] => ({
  door: () => ok({ door: pass.door() }),
  arrive: ({ text }) => ok(pass.arrive(text)),
  arriveAsNew: () => ok(pass.arriveAsNew()),
  leave: async ({ passphrase }) => ok(await pass.leave(passphrase)),
});

const kioskGate = (pass: KioskPass): Gate['kiosk'] => ({
  show: () => ok({ kiosk: pass.show() }),
  answer: ({ answers }) => ok(pass.answer(answers)),
  leave: async ({ passphrase }) => ok(await pass.leave(passphrase)),
});

/** Opens the venue unless it is open already, and signs the caller in. */
function enter({ state, caller, desk }: GateParts, staffId: StaffId, master: Buffer): Done {
  // Who can open the venue can close a kiosk, whose page may be out of reach.
  if (!state.unlocked) desk.stop('signed-in');
  if (!state.unlocked) {
    const opened = openFolder(state.folder, master);
    if (!opened.ok) return opened;
    state.unlock(opened.value, master);
    undoHalfImports(state);
    state.keepRetention();
    state.settleFeedback();
  } else master.fill(0);
  try {
    const staff = state.unlocked?.stores.staff.get(staffId);
    if (!staff || staff.archived) return err('wrong-passphrase');
    // Before the caller is let in: whoever is in has a line in the log.
    logMissedLines(state);
    logIn(state, 'signed-in', staffId);
    // Who has the passphrase may have missed her PIN, or somebody tried it: it counts anew.
    state.unlocked?.stores.pins.setWrongTries(staffId, 0, 0);
    state.sittings.signIn(caller, staffId);
    return ok({});
  } finally {
    state.sittings.closeUnlessUsed();
  }
}

/** What a crash left half done is put right before anybody sees it. */
function undoHalfImports(state: AppState): void {
  const open = state.unlocked;
  if (open) undoUnfinished({ stores: open.stores, nowMs: state.nowMs() });
}

async function recover(parts: GateParts, input: ParsedInput<'staff.recover'>): Promise<Done> {
  const { state } = parts;
  const keys = state.keys();
  if (!keys.ok) return keys;
  const master = await unlockByRecoveryCode(keys.value, input.recoveryCode);
  if (!master.ok) return master;
  const entered = enter(parts, input.staffId, master.value);
  if (!entered.ok) return entered;
  const open = state.unlocked;
  const name = open?.stores.staff.get(input.staffId)?.name ?? '';
  const save = await open?.vault.preparePassphrase(input.staffId, input.newPassphrase);
  save?.(name);
  // Whoever lost the one may have lost the other.
  open?.stores.pins.remove(input.staffId);
  // Whoever has just typed the whole code has it.
  open?.vault.confirmRecoveryCode();
  logIn(state, 'passphrase-recovered', input.staffId);
  return ok({});
}
