import type { StaffId } from '#shared/kernel/ids.ts';
import type { Clocks } from './pin-waits.ts';

/** One person's time at a window. */
export type Sitting = Readonly<{
  staffId: StaffId;
  /** What she has looked at in it, as the log was told. */
  seen: Set<string>;
}>;

/** How long a quick lock keeps the key: a coffee, not a lunch. */
export const quickLockMs = 30 * 60_000;

type Parts = Readonly<{
  clocks: () => Clocks;
  /** Does something later; returns how to call it off. */
  after: (ms: number, work: () => void) => () => void;
  /** Whether somebody who steps aside could come back by a PIN. */
  hasPins: () => boolean;
  /** Nobody keeps the file open any more: closes it and wipes the key. */
  onUnused: () => void;
}>;

/**
 * Who is at the windows of this process, and what else keeps the venue open. The key is held while at
 * least one caller is signed in, or has stepped aside by a quick lock not long ago, or a check-in
 * runs, and forgotten with the last.
 */
export class Sittings {
  readonly #parts: Parts;
  /** Whose place at a window may be taken by a PIN, and who left it. */
  readonly #aside = new Map<object, StaffId>();
  #wipe: Readonly<{ since: Clocks; callOff: () => void }> | null = null;
  readonly #signedIn = new Map<object, Sitting>();
  /** What keeps the file open with nobody signed in: a running check-in. */
  readonly #holders = new Set<object>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether somebody of the staff is signed in or has just stepped aside: a check-in alone is nobody. */
  get isAttended(): boolean {
    return this.#signedIn.size + this.#aside.size > 0;
  }

  staffOf(caller: object): StaffId | null {
    return this.#signedIn.get(caller)?.staffId ?? null;
  }

  /** One person's time at a window, from her sign-in on; another object after the next. */
  sittingOf(caller: object): Sitting | null {
    return this.#signedIn.get(caller) ?? null;
  }

  signIn(caller: object, staffId: StaffId): void {
    this.#signedIn.set(caller, { staffId, seen: new Set() });
    this.#aside.delete(caller);
    if (this.#aside.size === 0) this.#callOffWipe();
  }

  /** Signs a caller out; with the last one the file is closed and the key wiped. */
  signOut(caller: object): void {
    if (this.#signedIn.delete(caller)) this.#endAside();
  }

  /**
   * Signs a caller out and keeps the key at hand a while, where somebody has a PIN to use it with;
   * without one it is an ordinary sign-out.
   */
  stepAside(caller: object): void {
    const staffId = this.staffOf(caller);
    if (staffId === null || !this.#parts.hasPins()) {
      this.signOut(caller);
      return;
    }
    this.#signedIn.delete(caller);
    this.#aside.set(caller, staffId);
    this.#callOffWipe();
    const callOff = this.#parts.after(quickLockMs, () => this.#endAside());
    this.#wipe = { since: this.#parts.clocks(), callOff };
  }

  /** Closes the file and wipes the key unless somebody is signed in; who stepped aside is not. */
  #endAside(): void {
    this.#aside.clear();
    this.#callOffWipe();
    this.closeUnlessUsed();
  }

  /** Signs everybody out, in every window, and lets nobody back by a PIN; what is held stays open. */
  signOutAll(): void {
    this.#signedIn.clear();
    this.#endAside();
  }

  /** Ends every sitting of one person, the ones that she has stepped aside from among them. */
  signOutEverywhere(staffId: StaffId): void {
    for (const [caller, sitting] of this.#signedIn) {
      if (sitting.staffId === staffId) this.#signedIn.delete(caller);
    }
    for (const [caller, of] of this.#aside) {
      if (of === staffId) this.#aside.delete(caller);
    }
    if (this.#aside.size === 0) this.#callOffWipe();
    this.closeUnlessUsed();
  }

  /** Keeps the file open until it is released, whoever locks meanwhile. */
  hold(holder: object): void {
    this.#holders.add(holder);
  }

  /** Lets the file be closed again. */
  release(holder: object): void {
    if (this.#holders.delete(holder)) this.closeUnlessUsed();
  }

  /** A laptop that slept has not counted the time: what should have been wiped is wiped now. */
  wipeIfDue(): void {
    if (!this.#wipe) return;
    const { wallMs, uptimeMs } = this.#parts.clocks();
    const { since } = this.#wipe;
    const passedMs = Math.max(wallMs - since.wallMs, uptimeMs - since.uptimeMs);
    if (passedMs >= quickLockMs) this.#endAside();
  }

  /** The window is gone, whoever was at it. */
  leave(caller: object): void {
    const wasHere = this.#signedIn.delete(caller);
    if (this.#aside.delete(caller) || wasHere) this.closeUnlessUsed();
  }

  /** Closes the file and wipes the key when nobody is signed in, stepped aside or holds it. */
  closeUnlessUsed(): void {
    const users = this.#signedIn.size + this.#aside.size + this.#holders.size;
    if (users === 0) this.#parts.onUnused();
  }

  #callOffWipe(): void {
    this.#wipe?.callOff();
    this.#wipe = null;
  }

  /** Forgets everybody, as the file is closed. */
  clear(): void {
    this.#signedIn.clear();
    this.#aside.clear();
    this.#callOffWipe();
    this.#holders.clear();
  }
}
