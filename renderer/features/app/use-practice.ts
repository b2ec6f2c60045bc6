import { useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** Starts practice with invented people, in the language on the screen. */
export function usePractice() {
  const { language } = useTexts();
  const [error, setError] = useState<AppCallError | null>(null);
  const start = useCommand('app.startPractice', { onRefused: setError });
  return { start: () => void start.run({ language }), isStarting: start.isRunning, error };
}
