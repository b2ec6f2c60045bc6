import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PinWaits } from '#electron/pin-waits.ts';
import { pinWaitMs } from '#shared/domain/staff/pin.ts';

const row = (wrongTries: number, lastWrongMs: number) => ({
  ...{ staffId: '0'.repeat(16) as never, wrongTries, lastWrongMs, logN: 10 },
  ...{ salt: Buffer.alloc(16), hash: Buffer.alloc(32) },
});
const aTime = fc.integer({ min: -1e12, max: 4e12 });

it('waits as long as it says, whatever is done to the laptop’s clock meanwhile', () => {
  const tries = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(tries, aTime, aTime, fc.integer({ min: 0, max: 1e8 }), (wrong, then, now, at) => {
      const waits = new PinWaits();
      waits.note(row(0, 0).staffId, { wallMs: then, uptimeMs: at });
      const left = (ms: number) =>
        waits.remainingMs(row(wrong, then), { wallMs: now, uptimeMs: at + ms });
      expect(left(0)).toBe(pinWaitMs(wrong));
      expect(left(pinWaitMs(wrong) - 1)).toBe(1);
      expect(left(pinWaitMs(wrong))).toBe(0);
    }),
  );
});

it('believes the laptop’s clock after a restart, but never for more than one whole wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), aTime, aTime, (wrong, then, now) => {
      const waits = new PinWaits();
      const left = (uptimeMs: number) =>
        waits.remainingMs(row(wrong, then), { wallMs: now, uptimeMs });
      const first = left(0);
      expect(first).toBe(Math.max(0, pinWaitMs(wrong) - Math.max(0, now - then)));
      expect(left(pinWaitMs(wrong))).toBe(0);
    }),
  );
});
