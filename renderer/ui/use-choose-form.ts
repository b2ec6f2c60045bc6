import type { CallInput } from '#shared/contract/contract.ts';
import { useCommand } from '../app/client.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { notifyWithUndo } from './notify-undo.tsx';

type Place = CallInput<'forms.choose'>['place'];

/** Chooses what visitors are asked at a place, and offers to take it back; `''` is the usual form. */
export function useChooseForm(place: Place): (formId: string) => void {
  const { t } = useTexts();
  const takeBack = useCommand('forms.choose');
  const choose = useCommand('forms.choose', {
    onSuccess: ({ before }, { formId }) => {
      // The same again, by the next letter typed: the offer that stands is the one that undoes.
      if (before === formId) return;
      notifyWithUndo({
        message: t('app.saved'),
        undo: t('forms.undo'),
        onUndo: () => void takeBack.run({ place, formId: before }),
      });
    },
  });
  return (formId) => void choose.run({ place, formId: formId === '' ? null : formId });
}
