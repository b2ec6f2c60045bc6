import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useMayCount } from '../../ui/use-may-count.ts';
import classes from './session-line.module.css';
import type { SessionWord } from './todays-sessions.ts';

type Props = Readonly<{
  session: Session;
  word: SessionWord;
  /** Says the day, too: for lists of several days. */
  showsDay?: boolean;
}>;

function Inside({ session, word, showsDay = false }: Props) {
  const { t, format } = useTexts();
  const { title, date, startMinute, endMinute, presentCount } = session;
  const { roomName, leaderIds, leaderNames } = session;
  const leaders = leaderNames.map((name, index) => ({ key: leaderIds[index], name }));
  const about = roomName === null ? leaders : [{ key: 'room', name: roomName }, ...leaders];
  return (
    <>
      <span className={classes.when}>
        {showsDay ? <span className={classes.day}>{format.day(date)} </span> : null}
        {format.times(startMinute, endMinute)}
      </span>
      <span className={classes.what}>
        <bdi className={classes.title}>{title}</bdi>{' '}
        <span className={classes.about}>
          {about.map(({ key, name }, index) => (
            <span key={key}>
              {index > 0 ? ', ' : ''}
              <bdi>{name}</bdi>
            </span>
          ))}
        </span>
      </span>{' '}
      <span className={classes.state}>
        <span className={classes.word} data-word={word}>
          {t(`today.word.${word}`)}
        </span>
        {presentCount > 0 ? (
          <span className={classes.present}> {t('today.present', { count: presentCount })}</span>
        ) : null}
      </span>
    </>
  );
}

/** One session: time, what, where, who leads, its state in words; opens its register. */
export const SessionLine = memo(function SessionLine(props: Props) {
  const { session, word } = props;
  if (!useMayCount(session)) {
    return (
      <div className={classes.line} data-word={word}>
        <Inside {...props} />
      </div>
    );
  }
  return (
    <Link
      to="/sessions/$id/register"
      params={{ id: session.id }}
      className={classes.line}
      data-word={word}
    >
      <Inside {...props} />
    </Link>
  );
});
