import { useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { stopWarning, warn } from '../../ui/notify.ts';
import type { Leaving } from '../lock.ts';
import { useMe, useStatus } from '../status.ts';
import { makeTouches } from '../touches.ts';
import { useIdleLock } from '../use-idle-lock.ts';

const warnBeforeMs = 30_000;

/**
 * Locks after the venue's minutes that nobody touched the laptop, and warns half a minute before.
 * After a sleep the key goes too: the laptop may have been carried away meanwhile.
 */
export function IdleLock({ leaving }: Readonly<{ leaving: Leaving }>) {
  const { t } = useTexts();
  const { staffId } = useMe();
  const lockAfterMs = useStatus().lockAfterMinutes * 60_000;
  const touches = useMemo(() => makeTouches(staffId), [staffId]);
  useIdleLock({
    lockAfterMs,
    warnAfterMs: lockAfterMs - warnBeforeMs,
    hearOthers: touches.hear,
    tellOthers: touches.tell,
    onLock: (wasAsleep) => (wasAsleep ? leaving.lock() : leaving.changeUser()),
    onWarn: () => warn(t('app.lockSoon')),
    onBack: stopWarning,
  });
  return null;
}
