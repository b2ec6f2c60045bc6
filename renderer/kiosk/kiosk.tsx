import { useCallback, useEffect, useState } from 'react';
import type { KioskLanguage } from '#shared/domain/feedback/form.ts';
import classes from './kiosk.module.css';
import { sendAnswers } from './kiosk-calls.ts';
import { KioskLeave } from './kiosk-leave.tsx';
import { KioskVisit } from './kiosk-visit.tsx';
import { kioskWords, staffLanguage } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';
import { useKiosk } from './use-kiosk.ts';

/** The page in the hallway, on which visitors answer. It knows nothing of anybody. */
export function Kiosk() {
  const { kiosk, refresh } = useKiosk();
  const [language, setLanguage] = useState<KioskLanguage>('fi');
  const [isLeaving, setLeaving] = useState(false);
  const isStaffs = isLeaving && typeof kiosk !== 'string';
  const shown = isStaffs ? staffLanguage(kiosk.form) : language;
  const words = kioskWords[shown];
  useEffect(() => {
    document.documentElement.lang = shown;
    document.title = `${words.feedback} – Narikka`;
  }, [shown, words.feedback]);
  const leave = useCallback(() => setLeaving(true), []);
  if (typeof kiosk === 'string') return <Plain words={words} state={kiosk} />;
  const { form, venueName, thanksSeconds, idleSeconds, takesPassphrase } = kiosk;
  return (
    <main>
      {/* Somebody's answers stay where they are if she only pressed the wrong button. */}
      <div hidden={isLeaving}>
        <KioskVisit
          {...{ form, venueName, thanksSeconds, idleSeconds }}
          isAside={isLeaving}
          onSend={sendAnswers}
          onOver={refresh}
          onLeave={leave}
          onLanguage={setLanguage}
        />
      </div>
      {isLeaving ? (
        <div className={`kiosk ${classes.kiosk}`}>
          <KioskLeave
            {...{ words, takesPassphrase }}
            onBack={() => setLeaving(false)}
            onOver={refresh}
          />
        </div>
      ) : null}
    </main>
  );
}

/** Nothing to answer: still loading, over, or without the program behind it. */
function Plain({
  words,
  state,
}: Readonly<{ words: KioskWords; state: 'loading' | 'over' | 'lost' }>) {
  return (
    <main className={`kiosk ${classes.kiosk}`}>
      <div className={classes.plain}>
        <h1>{words.feedback}</h1>
        <p role="status">{words[state]}</p>
        {state === 'over' ? (
          <button type="button" className="kiosk-button" onClick={() => window.close()}>
            {words.close}
          </button>
        ) : null}
      </div>
    </main>
  );
}
