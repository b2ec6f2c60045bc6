import { z } from 'zod';
import {
  groupForms,
  groupKinds,
  groupVisibilities,
  posterAs,
} from '../domain/groups/group-kinds.ts';
import { sessionKinds, sessionModes } from '../domain/sessions/session-kinds.ts';
import { leaders, staffRoles } from '../domain/staff/roles.ts';
import { membershipCalls, membershipFacts } from './memberships.ts';
import { command, count, id, line, lines, localDate, nothing, query, removal } from './row.ts';

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

const shortText = (max: number) => z.string().trim().max(max);

/** What a group may do without: at its making the usual is taken, at a change it stays as it is. */
const furtherFields = {
  /** Its name in the other languages, for posters. */
  nameSv: shortText(80),
  nameEn: shortText(80),
  /** How it is named on the wall; `alias` is shown where that is chosen. */
  posterAs: z.enum(posterAs),
  alias: shortText(80),
  /** `leaders`: to everybody but its leaders and coordinators it is called by its alias, or "group". */
  visibility: z.enum(groupVisibilities),
  /** What its sessions are unless said otherwise. */
  sessionKind: z.enum(sessionKinds),
  mode: z.enum(sessionModes),
  platform: shortText(60),
  link: shortText(500),
  activityTypeId: id<'activity-type'>().nullable(),
  tagIds: z.array(id<'tag'>()).max(50),
  /** When the final evaluation was done; nothing of what it said. */
  evaluatedOn: localDate.nullable(),
  archived: z.boolean(),
};
const furtherInput = z.strictObject(furtherFields).partial().shape;

const group = z.strictObject({
  ...groupFields,
  ...furtherFields,
  /** When its period was last continued: the last day moved later. */
  continuedOn: localDate.nullable(),
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
  /** The last day, today included, on which it met or was to meet. */
  lastSessionOn: localDate.nullable(),
  /** Sessions still planned for days after its last one; `groups.endSessions` clears them. */
  sessionsAfterEnd: count,
  /** Whether the asker may open the roster. */
  mayOpenRoster: z.boolean(),
});
export type Group = z.infer<typeof group>;

const member = z.strictObject({
  membershipId: id<'membership'>(),
  personId: id<'person'>(),
  /** Empty for an erased person; such rows come last. */
  displayName: z.string(),
  /** Hidden from the lists of people: here she stays, to be marked. */
  isRestricted: z.boolean(),
  ...membershipFacts,
});
export type Member = z.infer<typeof member>;

export const groupsCalls = {
  /** Groups by name; archived ones and those that ended before today only when asked for. */
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
    input: z.strictObject({ ...groupFields, ...furtherInput }),
    output: z.strictObject({ id: id<'group'>() }),
  }),
  'groups.change': command({
    roles: leaders,
    input: z.strictObject({ id: id<'group'>(), ...groupFields, ...furtherInput }),
    output: nothing,
  }),
  /** Removes or calls off the sessions planned for days after the group's last one. */
  'groups.endSessions': command({
    roles: leaders,
    input: z.strictObject({ id: id<'group'>(), how: z.enum(['remove', 'cancel']) }),
    output: z.strictObject({ editId: id<'edit'>(), count }),
  }),
  /**
   * Puts a group that was made by mistake into the recycle bin for thirty days; refused where it has
   * sessions or members.
   */
  'groups.remove': command({
    roles: leaders,
    input: z.strictObject({ id: id<'group'>() }),
    output: nothing,
  }),
  'groups.removed': query({
    roles: leaders,
    input: nothing,
    output: z.array(z.strictObject({ id: id<'group'>(), name: z.string(), ...removal })),
  }),
  'groups.putBack': command({
    roles: leaders,
    input: z.strictObject({ id: id<'group'>() }),
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
  /** Ends a membership; the last day is included. `null` takes the ending back, and its reason. */
  'groups.leave': command({
    roles: leaders,
    input: z.strictObject({ membershipId: id<'membership'>(), leftOn: localDate.nullable() }),
    output: nothing,
  }),
  ...membershipCalls,
  /** Takes back a membership made by mistake; refused once the person has marks in the group. */
  'groups.removeMembership': command({
    roles: leaders,
    input: z.strictObject({ membershipId: id<'membership'>() }),
    output: nothing,
  }),
} as const;
