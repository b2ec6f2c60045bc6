import { useTexts } from '../../i18n/use-texts.ts';
import { stopWarning, warn } from '../../ui/notify.ts';
import { useIdleLock } from '../use-idle-lock.ts';

const warnAfterMs = 270_000;
const lockAfterMs = 300_000;

/** Locks after five minutes that nobody touched the laptop, and warns half a minute before. */
export function IdleLock({ onLock }: Readonly<{ onLock: () => void }>) {
  const { t } = useTexts();
  useIdleLock({
    warnAfterMs,
    lockAfterMs,
    onLock,
    onWarn: () => warn(t('app.lockSoon')),
    onBack: stopWarning,
  });
  return null;
}
