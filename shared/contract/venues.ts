import { z } from 'zod';
import { administrators, coordinators, staffRoles } from '../domain/staff/roles.ts';
import { openingHours } from './app.ts';
import { command, count, id, line, lines, localDate, nothing, query } from './row.ts';

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
});
export type Venue = z.infer<typeof venue>;

const closure = z.strictObject({
  id: id<'closure'>(),
  /** Null: every venue. */
  venueId: id<'venue'>().nullable(),
  from: localDate,
  to: localDate,
  name: z.string(),
});
export type Closure = z.infer<typeof closure>;

const holiday = z.strictObject({
  date: localDate,
  name: z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() }),
  /** False for the eves on which venues close although the law knows no holiday. */
  isPublic: z.boolean(),
});
export type Holiday = z.infer<typeof holiday>;

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
    input: z.strictObject({ id: id<'venue'>(), openingHours: z.array(openingHours).max(14) }),
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
    input: z.strictObject({
      venueId: id<'venue'>().nullable(),
      from: localDate,
      to: localDate,
      name: line(80),
    }),
    output: z.strictObject({ id: id<'closure'>() }),
  }),
  'venues.removeClosure': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'closure'>() }),
    output: nothing,
  }),
  'venues.holidays': query({
    roles: staffRoles,
    input: z.strictObject({ from: localDate, to: localDate }),
    output: z.array(holiday),
  }),
} as const;
