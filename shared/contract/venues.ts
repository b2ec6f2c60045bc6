import { z } from 'zod';
import { sessionLocks } from '../domain/sessions/edits/session-lock.ts';
import { administrators, coordinators, staffRoles } from '../domain/staff/roles.ts';
import { closureKinds } from '../domain/venues/closure-kinds.ts';
import { pictureMimes } from '../domain/venues/picture-file.ts';
import { openingHours } from './app.ts';
import { offDay, sessionChoices, slotConflicts } from './programme-parts.ts';
import { command, count, id, line, lines, localDate, minuteOfDay, nothing, query } from './row.ts';

const roomConflicts = ['warning', 'block'] as const;
/** Hours of a week; several of one day where it has a break. */
const weekHours = z.array(openingHours).max(14);

const room = z.strictObject({
  id: id<'room'>(),
  name: z.string(),
  capacity: count.nullable(),
  archived: z.boolean(),
});

const venue = z.strictObject({
  id: id<'venue'>(),
  name: z.string(),
  address: z.string(),
  rooms: z.array(room),
  openingHours: z.array(openingHours),
  /** Whether a room that is taken may be booked all the same, after a warning. */
  roomConflicts: z.enum(roomConflicts),
});
export type Venue = z.infer<typeof venue>;

const season = z.strictObject({
  id: id<'season'>(),
  venueId: id<'venue'>(),
  name: z.string(),
  from: localDate,
  to: localDate,
  openingHours: z.array(openingHours),
});
export type Season = z.infer<typeof season>;

const closureFields = {
  kind: z.enum(closureKinds).default('closure'),
  /** Null: every venue. */
  venueId: id<'venue'>().nullable(),
  from: localDate,
  to: localDate,
  name: line(80),
};
const closure = z.strictObject({
  ...closureFields,
  id: id<'closure'>(),
  kind: z.enum(closureKinds),
  name: z.string(),
});
export type Closure = z.infer<typeof closure>;

const choices = sessionChoices.default({ each: [], rest: 'ask' });

/** A planned session on a day that becomes an off day. */
const hitSession = z.strictObject({
  id: id<'session'>(),
  title: z.string(),
  venueName: z.string(),
  roomName: z.string().nullable(),
  date: localDate,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  offDay,
});
export type HitSession = z.infer<typeof hitSession>;

const hits = z.strictObject({
  /** To choose upon: kept, cancelled or moved. */
  hits: z.array(hitSession),
  /** Not touched whatever is chosen, with why. */
  locked: z.array(hitSession.extend({ why: z.enum(sessionLocks) })),
  /** Cancelled before: nothing left to choose. */
  cancelled: z.array(hitSession),
  /** Moves that cannot be, with why. */
  refused: z.array(
    z.strictObject({
      id: id<'session'>(),
      to: localDate,
      why: z.enum(['off-day', 'past', 'closed-month', 'taken']),
    }),
  ),
  /** What speaks against the new times of moved sessions. */
  conflicts: z.array(slotConflicts.extend({ id: id<'session'>() })),
});
export type ClosureHits = z.infer<typeof hits>;

/** Null: no session was touched, so there is nothing to undo. */
const editId = id<'edit'>().nullable();

const openDay = z.strictObject({
  date: localDate,
  /** Empty where the venue is closed; null where nobody has said when it is open. */
  open: z.array(z.strictObject({ startMinute: minuteOfDay, endMinute: minuteOfDay })).nullable(),
  /** A holiday, closure or school break by name; on a school break the venue may be open. */
  offDay: offDay.shape.name.nullable(),
});
export type OpenDay = z.infer<typeof openDay>;

const holiday = z.strictObject({
  date: localDate,
  name: z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() }),
  /** False for eves, which the law does not know as holidays. */
  isPublic: z.boolean(),
  /** Names the holiday from year to year. */
  rule: z.string(),
  /** Whether the venue is closed on it: sessions are asked about, absences are not made. */
  isClosed: z.boolean(),
});
export type Holiday = z.infer<typeof holiday>;

/** One line of text, possibly empty. */
const oneLine = (max: number) => lines(max).refine((text) => !/[\n\r\t]/.test(text));
const texts = (max: number) => z.strictObject({ fi: lines(max), sv: lines(max), en: lines(max) });
const posterTexts = { contact: texts(300), feedbackBox: texts(600), funders: oneLine(300) };

const availabilityFields = {
  weekday: openingHours.shape.weekday,
  startMinute: minuteOfDay,
  endMinute: minuteOfDay,
  /** Null: from always, or until further notice. */
  from: localDate.nullable(),
  to: localDate.nullable(),
  /** A profession or a service, never a name; at least in one language. */
  who: z.strictObject({ fi: oneLine(80), sv: oneLine(80), en: oneLine(80) }),
};
const availability = z.strictObject({ ...availabilityFields, id: id<'availability'>() });
export type Availability = z.infer<typeof availability>;

const byId = z.strictObject({ id: id<'venue'>() });

