import type { Session } from '#shared/contract/sessions.ts';
import type { RoomId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { toDate, toEndDate } from './dates.ts';
import { type Column, resourceOf } from './grid-columns.ts';
import { laidOut } from './lanes.ts';

type Lanes = Readonly<{ lane: number; span: number; lanes: number }>;

/** What a column draws: sessions, and in place of those that do not fit, how many they are. */
export type GridItem = Readonly<
  { id: string; start: Date; end: Date; resource: string } & Lanes & {
      startMinute: MinuteOfDay;
      endMinute: MinuteOfDay;
      date: LocalDate;
    } & ({ kind: 'session'; session: Session } | { kind: 'more'; count: number })
>;

const byTime = (a: Session, b: Session): number =>
  a.startMinute - b.startMinute ||
  b.endMinute - a.endMinute ||
  a.title.localeCompare(b.title) ||
  a.id.localeCompare(b.id);

const keyOf = (date: LocalDate, resource: string): string => `${date} ${resource}`;

/** The sessions of each column side by side, `most` lanes at most, in the order of the columns. */
export function gridItems(
  columns: readonly Column[],
  sessions: readonly Session[],
  most: number,
): readonly (readonly GridItem[])[] {
  const byRoom = columns[0]?.room !== null;
  const resourceIn = (roomId: RoomId | null): string => (byRoom ? resourceOf(roomId) : '');
  const bySlot = Map.groupBy(sessions, ({ date, roomId }) => keyOf(date, resourceIn(roomId)));
  return columns.map(({ date, room }) => {
    const resource = room ? resourceOf(room.id) : '';
    const own = bySlot.get(keyOf(date, resource)) ?? [];
    return itemsOfColumn(own.toSorted(byTime), { date, resource, most });
  });
}

function itemsOfColumn(
  sessions: readonly Session[],
  { date, resource, most }: Readonly<{ date: LocalDate; resource: string; most: number }>,
): GridItem[] {
  const { shown, hidden } = laidOut(sessions, most);
  const shared = { date, resource };
  const items = shown.map(({ of: session, lane, span, count }): GridItem => {
    const { id, startMinute, endMinute } = session;
    const when = { start: toDate(date, startMinute), end: toEndDate(date, endMinute) };
    const lanes = { lane, span, lanes: count };
    return { ...shared, ...when, ...lanes, kind: 'session', id, session, startMinute, endMinute };
  });
  const rest = hidden.map(({ count, startMinute, endMinute, lane, lanes }): GridItem => {
    const id = `more-${date}-${resource}-${startMinute}`;
    const when = { start: toDate(date, startMinute), end: toEndDate(date, endMinute) };
    return {
      ...shared,
      ...when,
      kind: 'more',
      id,
      count,
      startMinute,
      endMinute,
      lane,
      span: 1,
      lanes,
    };
  });
  return [...items, ...rest].toSorted((a, b) => a.startMinute - b.startMinute || a.lane - b.lane);
}
