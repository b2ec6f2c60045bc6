import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AppStatus } from '#shared/contract/app.ts';
import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { readLockAfter } from '#shared/domain/staff/lock-after.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AppState } from './app-state.ts';
import { idSource, noSuchStaff } from './app-state.ts';
import type { Done, Gate } from './core/context.ts';
import { undoUnfinished } from './core/imports/undo-people-import.ts';
import type { Stores } from './core/ports.ts';
import { addFirstLists } from './core/settings/first-lists.ts';
import { lockAfterSetting } from './core/settings/settings-handlers.ts';
import { openingHoursFaults } from './core/venues/opening-hours-faults.ts';
import { demoFeedback } from './demo/demo-feedback.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { logIn, logMissedLines, logTry } from './door-log.ts';
import type { HallBoard } from './hall-board.ts';
import type { KioskDesk, KioskPass } from './kiosk-desk.ts';
import { pinHolders, signInByPin } from './pin-gate.ts';
import type { CheckinPass } from './self-checkin.ts';
import { type KeyFile, newMasterKey } from './store/key-file.ts';
import type { OpenVenue } from './store/open.ts';
import { createStores } from './store/stores.ts';
import {
  createFolder,
  createPractice,
  firstKeys,
  openFolder,
  pathsOf,
  unlockByPassphrase,
  unlockByRecoveryCode,
} from './store/venue-folder.ts';

export type GateParts = Readonly<{
  state: AppState;
  /** The window or page that knocks. */
  caller: object;
  host: AppStatus['host'];
  version: string;
  board: HallBoard;
  checkin: CheckinPass;
  desk: KioskDesk;
  kiosk: KioskPass;
}>;

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
      parts.state.signOutAll();
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

function statusOf({ state, caller, host, version }: GateParts): Result<AppStatus> {
  state.wipeIfDue();
  const keys = state.keys();
  if (!keys.ok && keys.error.code !== 'no-venue') return keys;
  const staffId = state.staffOf(caller);
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
  });
}

type Known = Readonly<{ hasVenue: boolean; isSignedIn: boolean }>;

function stateWord(state: AppState, { hasVenue, isSignedIn }: Known): AppStatus['state'] {
  if (isSignedIn) return 'signed-in';
  if (!hasVenue) return 'no-venue';
  const { unlocked, isAttended } = state;
  return unlocked && !unlocked.practice && isAttended ? 'quick-locked' : 'locked';
}

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
    if (!staff || staff.archived) return noSuchStaff;
    // Before the caller is let in: whoever is in has a line in the log.
    logMissedLines(state);
    logIn(state, 'signed-in', staffId);
    // Who has the passphrase may have missed her PIN, or somebody tried it: it counts anew.
    state.unlocked?.stores.pins.setWrongTries(staffId, 0, 0);
    state.signIn(caller, staffId);
    return ok({});
  } finally {
    state.closeUnlessUsed();
  }
}

/** What a crash left half done is put right before anybody sees it. */
function undoHalfImports(state: AppState): void {
  const open = state.unlocked;
  if (open) undoUnfinished({ stores: open.stores, nowMs: state.nowMs() });
}

type SetUp = ParsedInput<'app.setUp'>;

async function setUp(parts: GateParts, input: SetUp): Promise<Result<CallOutput<'app.setUp'>>> {
  const { state, caller } = parts;
  const paths = pathsOf(state.folder);
  if (existsSync(paths.keys) || existsSync(paths.venue)) return err('venue-exists');
  if (state.unlocked) return inUse(parts);
  const fields = openingHoursFaults(input.openingHours);
  if (fields) return err('end-before-start', { fields });
  const master = newMasterKey();
  // In order, so that rooms are listed as they were typed, and of the same clock as every later id.
  const newId = idSource(() => new Date(state.nowMs()), 0);
  const staffId = newId<'staff'>();
  const { logN, folder } = state;
  const { passphrase, language } = input;
  const { recoveryCode, keysFor } = await firstKeys({ master, logN, language, passphrase });
  // Asked again after the wait: of two set-ups at once, the second must not replace the keys.
  if (existsSync(paths.keys) || existsSync(paths.venue)) return err('venue-exists');
  if (state.unlocked) return inUse(parts);
  const opened = createFolder({
    folder,
    master,
    fill: (venue) => {
      firstRows(venue, { input, staffId, newId });
      return keysFor(staffId, input.leaderName);
    },
  });
  if (!opened.ok) return opened;
  state.unlock(opened.value, master);
  state.signIn(caller, staffId);
  logIn(state, 'venue-created', staffId);
  return ok({ recoveryCode });
}

type FirstRows = Readonly<{ input: SetUp; staffId: StaffId; newId: ReturnType<typeof idSource> }>;

function firstRows(venue: OpenVenue, { input, staffId, newId }: FirstRows): void {
  const stores: Stores = createStores(venue.db);
  stores.tx(() => {
    const venueId = newId<'venue'>();
    stores.venues.add({ id: venueId, name: input.venueName, address: '' });
    stores.venues.saveOpeningHours(venueId, input.openingHours);
    for (const name of new Set(input.rooms)) {
      stores.venues.addRoom({ id: newId(), venueId, name, capacity: null, archived: false });
    }
    addFirstLists(stores, { language: input.language, newId });
    const role = { role: 'administrator', workingRole: 'employee' } as const;
    stores.staff.add({ id: staffId, name: input.leaderName, ...role, archived: false });
  });
}

/** Another window has a venue open already. */
const inUse = ({ host }: GateParts) =>
  err('already-open', { params: { host, since: '–', pid: process.pid } });

/** Invented people in a database of their own, whose key is never written anywhere. */
async function startPractice(parts: GateParts, language: SetUp['language']): Promise<Done> {
  const { state, caller, desk } = parts;
  if (state.unlocked || desk.isOpen) return inUse(parts);
  const master = newMasterKey();
  const passphrase = randomBytes(24).toString('base64');
  const { keysFor } = await firstKeys({ master, logN: state.logN, language, passphrase });
  // Asked again after the wait: somebody may have come in by another window.
  if (state.unlocked) return inUse(parts);
  const opened = createPractice(state.folder, master);
  if (!opened.ok) return opened;
  const { date, minute } = state.now();
  const { leaderId } = fillDemo(opened.value.db, {
    seed: 1,
    years: 0,
    venues: 1,
    until: date,
    minuteNow: minute,
    language,
  });
  const practiceKeys: KeyFile = { ...keysFor(leaderId, ''), recoveryConfirmed: true };
  state.unlock(opened.value, master, practiceKeys);
  addFeedback(state, { seed: 1, until: date, language });
  state.signIn(caller, leaderId);
  return ok({});
}

/** What invented visitors have said; without it a practice is a practice still. */
function addFeedback(state: AppState, options: Parameters<typeof demoFeedback>[1]): void {
  const feedback = state.feedback();
  if (!state.unlocked || !feedback.ok) return;
  feedback.value.append(demoFeedback(state.unlocked.stores, options));
  state.settleFeedback();
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
