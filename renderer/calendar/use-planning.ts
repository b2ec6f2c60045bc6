import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { isSamePlace, type Place, placeOf } from './calendar-place.ts';

/** What the calendar asks of the screen around it. */
export type CalendarActions = Readonly<{
  mayEdit: boolean;
  /** Why a session stays where it is, as a sentence; null where it may be moved. */
  lockOf: (session: Session) => string | null;
  onOpen: (session: Session) => void;
  onCreate: (place: Place) => void;
  onMove: (move: Place & Readonly<{ session: Session }>) => void;
  /** A day is to be seen on its own. */
  onDay: (date: LocalDate) => void;
  /** Another day in the same view. */
  onDate: (date: LocalDate) => void;
  /** Something cannot be done, and why. */
  onRefused: (message: string) => void;
}>;

/** A session that has been picked up, and where it would be put down. */
export type Held = Readonly<{ session: Session; to: Place; by: 'keys' | 'hand' }>;

export type Planning = Readonly<{
  held: Held | null;
  /** A new session being drawn. */
  sketch: Place | null;
  /** Said by screen readers as it changes. */
  said: string;
  say: (text: string) => void;
  /** Picks a session up; false, with a word why, where it is locked. */
  lift: (session: Session, by: Held['by']) => boolean;
  shift: (to: Place) => void;
  drop: (session: Session, to: Place) => void;
  putBack: () => void;
  draw: (sketch: Place | null) => void;
}>;

/** Moving, resizing and drawing, the same for keys and hand: picked up, carried, put down or back. */
export function usePlanning(
  { mayEdit, lockOf, onMove, onRefused }: CalendarActions,
  wordsOf: (place: Place) => string,
): Planning {
  const { t } = useTexts();
  const [held, hold] = useState<Held | null>(null);
  const [sketch, draw] = useState<Place | null>(null);
  const [said, say] = useState('');
  const lift = (session: Session, by: Held['by']): boolean => {
    if (!mayEdit) return false;
    const reason = lockOf(session);
    if (reason !== null) {
      onRefused(t('calendar.cannot', { title: session.title, reason }));
      return false;
    }
    const from = placeOf(session);
    hold({ session, to: from, by });
    say(t('calendar.held', { title: session.title, from: wordsOf(from) }));
    return true;
  };
  const shift = (to: Place): void => {
    hold((now) => now && { ...now, to });
    if (held) say(t('calendar.movedFrom', fromTo(held.session, to)));
  };
  const fromTo = (session: Session, to: Place) => ({
    from: wordsOf(placeOf(session)),
    to: wordsOf(to),
  });
  const drop = (session: Session, to: Place): void => {
    hold(null);
    const said = fromTo(session, to);
    const isMoved = !isSamePlace(to, placeOf(session));
    say(t(isMoved ? 'calendar.dropped' : 'calendar.unchanged', said));
    if (isMoved) onMove({ session, ...to });
  };
  const putBack = (): void => {
    if (held) say(t('calendar.putBack', { from: wordsOf(placeOf(held.session)) }));
    hold(null);
  };
  return { held, sketch, said, say, lift, shift, drop, putBack, draw };
}
