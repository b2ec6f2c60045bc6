import type { CSSProperties, ReactNode, Ref } from 'react';
import { useContext } from 'react';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { toLocal } from './dates.ts';
import classes from './grid-column.module.css';
import { type ColumnFacts, cursorIdOf, MarksContext, useGrid } from './marks.ts';
import { cellNamed, roles } from './roles.ts';
import { closedParts } from './visible-hours.ts';

type Props = Readonly<{
  ref: Ref<HTMLDivElement>;
  date: Date;
  /** The room, in the rooms' view. */
  resource?: string | undefined;
  className: string;
  style: CSSProperties;
  children: ReactNode;
}>;

/** Top and height of a time within the hours on the screen. */
function useSpan(): (from: MinuteOfDay, to: MinuteOfDay) => CSSProperties {
  const { hours } = useGrid();
  const share = (minutes: number): string => `${(minutes / (hours.to - hours.from)) * 100}%`;
  return (from, to) => ({ top: share(from - hours.from), height: share(to - from) });
}

function Closed({ open }: Readonly<{ open: ColumnFacts['open'] }>) {
  const { hours } = useGrid();
  const span = useSpan();
  if (open === null) return null;
  return closedParts(open, hours).map(({ from, to }) => (
    <div key={from} className={classes.closed} style={span(from, to)} />
  ));
}

const shownMinutes = 60;

/** The cursor on an empty place, and the shape of what is being moved or drawn. */
function ColumnMarks({ column }: Readonly<{ column: string }>) {
  const { t } = useTexts();
  const { cursor, ghost, mayAdd } = useContext(MarksContext);
  const span = useSpan();
  return (
    <>
      {cursor?.column === column ? (
        <div
          // A new element at every step, so that screen readers say it anew.
          key={cursor.minute}
          id={cursorIdOf(column, cursor.minute)}
          {...cellNamed(cursor.label)}
          className={classes.cursor}
          data-empty
          style={span(cursor.minute, cursor.minute + shownMinutes)}
        >
          {mayAdd ? <span aria-hidden>+ {t('calendar.addHere')}</span> : null}
        </div>
      ) : null}
      {ghost?.column === column ? (
        <div
          aria-hidden
          className={classes.ghost}
          data-ghost
          style={span(ghost.startMinute, ghost.endMinute)}
        >
          <strong>{ghost.times}</strong> <bdi>{ghost.title}</bdi>
        </div>
      ) : null}
    </>
  );
}

/** A day, or a room on a day: what react-big-calendar draws of it, with the closed hours under it. */
export function GridColumn({ ref, date, resource, className, style, children }: Props) {
  const { facts } = useGrid();
  const day = toLocal(date).date;
  const key = resource ? `${day} ${resource}` : day;
  const own = facts.get(key);
  return (
    <div ref={ref} {...roles.row} className={className} style={style} data-column={own?.number}>
      <span {...roles.rowHeader} className={classes.hidden}>
        {own?.name}
      </span>
      <Closed open={own?.open ?? null} />
      {children}
      <ColumnMarks column={key} />
    </div>
  );
}
