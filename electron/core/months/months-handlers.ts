import type { ParsedInput } from '#shared/contract/contract.ts';
import type { MonthCorrection, MonthLine, WholeMonth } from '#shared/contract/months.ts';
import { compareFurther } from '#shared/domain/months/further-figures.ts';
import { closableFrom, daysOfMonth, lastMonths, monthDue } from '#shared/domain/months/month.ts';
import { compareFigures, readSnapshot, writeSnapshot } from '#shared/domain/months/snapshot.ts';
import { formatCell } from '#shared/domain/reports/format-cell.ts';
import type { OpenDay } from '#shared/domain/venues/open-days.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { SessionId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import type { ClosedMonthRow, ClosingRow, CorrectionRow, OpenItem } from '../month-ports.ts';
import { openDaysIn } from '../venues/open-days.ts';
import { monthClosed } from './closed-month.ts';
import { figuresOfMonth, furtherFiguresOf, furtherWords, snapshotOf } from './month-figures.ts';

/** A year, and what is due now. */
const monthsListed = 13;

/** Closing months of a venue, and what happened to them afterwards. */
export const monthsHandlers: Handlers<CallsOf<'months'>> = {
  'months.list': (context, { venueId }) => {
    const { stores, now } = context;
    if (!stores.venues.exists(venueId)) return err('not-found');
    const months = lastMonths(now.date, monthsListed);
    const span = { from: months.at(-1) ?? '', to: months[0] ?? '' };
    const closed = stores.months.closed({ venueId, ...span });
    return ok(months.map((month) => lineOf(context, { venueId, month }, closed)));
  },
  'months.get': (context, place) =>
    context.stores.venues.exists(place.venueId) ? ok(wholeMonth(context, place)) : err('not-found'),
  'months.close': close,
  'months.reopen': reopen,
  'months.corrections': (context, { venueId, month }) => {
    const { stores } = context;
    if (!stores.venues.exists(venueId)) return err('not-found');
    const names = staffNames(context);
    const rows = stores.months.corrections(venueId, month);
    return ok(rows.map((row) => correctionOf(context, row, names)));
  },
};

type Place = Readonly<{ venueId: VenueId; month: string }>;

/** The first day on which somebody may close it. */
const closableOn = ({ stores }: Context, { venueId, month }: Place): LocalDate =>
  closableFrom(month, openDaysIn(stores, { venueId, ...daysOfMonth(month) }));

/** Most months are over: of them no calendar has to be asked. */
const mayBeClosed = (context: Context, place: Place): boolean =>
  context.now.date > daysOfMonth(place.month).to || context.now.date >= closableOn(context, place);

function lineOf(
  context: Context,
  { venueId, month }: Place,
  closed: readonly ClosedMonthRow[],
): MonthLine {
  const { now } = context;
  const found = closed.find((row) => row.month === month);
  const isClosable = !found && mayBeClosed(context, { venueId, month });
  return {
    month,
    state: found ? 'closed' : 'open',
    closedOn: found?.closing?.closedOn ?? null,
    correctedOn: found?.correctedOn ?? null,
    mayBeClosed: isClosable,
    isDue: isClosable && month === monthDue(now.date),
  };
}

function wholeMonth(context: Context, { venueId, month }: Place): WholeMonth {
  const { stores } = context;
  const days = daysOfMonth(month);
  const span = { venueId, from: month, to: month };
  const closings = stores.months.closings(span);
  const closed = stores.months.closed(span);
  return {
    ...lineOf(context, { venueId, month }, closed),
    ...{ venueId, ...days, closableFrom: closableOn(context, { venueId, month }) },
    closings: shownClosings(context, closings),
    openItems: openItemsOf(context, { venueId, month }).map(({ groupId: _, ...item }) => item),
    figures: shownFigures(context, { venueId, month }, closed[0]?.closing ?? null),
  };
}

/** What should be mended before the month is closed, or after it was. */
function openItemsOf({ stores, now }: Context, { venueId, month }: Place): OpenItem[] {
  const asked = { venueId, ...daysOfMonth(month) };
  const isOpen = ({ open }: OpenDay) => open !== null && open.length > 0;
  const openDays = openDaysIn(stores, asked).filter(isOpen);
  return stores.months.openItems({ ...asked, now, openDays: openDays.map(({ date }) => date) });
}

