import type { Session } from '#shared/contract/sessions.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { SessionStatus } from '../ui/session-status.tsx';
import classes from './session-face.module.css';
import { useWords } from './use-words.ts';

type Props = Readonly<{ session: Session }>;

const isOff = ({ shownStatus }: Session): boolean =>
  shownStatus === 'cancelled' || shownStatus === 'not-held';

/** The room, or in words where it is held elsewhere. */
const placeOf = ({ roomName, place }: Session): string => roomName ?? place;

function Title({ session }: Props) {
  return isOff(session) ? (
    <s className={classes.title}>
      <bdi>{session.title}</bdi>
    </s>
  ) : (
    <bdi className={classes.title}>{session.title}</bdi>
  );
}

/** What is in a session's box among the hours: said in one sentence, seen as lines. */
export function GridFace({ session }: Props) {
  const { format } = useTexts();
  const words = useWords();
  return (
    <>
      <span className={classes.hidden}>{words.session(session)}</span>
      <span className={classes.inGrid} aria-hidden>
        <span className={classes.times}>
          {format.time(session.startMinute)}–{format.time(session.endMinute)}
        </span>
        <bdi className={classes.place}>{placeOf(session)}</bdi>
        <Title session={session} />
        {session.shownStatus === 'upcoming' ? null : <SessionStatus status={session.shownStatus} />}
      </span>
    </>
  );
}

/** One line of a month's day: the status as a sign, its word for screen readers. */
export function MonthFace({ session }: Props) {
  const { format } = useTexts();
  const words = useWords();
  return (
    <>
      <span className={classes.hidden}>{words.session(session)}</span>
      <span className={classes.inMonth} aria-hidden>
        <span className={classes.times}>{format.time(session.startMinute)}</span>
        <Title session={session} />
        {session.shownStatus === 'upcoming' ? null : (
          <span className={classes.signOnly}>
            <SessionStatus status={session.shownStatus} />
          </span>
        )}
      </span>
    </>
  );
}
