import type { CheckinAnswer } from '#shared/contract/checkin.ts';
import { LeaveForm } from '../ui-kiosk/leave-form.tsx';
import { send } from './door-calls.ts';
import type { DoorWords } from './door-words.ts';

type Props = Readonly<{
  words: DoorWords;
  takesPassphrase: boolean;
  onBack: () => void;
  onOver: () => void;
}>;

const ask = (passphrase: string) => send('checkin.leave', { passphrase });

/** Ends the check-in. */
export function DoorLeave({ words, ...props }: Props) {
  const tell = (answer: CheckinAnswer | null): string => {
    if (!answer) return words.lost;
    const wait = words.waitShort.replace('{{seconds}}', String(answer.waitSeconds));
    return answer.outcome === 'wait' ? wait : words.wrongPassphrase;
  };
  return <LeaveForm {...props} words={words} ask={ask} tell={tell} />;
}
