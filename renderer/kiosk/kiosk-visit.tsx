import { type FocusEvent, useEffect, useRef, useState } from 'react';
import type { KioskForm } from '#shared/domain/feedback/form.ts';
import { useScanning } from '../ui-kiosk/use-scanning.ts';
import { InBoth } from './in-both.tsx';
import classes from './kiosk.module.css';
import { KioskTools, plainWays, type Ways } from './kiosk-tools.tsx';
import { directionOf, kioskWords, staffLanguage } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';
import { Said } from './said.tsx';
import { spokenText } from './spoken-text.ts';
import { useCalmTouch } from './use-calm-touch.ts';
import { useFocusOnChange } from './use-focus-on-change.ts';
import { useIdleWarning } from './use-idle-warning.ts';
import { useReadAloud } from './use-read-aloud.ts';
import { type Send, useVisit, type VisitInHand } from './use-visit.ts';
import { isUntouched, screensOf, type Visit } from './visit.ts';
import { LastScreen, QuestionScreen } from './visit-screen.tsx';

type Props = Readonly<{
  form: KioskForm;
  venueName: string;
  thanksSeconds: number;
  idleSeconds: number;
  /** The staff's screen is before it, and the keys are hers. */
  isAside?: boolean;
  onSend: Send;
  onOver: () => void;
  /** Leads to where the staff ends the kiosk, by a switch or not; a preview has none. */
  onLeave?: (isBySwitch: boolean) => void;
  /** Tells the page which language it has now. */
  onLanguage?: (language: Visit['language']) => void;
}>;

/** Visitors answering one after the other. */
export function KioskVisit(props: Props) {
  const { form, venueName, onLeave, onLanguage } = props;
  const inHand = useVisit(props);
  const { visit, isThanked } = inHand;
  const { language } = visit;
  const words = kioskWords[language];
  const root = useRef<HTMLDivElement>(null);
  const { ways, setWays, stop, isWarned, canRead, handlers } = useVisitorsWays(props, inHand, root);
  useEffect(() => onLanguage?.(language), [language, onLanguage]);
  return (
    <div
      ref={root}
      className={`kiosk ${classes.kiosk}`}
      lang={language}
      dir={directionOf(language)}
      data-large={ways.isLarge || undefined}
      data-contrast={ways.isHighContrast || undefined}
      data-warned={isWarned || undefined}
      {...handlers}
    >
      <div className={classes.screen}>
        <div className={classes.top}>
          <p hidden={isWarned}>
            <b>
              <Said texts={form.title} language={language} />
            </b>{' '}
            {venueName}
          </p>
          {/* Where it moves nothing that is touched. */}
          {ways.isScanned && !isThanked ? <p hidden={isWarned}>{words.oneButtonHelp}</p> : null}
          <div role="status" className={isWarned ? classes.warning : 'kiosk-unsaid'}>
            {isWarned ? <IdleWarning words={words} /> : null}
          </div>
        </div>
        <div className={classes.body}>
          {isThanked ? (
            <Thanks words={words} />
          ) : (
            <>
              <Asked {...{ form, words, inHand }} />
              <KioskTools
                {...{ words, ways, canRead }}
                canScan={onLeave !== undefined}
                onWays={setWays}
                onStop={isUntouched(form, visit) ? null : stop}
              />
            </>
          )}
        </div>
        {onLeave && !isThanked ? (
          <button
            type="button"
            className={`kiosk-button kiosk-quiet ${classes.leave}`}
            onClick={(click) => onLeave(ways.isScanned && click.detail === 0)}
          >
            <InBoth languages={[language, staffLanguage(form)]} of="staff" />
          </button>
        ) : null}
      </div>
    </div>
  );
}

type VisitorsWays = Readonly<{
  ways: Ways;
  setWays: (ways: Ways) => void;
  /** She leaves: nothing of her answers or her ways is there any more. */
  stop: () => void;
  isWarned: boolean;
  canRead: boolean;
  handlers: ReturnType<typeof useCalmTouch>['handlers'] &
    Readonly<{ onFocus: (focused: FocusEvent) => void }>;
}>;

/** How this visitor uses the page: by eye, ear, finger, key or switch; and whether she is there. */
function useVisitorsWays(
  { form, idleSeconds, isAside = false, onLeave }: Props,
  { visit, isThanked, move }: VisitInHand,
  root: Readonly<{ current: HTMLElement | null }>,
): VisitorsWays {
  const [ways, setWays] = useState(plainWays);
  const screen = isThanked ? 'thanks' : String(visit.at);
  const { handlers, isByKey } = useCalmTouch(screen);
  const { canRead, say } = useReadAloud(visit.language);
  const isPlain = ways === plainWays && isUntouched(form, visit);
  const stop = (): void => {
    move({ kind: 'restart' });
    setWays(plainWays);
  };
  const isWarned = useIdleWarning(!isPlain && !isThanked, idleSeconds, stop);
  useFocusOnChange({ screen, root, isByKey, isPage: onLeave !== undefined });
  useTopAfterChange(ways, isByKey, onLeave !== undefined);
  const spoken = ways.isRead ? spokenText(form, visit, isThanked) : '';
  useEffect(() => say(spoken), [say, spoken]);
  const sayIfRead = (text: string): void => (ways.isRead ? say(text) : undefined);
  const isScanned = ways.isScanned && !isThanked && !isAside;
  useScanning({ isOn: isScanned, root, screen, onStop: sayIfRead });
  // The next visitor has ways of her own.
  useEffect(() => (isThanked ? () => setWays(plainWays) : undefined), [isThanked]);
  const onFocus = ({ target }: FocusEvent): void => {
    if (target.matches('button:focus-visible')) sayIfRead(target.textContent ?? '');
  };
  return { ways, setWays, stop, isWarned, canRead, handlers: { ...handlers, onFocus } };
}

/**
 * What changes how the page looks is at its foot: whoever touched it sees the question again, at the
 * top. By keys one stays where the focus is.
 */
function useTopAfterChange(ways: Ways, isByKey: () => boolean, isPage: boolean): void {
  const look = `${ways.isLarge} ${ways.isHighContrast}`;
  const known = useRef(look);
  useEffect(() => {
    if (known.current === look) return;
    known.current = look;
    if (isPage && !isByKey()) scrollTo(0, 0);
  }, [look, isByKey, isPage]);
}

type AskedProps = Readonly<{ form: KioskForm; words: KioskWords; inHand: VisitInHand }>;

function Asked({ form, words, inHand }: AskedProps) {
  const { visit, notSent, move, send } = inHand;
  const question = screensOf(form).asked[visit.at];
  const parts = { form, visit, words, move };
  if (question) return <QuestionScreen key={question.id} {...parts} question={question} />;
  return <LastScreen {...parts} notSent={notSent} onSend={send} />;
}

function Thanks({ words }: Readonly<{ words: KioskWords }>) {
  return (
    <div role="status" className={classes.thanks}>
      <h1 tabIndex={-1}>{words.thanks}</h1>
      <p>{words.isKept}</p>
    </div>
  );
}

function IdleWarning({ words }: Readonly<{ words: KioskWords }>) {
  return (
    <>
      <p>
        <b>{words.isAnybodyThere}</b> <span>{words.isDiscardedSoon}</span>
      </p>
      {/* Any touch takes the warning away; this one is for who looks for something to touch. */}
      <button type="button" className="kiosk-button">
        {words.goOn}
      </button>
    </>
  );
}
