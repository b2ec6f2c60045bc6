import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KioskLanguage } from '#shared/domain/feedback/form.ts';

/** A voice of this machine. One that speaks through the network would hear the answers. */
function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: KioskLanguage,
): SpeechSynthesisVoice | null {
  const spoken = language.split('-')[0] ?? language;
  const own = voices.filter(
    ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === spoken,
  );
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}

const voicesNow = (): SpeechSynthesisVoice[] => globalThis.speechSynthesis?.getVoices() ?? [];

type ReadAloud = Readonly<{
  /** False where the machine has no voice for the language. */
  canRead: boolean;
  say: (text: string) => void;
}>;

/** The machine's own voice for a language. Whatever is said before is cut off. */
export function useReadAloud(language: KioskLanguage): ReadAloud {
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    // They come a moment after the page.
    const find = (): void => setVoices(voicesNow());
    speech?.addEventListener('voiceschanged', find);
    return () => {
      speech?.removeEventListener('voiceschanged', find);
      speech?.cancel();
    };
  }, []);
  const voice = useMemo(() => voiceFor(voices, language), [voices, language]);
  const say = useCallback(
    (text: string) => {
      globalThis.speechSynthesis?.cancel();
      if (!voice || text === '') return;
      const speech = new SpeechSynthesisUtterance(text);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.rate = 0.9;
      globalThis.speechSynthesis.speak(speech);
    },
    [voice],
  );
  return { canRead: voice !== null, say };
}
