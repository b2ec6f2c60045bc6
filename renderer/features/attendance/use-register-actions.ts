import { useEffect } from 'react';
import type { RegisterTotals } from '#shared/contract/attendance.ts';
import { isTyping } from '../../app/is-typing.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import type { RegisterActions } from './register-bar.tsx';
import { refusedCount } from './stepper.tsx';
import type { UsedRegister } from './use-register.ts';

type OthersStep = NonNullable<RegisterTotals['othersStep']>;

/** Undo, closing and reopening, by buttons and by keys. */
export function useRegisterActions(used: UsedRegister, mayClose: boolean): RegisterActions {
  const { t } = useTexts();
  const { totals, waiting, failed, send } = used;
  const isClosed = totals?.registerClosed ?? false;
  const mayUndo = !isClosed && ((totals?.canUndo ?? false) || waiting.length > 0);
  const othersStep = totals?.othersStep ?? null;
  const othersWords = ({ source, staffName: name }: OthersStep): string =>
    t(`attendance.othersStep.${source === 'self' ? 'self' : 'staff'}`, { name });
  const actions: RegisterActions = {
    mayUndo,
    undo: () => {
      if (mayUndo) send({ kind: 'undo' });
      else if (othersStep) notify(othersWords(othersStep));
    },
    close: () => {
      // A number still being typed is taken first; one that cannot be taken is asked for again.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      const refused = refusedCount();
      if (refused) refused.focus();
      else if (failed.size > 0) notify(t('attendance.failedFirst'));
      else send({ kind: 'close' });
    },
    reopen: () => send({ kind: 'reopen' }),
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.key === 'Enter' && mayClose && !isClosed) {
        event.preventDefault();
        actions.close();
      } else if (event.key.toLowerCase() === 'z' && !event.shiftKey && !isTyping(event.target)) {
        event.preventDefault();
        actions.undo();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return actions;
}
