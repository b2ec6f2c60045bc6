import { pinWaitMs } from '#shared/domain/staff/pin.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { PinRow } from './core/ports.ts';

/** Two clocks: the laptop's, which anybody can set, and one that only goes on while this process runs. */
export type Clocks = Readonly<{ wallMs: number; uptimeMs: number }>;

/**
 * How long a person's PIN still waits after wrong tries. Goes by the clock that nobody can set; the
 * laptop's is asked only about tries that an earlier process counted, and believed no further than
 * one whole wait.
 */
export class PinWaits {
  readonly #lastWrong = new Map<StaffId, number>();

  remainingMs({ staffId, wrongTries, lastWrongMs }: PinRow, clocks: Clocks): number {
    const wait = pinWaitMs(wrongTries);
    if (wait === 0) return 0;
    const known = this.#lastWrong.get(staffId);
    const last = known ?? clocks.uptimeMs - Math.max(0, clocks.wallMs - lastWrongMs);
    if (known === undefined) this.#lastWrong.set(staffId, last);
    return Math.max(0, last + wait - clocks.uptimeMs);
  }

  note(staffId: StaffId, { uptimeMs }: Clocks): void {
    this.#lastWrong.set(staffId, uptimeMs);
  }
}
