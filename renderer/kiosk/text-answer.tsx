import { useRef } from 'react';
import { type KioskLanguage, longestAnswer } from '#shared/domain/feedback/form.ts';
import {
  arabicKeys,
  englishKeys,
  type KeyLayout,
  nordicKeys,
  russianKeys,
  ukrainianKeys,
} from '../ui-kiosk/key-layouts.ts';
import { KioskKeys } from '../ui-kiosk/kiosk-keys.tsx';
import classes from './answers.module.css';
import { filled } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';
import { roomLeft } from './room-left.ts';

const layouts: Readonly<Record<KioskLanguage, KeyLayout>> = {
  fi: nordicKeys,
  'fi-x-easy': nordicKeys,
  sv: nordicKeys,
  en: englishKeys,
  uk: ukrainianKeys,
  ru: russianKeys,
  ar: arabicKeys,
};

type Props = Readonly<{
  words: KioskWords;
  language: KioskLanguage;
  labelledBy: string;
  text: string;
  onText: (text: string) => void;
}>;

/** Own words, by the keys on the screen or a keyboard. Nothing of it is remembered by the system. */
export function TextAnswer({ words, language, labelledBy, text, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const notice = `${labelledBy}-notice`;
  const left = roomLeft(text);
  const room = left === 0 ? words.full : filled(words.roomLeft, { left: left ?? '' });
  return (
    <div className={classes.text}>
      {/* Beside each other, so that the keys stay where they are. */}
      <div className={classes.notices}>
        <p id={notice}>
          <b>{words.textNotice}</b>
        </p>
        <p role="status" className={classes.room}>
          {left === null ? '' : room}
        </p>
      </div>
      <textarea
        ref={field}
        className={`kiosk-field ${classes.area}`}
        aria-labelledby={labelledBy}
        aria-describedby={notice}
        rows={2}
        maxLength={longestAnswer}
        value={text}
        onChange={(typed) => onText(typed.target.value)}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="sentences"
        spellCheck={false}
        // The keys below are the page's own; the system's would cover them.
        inputMode="none"
      />
      <KioskKeys
        words={words}
        layout={layouts[language]}
        capitals="sentences"
        field={field}
        text={text}
        onText={onText}
        longest={longestAnswer}
      />
    </div>
  );
}
