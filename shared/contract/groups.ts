import { z } from 'zod';
import { groupForms, groupKinds } from '../domain/groups/group-kinds.ts';
import { leaders, staffRoles } from '../domain/staff/roles.ts';
import { command, count, id, line, lines, localDate, nothing, query } from './row.ts';

const groupFields = {
  name: line(80),
  form: z.enum(groupForms),
  kind: z.enum(groupKinds),
  venueId: id<'venue'>(),
  roomId: id<'room'>().nullable(),
  leaderIds: z.array(id<'staff'>()).max(20),
  capacity: z.int().min(1).max(10_000).nullable(),
  startsOn: localDate,
  /** Last day; null while no end is known. */
  endsOn: localDate.nullable(),
  description: lines(2000),
};

const group = z.strictObject({
  ...groupFields,
  id: id<'group'>(),
  name: z.string(),
  description: z.string(),
  venueName: z.string(),
  roomName: z.string().nullable(),
  leaderNames: z.array(z.string()),
  /** Members today; a number, never names. */
  memberCount: count,
  /** The next planned session's date, if any. */
  nextSessionOn: localDate.nullable(),
  /** Whether the asker may open the roster. */
  mayOpenRoster: z.boolean(),
});
export type Group = z.infer<typeof group>;

const member = z.strictObject({
  membershipId: id<'membership'>(),
  personId: id<'person'>(),
  displayName: z.string(),
  joinedOn: localDate,
  leftOn: localDate.nullable(),
});
export type Member = z.infer<typeof member>;

export const groupsCalls = {
  /** Groups by name; those that ended before today only when asked for. */
  'groups.list': query({
    roles: staffRoles,
    input: z.strictObject({
      venueId: id<'venue'>().optional(),
      includeEnded: z.boolean().optional(),
    }),
    output: z.array(group),
  }),
  'groups.get': query({
    roles: staffRoles,
    input: z.strictObject({ id: id<'group'>() }),
    output: group,
  }),
  'groups.create': command({
    roles: leaders,
    input: z.strictObject(groupFields),
    output: z.strictObject({ id: id<'group'>() }),
  }),
  'groups.change': command({
    roles: leaders,
    input: z.strictObject({ id: id<'group'>(), ...groupFields }),
    output: nothing,
  }),
  'groups.roster': query({
    roles: leaders,
    input: z.strictObject({ id: id<'group'>() }),
    output: z.array(member),
  }),
  /** Puts a known or a new person on the roster; a new one needs a nickname, first name or code. */
  'groups.join': command({
    roles: leaders,
    input: z.strictObject({
      groupId: id<'group'>(),
      person: z.union([
        z.strictObject({ personId: id<'person'>() }),
        z.strictObject({ displayName: line(60) }),
      ]),
      joinedOn: localDate,
    }),
    output: z.strictObject({ personId: id<'person'>(), membershipId: id<'membership'>() }),
  }),
  /** Ends a membership; the last day is included. `null` takes the ending back. */
  'groups.leave': command({
    roles: leaders,
    input: z.strictObject({ membershipId: id<'membership'>(), leftOn: localDate.nullable() }),
    output: nothing,
  }),
  /** Takes back a membership made by mistake; refused once the person has marks in the group. */
  'groups.removeMembership': command({
    roles: leaders,
    input: z.strictObject({ membershipId: id<'membership'>() }),
    output: nothing,
  }),
} as const;
