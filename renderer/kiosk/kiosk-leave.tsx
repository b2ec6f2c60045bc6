import type { KioskOutcome } from '#shared/contract/kiosk.ts';
import { LeaveForm } from '../ui-kiosk/leave-form.tsx';
import { leaveKiosk } from './kiosk-calls.ts';
import { filled } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';

type Props = Readonly<{
  words: KioskWords;
  takesPassphrase: boolean;
  isScanned: boolean;
  onBack: () => void;
  onOver: () => void;
}>;

/** Ends the kiosk. */
export function KioskLeave({ words, ...props }: Props) {
  const tell = (answer: KioskOutcome | null): string | null => {
    if (!answer) return null;
    const wait = filled(words.wait, { seconds: answer.waitSeconds });
    return answer.outcome === 'wait' ? wait : words.wrongPassphrase;
  };
  return <LeaveForm {...props} words={words} ask={leaveKiosk} tell={tell} />;
}
