import type { PointerEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { daysBetween } from '#shared/kernel/local-date.ts';
import {
  daysLater,
  drawn,
  endingAt,
  isSamePlace,
  laterBy,
  type Place,
  placeOf,
  snapped,
  startingAt,
} from './calendar-place.ts';
import { followPointer, type Point } from './follow-pointer.ts';
import type { Planning } from './use-planning.ts';

/** What lies under a point. */
export type Under = Readonly<{
  date: LocalDate;
  /** The room of a room's column; null in all others. */
  room: Readonly<{ id: RoomId | null; venueId: VenueId | null }> | null;
  /** Null in the month, whose days have no hours. */
  minute: number | null;
}>;

type Options = Readonly<{
  root: RefObject<HTMLElement | null>;
  planning: Planning;
  under: (root: HTMLElement, point: Point) => Under | null;
  sessionOf: (id: string) => Session | undefined;
  /** Null where nothing is drawn. */
  onDrawn: ((place: Place) => void) | null;
}>;

type Hand = Readonly<{
  onPointerDown: (event: PointerEvent) => void;
  /** Whether the click that follows only ends a drag. */
  hasDragged: () => boolean;
}>;

const edgeAt = (target: Element): string | undefined =>
  target.closest<HTMLElement>('[data-edge]')?.dataset['edge'];

/** Where a session is carried to: `grip` is how far below its beginning it was taken. */
function carried(
  session: Session,
  to: Under,
  { grip, edge }: Readonly<{ grip: number; edge: string | undefined }>,
): Place {
  const from = placeOf(session);
  if (to.minute !== null && edge === 'end') return endingAt(from, snapped(to.minute));
  if (to.minute !== null && edge === 'start') return startingAt(from, snapped(to.minute));
  const isOther = to.room?.venueId != null && to.room.venueId !== session.venueId;
  const roomId = to.room && !isOther ? to.room.id : from.roomId;
  const place = { ...daysLater(from, daysBetween(from.date, to.date)), roomId };
  if (to.minute === null) return place;
  return laterBy(place, snapped(to.minute - grip) - from.startMinute);
}

/** The mouse: drag a session or its edge, draw on an empty place. A finger scrolls, and taps. */
export function useHand({ root, planning, under, sessionOf, onDrawn }: Options): Hand {
  const dragged = useRef(false);
  // What is being followed outlives a rendering, and ends with the calendar.
  const ending = useRef<() => void>(undefined);
  useEffect(() => () => ending.current?.(), []);

  const dragSession = (session: Session, from: Under, edge: string | undefined) => {
    const grip = (from.minute ?? 0) - session.startMinute;
    let to = placeOf(session);
    return {
      onStart: () => planning.lift(session, 'hand'),
      onMove: (at: Under) => {
        const next = carried(session, at, { grip, edge });
        if (isSamePlace(next, to)) return;
        to = next;
        planning.shift(to);
      },
      onEnd: () => planning.drop(session, to),
      onCancel: planning.putBack,
    };
  };
  const drawNew = (from: Under, minute: MinuteOfDay, done: (place: Place) => void) => {
    const start = Math.floor(minute / 15) * 15;
    const roomId = from.room?.id ?? null;
    let place: Place = { date: from.date, roomId, ...drawn(start, start) };
    return {
      onStart: () => {
        planning.draw(place);
        return true;
      },
      onMove: (at: Under) => {
        const next = { ...place, ...drawn(start, snapped(at.minute ?? start)) };
        if (isSamePlace(next, place)) return;
        place = next;
        planning.draw(place);
      },
      onEnd: () => {
        planning.draw(null);
        done(place);
      },
      onCancel: () => planning.draw(null),
    };
  };
  const onPointerDown = (event: PointerEvent): void => {
    dragged.current = false;
    const element = root.current;
    const { target } = event;
    if (!element || !(target instanceof Element)) return;
    if (event.button !== 0 || event.pointerType === 'touch' || planning.held) return;
    const from = under(element, event);
    if (!from) return;
    const id = target.closest<HTMLElement>('[data-session]')?.dataset['session'];
    const session = id === undefined ? undefined : sessionOf(id);
    const isEmpty = target.closest('[data-session],[data-more],[data-day-name]') === null;
    const drawsAt = isEmpty && onDrawn ? from.minute : null;
    let drag: ReturnType<typeof dragSession> | ReturnType<typeof drawNew> | null = null;
    if (session) drag = dragSession(session, from, edgeAt(target));
    else if (drawsAt !== null && onDrawn) drag = drawNew(from, drawsAt, onDrawn);
    if (!drag) return;
    const { onMove, onStart, ...rest } = drag;
    ending.current = followPointer(event, {
      ...rest,
      onStart: () => {
        dragged.current = true;
        return onStart();
      },
      onMove: (point) => {
        const at = under(element, point);
        if (at) onMove(at);
      },
    });
  };
  return { onPointerDown, hasDragged: () => dragged.current };
}