function shownClosings(context: Context, closings: readonly ClosingRow[]): WholeMonth['closings'] {
  const names = staffNames(context);
  return closings.toReversed().map(({ closedOn, closedBy, openItems, reopened }) => ({
    closedOn,
    closedBy: names(closedBy),
    openItems: Number(openItems),
    reopenedOn: reopened?.on ?? null,
    reopenedBy: reopened ? names(reopened.by) : null,
    reason: reopened?.reason ?? null,
  }));
}

function shownFigures(context: Context, place: Place, closing: ClosingRow | null) {
  const { language } = context;
  const t = translator(language);
  const snapshot = closing && readSnapshot(closing.figures);
  const then = snapshot?.total ?? null;
  const main = compareFigures(then, figuresOfMonth(context, place)).map(({ title, ...figure }) => ({
    ...figure,
    ...{ label: t(`reports.columns.${title}`), isKept: then !== null },
  }));
  const furtherThen = snapshot?.further ?? null;
  const words = furtherWords(context, language);
  const further = compareFurther(furtherThen, furtherFiguresOf(context, place), words).map(
    (figure) => ({ ...figure, isKept: furtherThen !== null }),
  );
  return [...main, ...further]
    .filter((figure) => [figure.before, figure.now].some((cell) => (cell ?? 0) !== 0))
    .map(({ key, label, kind, isKept, before, now }) => ({
      ...{ key, title: label },
      before: isKept ? formatCell(before, kind, language) : null,
      now: formatCell(now, kind, language),
    }));
}

const staffNames = ({ stores }: Context): ((id: string) => string) => {
  const names = new Map<string, string>(stores.staff.list().map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
};

function close(
  context: Context,
  { venueId, month, openItemsAccepted }: ParsedInput<'months.close'>,
): Result<Record<string, never>> {
  const { stores, now, me, newId, audit } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  if (stores.venues.closedMonths(venueId).includes(month)) return monthClosed(context, month);
  if (!mayBeClosed(context, { venueId, month })) return err('month-not-over');
  // It would go on filling a month whose figures are kept already.
  if (stores.peopleImports.unfinished().length > 0) return err('import-running');
  const items = openItemsOf(context, { venueId, month });
  const toCome = items.filter(({ kind }) => kind === 'to-come').length;
  if (toCome > 0) return err('month-sessions-to-come', { params: { count: toCome } });
  const open = items.length;
  if (open > openItemsAccepted) return err('month-items-open', { params: { count: open } });
  stores.months.close({
    ...{ id: newId<'closing'>(), venueId, month, closedOn: now.date, closedBy: me.staffId },
    openItems: String(open),
    figures: writeSnapshot(snapshotOf(context, { venueId, month })),
  });
  audit('month-closed', venueId, `${month} ${open}`);
  return ok({});
}

function reopen(
  context: Context,
  { venueId, month, reason }: ParsedInput<'months.reopen'>,
): Result<Record<string, never>> {
  const { stores, now, me, audit } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  if (!stores.venues.closedMonths(venueId).includes(month)) return err('month-not-closed');
  stores.months.reopen({ venueId, month }, { on: now.date, by: me.staffId, reason });
  audit('month-reopened', venueId, month);
  return ok({});
}

function correctionOf(
  { stores }: Context,
  { venueId, subjectId, staffId, ...row }: CorrectionRow,
  names: (id: string) => string,
): MonthCorrection {
  const { id, date, detail, before, after, madeOn, madeMinute } = row;
  // The subject is a session, or the venue itself for what is counted at its door.
  const sessionId = subjectId === null || subjectId === venueId ? null : (subjectId as SessionId);
  const session = sessionId === null ? null : stores.sessions.get(sessionId);
  return {
    ...{ id, date, detail, before, after, madeOn, madeMinute },
    title: session?.title ?? '',
    sessionId: session?.id ?? null,
    madeBy: names(staffId),
  };
}
