import type { RefObject } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { pinPattern } from '#shared/domain/staff/pin.ts';
import { keyOf, useCommand } from '../../../app/client.ts';
import { queryClient } from '../../../app/query-client.ts';
import type { Slot } from '../../../app/status.ts';
import { useForm } from '../../../app/use-form.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

type Parts = Readonly<{
  chosen: Slot | null;
  byPin: boolean;
  field: RefObject<HTMLInputElement | null>;
  /** From now on, because the PIN lets nobody in any more. */
  typePassphrase: (does: boolean) => void;
}>;

/** A refusal belongs to what was typed where that was wrong, and else stands above the form. */
const typedWrong: readonly string[] = ['wrong-passphrase', 'wrong-pin', 'pin-wait'];
const pinIsOver: readonly string[] = ['pin-spent', 'pin-not-now'];

/** Signing in by passphrase or by PIN. */
export function useSignIn({ chosen, byPin, field, typePassphrase }: Parts) {
  const { t } = useTexts();
  const form = useForm({ passphrase: '', pin: '' });
  const onRefused = (error: AppCallError): void => {
    if (!typedWrong.includes(error.code)) {
      if (pinIsOver.includes(error.code)) {
        typePassphrase(true);
        void queryClient.invalidateQueries({ queryKey: keyOf('app.status', {}) });
      }
      form.showErrors(error);
      return;
    }
    form.showFieldErrors({ [byPin ? 'pin' : 'passphrase']: error.message });
    field.current?.select();
  };
  const signIn = useCommand('staff.signIn', { onRefused });
  const signInByPin = useCommand('staff.signInByPin', { onRefused });
  const submit = (): void => {
    const { passphrase, pin } = form.values;
    const typed = pin.trim();
    const problems = {
      ...(chosen ? {} : { staffId: t('fields.required') }),
      ...(byPin && !pinPattern.test(typed) ? { pin: t('staff.pin.digits') } : {}),
      ...(!byPin && passphrase === '' ? { passphrase: t('fields.required') } : {}),
    };
    if (!form.accepts(problems) || !chosen) return;
    const { staffId } = chosen;
    void (byPin ? signInByPin.run({ staffId, pin: typed }) : signIn.run({ staffId, passphrase }));
  };
  return { form, submit, isRunning: signIn.isRunning || signInByPin.isRunning };
}