export const venuesCalls = {
  'venues.list': query({ roles: staffRoles, input: nothing, output: z.array(venue) }),
  'venues.add': command({
    roles: administrators,
    input: z.strictObject({ name: line(80), address: lines(200) }),
    output: byId,
  }),
  'venues.change': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'venue'>(), name: line(80), address: lines(200) }),
    output: nothing,
  }),
  'venues.saveOpeningHours': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'venue'>(), openingHours: weekHours }),
    output: nothing,
  }),
  'venues.addRoom': command({
    roles: coordinators,
    input: z.strictObject({
      venueId: id<'venue'>(),
      name: line(60),
      capacity: z.int().min(1).max(10_000).nullable(),
    }),
    output: z.strictObject({ id: id<'room'>() }),
  }),
  'venues.changeRoom': command({
    roles: coordinators,
    input: z.strictObject({
      id: id<'room'>(),
      name: line(60),
      capacity: z.int().min(1).max(10_000).nullable(),
      archived: z.boolean(),
    }),
    output: nothing,
  }),
  'venues.closures': query({
    roles: staffRoles,
    input: z.strictObject({ from: localDate, to: localDate }),
    output: z.array(closure),
  }),
  'venues.addClosure': command({
    roles: coordinators,
    input: z.strictObject({ ...closureFields, choices }),
    output: z.strictObject({ id: id<'closure'>(), editId }),
  }),
  'venues.changeClosure': command({
    roles: coordinators,
    input: z.strictObject({ ...closureFields, id: id<'closure'>(), choices }),
    output: z.strictObject({ editId }),
  }),
  /** The planned sessions that a closure, or a holiday as a closed day, would hit; saves nothing. */
  'venues.closureHits': query({
    roles: coordinators,
    input: z.strictObject({
      of: z.union([
        z.strictObject({ ...closureFields, id: id<'closure'>().optional() }),
        z.strictObject({ venueId: id<'venue'>(), rule: line(80) }),
      ]),
      choices,
    }),
    output: hits,
  }),
  'venues.removeClosure': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'closure'>() }),
    output: nothing,
  }),
  /** Holidays and eves; with a venue, closed or open as that venue keeps them. */
  'venues.holidays': query({
    roles: staffRoles,
    input: z.strictObject({
      from: localDate,
      to: localDate,
      venueId: id<'venue'>().optional(),
    }),
    output: z.array(holiday),
  }),
  /** Keeps a holiday closed or open in this venue, in every year. */
  'venues.setHoliday': command({
    roles: coordinators,
    input: z.strictObject({
      venueId: id<'venue'>(),
      rule: line(80),
      isClosed: z.boolean(),
      choices,
    }),
    output: z.strictObject({ editId }),
  }),
  'venues.setRoomConflicts': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'venue'>(), roomConflicts: z.enum(roomConflicts) }),
    output: nothing,
  }),
  'venues.seasons': query({
    roles: staffRoles,
    input: z.strictObject({ venueId: id<'venue'>() }),
    output: z.array(season),
  }),
  /** Without an id a new one. Seasons of a venue do not overlap, and each has an open day. */
  'venues.saveSeason': command({
    roles: coordinators,
    input: z.strictObject({
      id: id<'season'>().optional(),
      venueId: id<'venue'>(),
      name: line(60),
      from: localDate,
      to: localDate,
      openingHours: weekHours,
    }),
    output: z.strictObject({ id: id<'season'>() }),
  }),
  'venues.removeSeason': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'season'>() }),
    output: nothing,
  }),
  /** When a venue is open, day by day: seasons, holidays and closures taken in. */
  'venues.openDays': query({
    roles: staffRoles,
    input: z.strictObject({ venueId: id<'venue'>(), from: localDate, to: localDate }),
    output: z.array(openDay),
  }),
  'venues.posterSettings': query({
    roles: coordinators,
    input: z.strictObject({ venueId: id<'venue'>() }),
    output: z.strictObject({
      ...posterTexts,
      logo: z.strictObject({ mime: z.enum(pictureMimes), base64: z.string() }).nullable(),
      availabilities: z.array(availability),
    }),
  }),
  'venues.savePosterTexts': command({
    roles: coordinators,
    input: z.strictObject({ ...posterTexts, venueId: id<'venue'>() }),
    output: nothing,
  }),
  /** A PNG or JPEG, as its bytes say. */
  'venues.saveLogo': command({
    roles: coordinators,
    input: z.strictObject({ venueId: id<'venue'>(), base64: z.base64().max(750_000) }),
    output: nothing,
  }),
  'venues.removeLogo': command({
    roles: coordinators,
    input: z.strictObject({ venueId: id<'venue'>() }),
    output: nothing,
  }),
  /** Without an id a new one. */
  'venues.saveAvailability': command({
    roles: coordinators,
    input: z.strictObject({
      ...availabilityFields,
      id: id<'availability'>().optional(),
      venueId: id<'venue'>(),
    }),
    output: z.strictObject({ id: id<'availability'>() }),
  }),
  'venues.removeAvailability': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'availability'>() }),
    output: nothing,
  }),
} as const;
