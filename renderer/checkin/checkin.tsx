import { useEffect, useState } from 'react';
import type { Language } from '#shared/contract/app.ts';
import type { CheckinDoor } from '#shared/contract/checkin.ts';
import { formatTimes } from '#shared/i18n/format.ts';
import { KioskLanguages } from '../ui-kiosk/kiosk-languages.tsx';
import classes from './checkin.module.css';
import { DoorForm } from './door-form.tsx';
import { DoorLeave } from './door-leave.tsx';
import { type DoorWords, doorWords } from './door-words.ts';
import { useDoor } from './use-door.ts';

const languages = [
  ['fi', 'Suomi'],
  ['sv', 'Svenska'],
  ['en', 'English'],
] as const;

/** The page at the door, on which visitors check in by themselves. It never knows a name. */
export function Checkin() {
  const [language, setLanguage] = useState<Language>('fi');
  const [isLeaving, setLeaving] = useState(false);
  const { door, refresh } = useDoor();
  const words = doorWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.title} – Narikka`;
  }, [language, words.title]);
  if (typeof door === 'string') return <Plain words={words} state={door} />;
  if (isLeaving) {
    return (
      <main className="kiosk">
        <DoorLeave
          words={words}
          takesPassphrase={door.takesPassphrase}
          onBack={() => setLeaving(false)}
          onOver={refresh}
        />
      </main>
    );
  }
  return (
    <main className={`kiosk ${classes.page}`}>
      <header className={classes.head}>
        <Where door={door} language={language} />
        <KioskLanguages
          label={words.language}
          languages={languages}
          language={language}
          onLanguage={setLanguage}
        />
      </header>
      <DoorForm
        words={words}
        countsNewcomers={door.countsNewcomers}
        onOver={refresh}
        onIdle={() => setLanguage('fi')}
        onLeave={() => setLeaving(true)}
      />
    </main>
  );
}

function Where({ door, language }: Readonly<{ door: CheckinDoor; language: Language }>) {
  const { venueName, titles, startMinute, endMinute } = door;
  return (
    <p className={classes.where}>
      <b>{titles[language]}</b> {formatTimes(startMinute, endMinute, language)}
      <br />
      {venueName}
    </p>
  );
}

/** Nothing to check in to: still loading, over, or without the program behind it. */
function Plain({
  words,
  state,
}: Readonly<{ words: DoorWords; state: 'loading' | 'over' | 'lost' }>) {
  return (
    <main className={`kiosk ${classes.plain}`}>
      <h1>{words.title}</h1>
      <p role="status">{words[state]}</p>
      {state === 'over' ? (
        <button type="button" className="kiosk-button" onClick={() => window.close()}>
          {words.close}
        </button>
      ) : null}
    </main>
  );
}
