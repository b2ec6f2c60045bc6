import { useRef, useState } from 'react';
import { AppCallError } from '#shared/contract/envelope.ts';
import type { ImportPreview } from '#shared/contract/programme.ts';
import { call } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { ImportInput } from './import-choices.ts';

/** What was asked, with what the core said it would do: only this may be brought in. */
type Shown = Readonly<{ input: ImportInput; preview: ImportPreview }>;

/** The sentence of a fault that was seen on this side. */
export const fault = (message: string): AppCallError =>
  new AppCallError({ code: 'invalid-input', message });

/** What the core says of a file. Ten megabytes are too much for the key of a cached query. */
export function useImportPreview() {
  const { t } = useTexts();
  const [shown, show] = useState<Shown | null>(null);
  const [error, setError] = useState<AppCallError | null>(null);
  const [isAsking, setAsking] = useState(false);
  // Only the answer to the last question is of any use.
  const question = useRef(0);

  /** Takes away what is shown, and says why where there is a reason. */
  function clear(why: AppCallError | null = null): void {
    question.current += 1;
    setAsking(false);
    show(null);
    setError(why);
  }

  async function ask(input: ImportInput | null): Promise<void> {
    if (!input) return clear(fault(t('programme.import.periodMissing')));
    question.current += 1;
    const mine = question.current;
    const isLast = (): boolean => mine === question.current;
    setAsking(true);
    setError(null);
    try {
      const preview = await call('programme.previewImport', input);
      if (isLast()) show({ input, preview });
    } catch (thrown) {
      const refusal = thrown instanceof AppCallError ? thrown : fault(t('errors.internal'));
      if (isLast()) clear(refusal);
    } finally {
      if (isLast()) setAsking(false);
    }
  }

  return { shown, error, isAsking, ask, clear, refuse: setError };
}
