import {
  type BoardLaterDay,
  type BoardProgramme,
  type BoardRow,
  type BoardView,
  boardView,
} from '#shared/domain/posters/board-view.ts';
import { posterWords } from '#shared/domain/posters/poster-words.ts';
import classes from './board.module.css';
import { useFit } from './use-fit.ts';

/** More than any screen has room for; `useFit` finds how many fit. */
const most = { rows: 16, lines: 40 };

type Props = Readonly<{ programme: BoardProgramme; turn: number; isLost: boolean }>;

/** Today on one side, the rest of the week on the other, feedback under them. */
export function BoardScreen({ programme, turn, isLost }: Props) {
  // Each try is closer than the one before; only at the closest is anything left out.
  const rows = useFit(most.rows + closer.length);
  const lines = useFit(most.lines + 2);
  const closeness = closenessOf(rows.count - most.rows);
  const room = { rows: Math.min(rows.count, most.rows), lines: Math.min(lines.count, most.lines) };
  const view = boardView(programme, turn, room);
  if (!view) return null;
  const note = isLost ? posterWords[view.language].board.lost : view.asOf;
  return (
    <main className={classes.board}>
      <section ref={rows.ref} className={classes.today}>
        <Today {...{ view, closeness }} />
      </section>
      <section ref={lines.ref} className={`${classes.later} ${wrapOf(lines.count - most.lines)}`}>
        {view.later.length > 0 ? <h2>{view.laterLabel}</h2> : null}
        {view.later.map((day) => (
          <LaterDay key={day.heading} day={day} />
        ))}
      </section>
      <footer className={classes.foot}>
        {view.feedback.text ? (
          <section className={classes.feedback}>
            <h2>{view.feedback.heading}</h2>
            <p>{view.feedback.text}</p>
          </section>
        ) : null}
        <p className={classes.venue}>{view.venueName}</p>
        {note ? (
          <p className={classes.note} role="status">
            {note}
          </p>
        ) : null}
      </footer>
    </main>
  );
}

/**
 * From the closest. Snug: name and place of a line each. Short: names of two lines. Small: nothing
 * is cut, in smaller letters. Whole: nothing is cut. Closer than all of them is dense: one line.
 */
const closer = ['snug', 'short', 'small', 'whole'] as const;
type Closeness = (typeof closer)[number] | 'dense';

const closenessOf = (tries: number): Closeness => closer[tries - 1] ?? 'dense';

function rowsClass(closeness: Closeness): string {
  const isClose = closeness !== 'whole';
  return [classes.rows, isClose && classes.close, classes[closeness]].filter(Boolean).join(' ');
}

/** The other days: whole, of two lines a session, of one. */
function wrapOf(tries: number): string {
  if (tries <= 0) return '';
  return (tries === 1 ? classes.twoLines : classes.wrapped) ?? '';
}

function Today({ view, closeness }: Readonly<{ view: BoardView; closeness: Closeness }>) {
  const { today } = view;
  return (
    <>
      <h1>
        <span className={classes.label}>{today.label}</span> {today.heading}
      </h1>
      {today.hours ? <p className={classes.hours}>{today.hours}</p> : null}
      {today.offDays.map((name) => (
        <p key={name} className={classes.offDay}>
          {name}
        </p>
      ))}
      {today.rows.length > 0 ? (
        <ul className={rowsClass(closeness)}>
          {today.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list drawn anew as a whole, without ids
            <Row key={i} row={row} isDense={closeness === 'dense'} />
          ))}
        </ul>
      ) : (
        <p className={classes.none}>{today.none}</p>
      )}
      {today.more ? <p className={classes.more}>{today.more}</p> : null}
      {today.available.length > 0 ? (
        <section className={classes.available}>
          <h2>{today.availableLabel}</h2>
          {today.available.map(({ when, who }) => (
            <p key={`${when} ${who}`}>
              <b>{when}</b> {who}
            </p>
          ))}
        </section>
      ) : null}
    </>
  );
}

function Row({ row, isDense }: Readonly<{ row: BoardRow; isDense: boolean }>) {
  const { time, title, place, theme, isCancelled, now } = row;
  return (
    <li className={now ? `${classes.row} ${classes.now}` : classes.row}>
      <span className={classes.time}>{isCancelled ? <s>{time}</s> : time}</span>
      <span className={classes.what}>
        <span className={classes.title}>
          {now ? <b className={classes.badge}>{now}</b> : null}
          {isCancelled ? <b className={classes.badge}>{row.formWord}</b> : null}
          {isCancelled ? <s>{title}</s> : title}
        </span>
        <span className={classes.about}>
          {isCancelled ? null : <Form row={row} />}
          <span className={classes.place}>
            {(isDense ? [place] : [place, theme]).filter((text) => text !== '').join(' · ')}
          </span>
        </span>
      </span>
    </li>
  );
}

/** The sign of the form beside its word: the sign alone would be a riddle. */
function Form({ row: { form, formWord } }: Readonly<{ row: BoardRow }>) {
  return (
    <span className={classes.form}>
      <span className={form === 'open' ? classes.open : classes.closed} aria-hidden="true" />
      {formWord}
    </span>
  );
}

function LaterDay({ day }: Readonly<{ day: BoardLaterDay }>) {
  return (
    <section className={classes.day}>
      <h3>
        {day.heading} <span className={classes.dayHours}>{day.hours}</span>
      </h3>
      {day.offDays.map((name) => (
        <p key={name} className={classes.dayOff}>
          {name}
        </p>
      ))}
      <ul className={classes.lines}>
        {day.rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list drawn anew as a whole, without ids
          <li key={i} className={classes.line}>
            <b className={classes.lineTime}>{row.isCancelled ? <s>{row.time}</s> : row.time}</b>
            <span className={classes.lineTitle}>
              {row.isCancelled ? <b className={classes.badge}>{row.formWord}</b> : null}
              {row.isCancelled ? <s>{row.title}</s> : row.title}
              {row.place ? <span className={classes.linePlace}> · {row.place}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {day.more ? <p className={classes.lineMore}>{day.more}</p> : null}
    </section>
  );
}
