import { isLocalDate, type LocalDate } from '#shared/kernel/local-date.ts';

type Pressed = Readonly<{
  sessionId: string | null;
  /** A day that is asked for: by its name, or by what does not fit into it. */
  day: LocalDate | null;
  /** The cursor's own place. */
  isCursor: boolean;
  isColumn: boolean;
}>;

function written(target: Element, name: string): string | null {
  return target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
}

/** What of the calendar a press was on. */
export function pressedOn(target: Element): Pressed {
  const day = written(target, 'more') ?? written(target, 'day-name');
  return {
    sessionId: written(target, 'session'),
    day: day !== null && isLocalDate(day) ? day : null,
    isCursor: target.closest('[data-empty]') !== null,
    isColumn: target.closest('[data-column]') !== null,
  };
}
