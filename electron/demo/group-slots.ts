import type { Weekdays } from '#shared/domain/sessions/recurrence/series-rule.ts';
import type { RoomId } from '#shared/kernel/ids.ts';
import { type IsoWeekday, isoWeekdayOf } from '#shared/kernel/local-date.ts';
import type { Demo } from './demo-context.ts';
import type { DemoVenue } from './demo-venues.ts';
import { type GroupTemplate, groupTemplates } from './demo-words.ts';

/** A place in a venue's week that one group after another fills. */
export type GroupSlot = Readonly<{
  template: GroupTemplate;
  /** Monday 1. */
  weekdays: Weekdays;
  everyWeeks: 1 | 2;
  startMinute: number;
  endMinute: number;
  roomId: RoomId;
  /** Members of a closed group, regulars of an open one. */
  seats: number;
  /** Meets on the demo's today, always with every seat taken. */
  isToday: boolean;
  /** Its last group has ended and no other came. */
  hasClosed: boolean;
  /** Its period ends within the coming weeks. */
  endsSoon: boolean;
}>;

type Sizes = Readonly<{ groups: [number, number]; closed: number[]; open: number[] }>;

/** As a venue of the field has them. */
const usual: Sizes = { groups: [6, 9], closed: [6, 8, 8, 10, 12], open: [4, 6, 8] };
/** For measuring: groups larger than most venues have, so that ten years hold a million marks. */
const large: Sizes = { groups: [8, 11], closed: [16, 20, 24, 28], open: [10, 14, 18] };

const sizesOf = ({ options }: Demo): Sizes => (options.years < 5 ? usual : large);

/** The weekly places of a venue, from five to twelve. */
export function slotsOf(demo: Demo, venue: DemoVenue): GroupSlot[] {
  const sizes = sizesOf(demo);
  const { random } = demo;
  const count = random.int(...sizes.groups);
  const cells = random.shuffle(cellsOf(demo, venue));
  const todays = venue.isFirst ? todaysSlots(demo, venue) : [];
  const templates = random.shuffle(groupTemplates.slice(venue.isFirst ? 2 : 0));
  const others = templates.slice(0, count - todays.length).map((template, i) => {
    const seats = random.pick(template.form === 'closed' ? sizes.closed : sizes.open);
    return slotIn(demo, cells, {
      ...{ template, seats, isToday: false },
      hasClosed: i === 0,
      endsSoon: i === 1,
    });
  });
  return [...todays, ...others];
}

type Cell = Readonly<{ weekday: IsoWeekday; startMinute: number; roomId: RoomId }>;

/** Times and rooms of the week, one group each; the first venue keeps today free for today's groups. */
function cellsOf({ options }: Demo, venue: DemoVenue): Cell[] {
  const today = venue.isFirst ? isoWeekdayOf(options.until) : 0;
  return ([1, 2, 3, 4, 5] as const)
    .filter((weekday) => weekday !== today)
    .flatMap((weekday) =>
      [600, 780, 870].flatMap((startMinute) =>
        venue.rooms.map((roomId) => ({ weekday, startMinute, roomId })),
      ),
    );
}

type Kept = Pick<GroupSlot, 'template' | 'seats' | 'isToday' | 'hasClosed' | 'endsSoon'>;

function slotIn({ random }: Demo, cells: Cell[], kept: Kept): GroupSlot {
  const cell = cells.pop();
  if (!cell) throw new Error('more groups than places in the week');
  const { weekday, startMinute, roomId } = cell;
  const twice = random.chance(0.3) ? cells.findIndex(isSameTime(cell)) : -1;
  const second = twice < 0 ? [] : cells.splice(twice, 1);
  return {
    ...kept,
    // The series puts them in order.
    weekdays: [weekday, ...second.map((other) => other.weekday)],
    everyWeeks: second.length === 0 && random.chance(0.12) ? 2 : 1,
    startMinute,
    endMinute: startMinute + random.pick([60, 90, 90]),
    roomId,
  };
}

const isSameTime =
  (cell: Cell) =>
  (other: Cell): boolean =>
    other.weekday !== cell.weekday &&
    other.startMinute === cell.startMinute &&
    other.roomId === cell.roomId;

/** The closed group of eight still to come today, and an open group after it. */
function todaysSlots({ options }: Demo, { rooms }: DemoVenue): GroupSlot[] {
  const nextHalfHour = Math.ceil((options.minuteNow + 1) / 30) * 30;
  const closedStart = Math.min(Math.max(nextHalfHour, 600), 1140);
  const starts = [closedStart, Math.min(closedStart + 180, 1260)];
  return starts.flatMap((startMinute, i) => {
    const [template, roomId] = [groupTemplates[i], rooms[i]];
    if (!template || !roomId) return [];
    return {
      template,
      weekdays: [isoWeekdayOf(options.until)],
      everyWeeks: 1,
      startMinute,
      endMinute: startMinute + 90,
      roomId,
      seats: template.form === 'closed' ? 8 : 6,
      isToday: true,
      hasClosed: false,
      endsSoon: false,
    };
  });
}
