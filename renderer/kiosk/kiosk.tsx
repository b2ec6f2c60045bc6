import { useEffect, useState } from 'react';
import type { KioskLanguage } from '#shared/domain/feedback/form.ts';
import { InBoth } from './in-both.tsx';
import classes from './kiosk.module.css';
import { sendAnswers } from './kiosk-calls.ts';
import { KioskLeave } from './kiosk-leave.tsx';
import { KioskVisit } from './kiosk-visit.tsx';
import {
  directionOf,
  kioskWords,
  openAnew,
  type StaffLanguage,
  staffLanguage,
} from './kiosk-words.ts';
import { type KioskState, useKiosk } from './use-kiosk.ts';

/** The page in the hallway, on which visitors answer. It knows nothing of anybody. */
export function Kiosk() {
  const { kiosk, refresh } = useKiosk();
  const [language, setLanguage] = useState<KioskLanguage>('fi');
  const staffs = useStaffLanguage(kiosk);
  const [leaving, setLeaving] = useState<Readonly<{ isScanned: boolean }> | null>(null);
  const shown = leaving ? staffs : language;
  const words = kioskWords[shown];
  useEffect(() => {
    document.documentElement.lang = shown;
    document.title = `${words.feedback} – Narikka`;
  }, [shown, words.feedback]);
  if (typeof kiosk === 'string') return <Plain languages={[language, staffs]} state={kiosk} />;
  const { form, venueName, thanksSeconds, idleSeconds, takesPassphrase } = kiosk;
  return (
    <main>
      {/* Somebody's answers stay where they are if she only pressed the wrong button. */}
      <div hidden={leaving !== null}>
        <KioskVisit
          {...{ form, venueName, thanksSeconds, idleSeconds }}
          isAside={leaving !== null}
          onSend={sendAnswers}
          onOver={refresh}
          onLeave={(isScanned) => setLeaving({ isScanned })}
          onLanguage={setLanguage}
        />
      </div>
      {leaving ? (
        <div className={`kiosk ${classes.kiosk}`}>
          <KioskLeave
            {...{ words, takesPassphrase }}
            isScanned={leaving.isScanned}
            onBack={() => setLeaving(null)}
            onOver={refresh}
          />
        </div>
      ) : null}
    </main>
  );
}

/** The staff's language of the form shown last: who ends a kiosk reads that it has ended. */
function useStaffLanguage(kiosk: KioskState): StaffLanguage {
  const [staffs, setStaffs] = useState<StaffLanguage>('fi');
  useEffect(() => {
    if (typeof kiosk !== 'string') setStaffs(staffLanguage(kiosk.form));
  }, [kiosk]);
  return staffs;
}

type PlainProps = Readonly<{
  /** The visitor's and the staff's. */
  languages: readonly [KioskLanguage, StaffLanguage];
  state: 'loading' | 'over' | 'lost';
}>;

/** Nothing to answer: still loading, over, or without the program behind it. */
function Plain({ languages, state }: PlainProps) {
  const [language, staffs] = languages;
  return (
    <main className={`kiosk ${classes.kiosk}`} dir={directionOf(language)}>
      <div className={classes.plain}>
        <h1>{kioskWords[language].feedback}</h1>
        <p role="status">
          <InBoth languages={languages} between={<br />} of={state} />
        </p>
        {state === 'lost' ? (
          <p lang={staffs} dir="ltr">
            {openAnew[staffs]}
          </p>
        ) : null}
        {state === 'over' ? (
          <button type="button" className="kiosk-button" onClick={() => window.close()}>
            <InBoth languages={languages} of="close" />
          </button>
        ) : null}
      </div>
    </main>
  );
}
