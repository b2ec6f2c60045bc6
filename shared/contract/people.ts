import { z } from 'zod';
import { byStrength } from '../domain/people/mark-strength.ts';
import {
  ageBands,
  esrSteps,
  genders,
  ownWorkerAnswers,
  personFields,
} from '../domain/people/person-fields.ts';
import { coordinators, leaders } from '../domain/staff/roles.ts';
import { membershipFacts } from './memberships.ts';
import { mergeCalls } from './people-merges.ts';
import { person } from './person.ts';
import { command, count, id, line, localDate, nothing, query, removal } from './row.ts';

export type Person = z.infer<typeof person>;

const page = { offset: count.optional(), limit: z.int().min(1).max(200).optional() };

const facts = {
  ageBand: z.enum(ageBands).nullable(),
  gender: z.enum(genders).nullable(),
  ownWorker: z.enum(ownWorkerAnswers).nullable(),
  esrParticipant: z.boolean(),
  esrGuidedOn: localDate.nullable(),
  esrStartedOn: localDate.nullable(),
  esrEndedOn: localDate.nullable(),
  informedOn: localDate.nullable(),
};

const attendance = z.strictObject({
  /** Null: sessions of no group. */
  groupId: id<'group'>().nullable(),
  groupName: z.string().nullable(),
  marks: z.strictObject(
    Object.fromEntries(byStrength.map((status) => [status, count])) as Record<
      (typeof byStrength)[number],
      typeof count
    >,
  ),
  firstSeenOn: localDate.nullable(),
  lastSeenOn: localDate.nullable(),
});

const card = z.strictObject({
  id: id<'person'>(),
  displayName: z.string(),
  archived: z.boolean(),
  restrictedOn: localDate.nullable(),
  /** Set where the name was erased: the row stays for the figures alone. */
  erasedOn: localDate.nullable(),
  /** Set where this record was merged into another one's. */
  mergedInto: id<'person'>().nullable(),
  memberships: z.array(
    z.strictObject({
      ...membershipFacts,
      membershipId: id<'membership'>(),
      groupId: id<'group'>(),
      groupName: z.string(),
    }),
  ),
  attendance: z.array(attendance),
  /** Only what the venue has switched on: the others are null, or false. */
  facts: z.strictObject({ ...facts, informedVersion: z.string().nullable() }),
});
export type PersonCard = z.infer<typeof card>;

const settings = z.strictObject({
  /** What is asked and shown of people beside the name. */
  fields: z.array(z.enum(personFields)),
  /** The version of the information sheet that is given out now. */
  informedVersion: z.string(),
  /** The code of the ESR+ project, printed on its hand-outs. */
  esrProjectCode: z.string(),
  /** Of how many people each field is stored. */
  stored: z.record(z.enum(personFields), count),
});
export type PeopleSettings = z.infer<typeof settings>;

export const peopleCalls = {
  /**
   * People in å ä ö order, or by how well their names fit `text`, which forgives capitals, accents
   * and slips of the fingers. A leader gets those of her own groups; coordinators all. Archived
   * people are left out, or are the only ones where asked for.
   */
  'people.list': query({
    roles: leaders,
    input: z.strictObject({
      text: z.string().max(100).optional(),
      archived: z.boolean().optional(),
      ...page,
    }),
    output: z.strictObject({
      people: z.array(person),
      total: count,
      /** Nobody is called so: those found are called nearly so. */
      isNear: z.boolean(),
    }),
  }),
  /** Everything held on a person: groups, attendance by group and the facts switched on. Logged. */
  'people.get': query({
    roles: leaders,
    input: z.strictObject({ id: id<'person'>() }),
    output: card,
  }),
  'people.create': command({
    roles: coordinators,
    input: z.strictObject({ displayName: line(60) }),
    output: z.strictObject({ id: id<'person'>() }),
  }),
  'people.rename': command({
    roles: leaders,
    input: z.strictObject({ id: id<'person'>(), displayName: line(60) }),
    output: nothing,
  }),
  /** Saves facts that the venue has switched on; others are refused with `field-off`. */
  'people.change': command({
    roles: leaders,
    input: z.strictObject({ id: id<'person'>(), ...z.strictObject(facts).partial().shape }),
    output: nothing,
  }),
  /** Hides from lists and search, with the whole history kept, or brings back. */
  'people.setArchived': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'person'>(), archived: z.boolean() }),
    output: nothing,
  }),
  /**
   * Puts somebody who was added by mistake into the recycle bin for thirty days; refused where there
   * are marks, memberships or merges.
   */
  'people.remove': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'person'>() }),
    output: nothing,
  }),
  'people.removed': query({
    roles: coordinators,
    input: nothing,
    output: z.array(z.strictObject({ id: id<'person'>(), displayName: z.string(), ...removal })),
  }),
  'people.putBack': command({
    roles: coordinators,
    input: z.strictObject({ id: id<'person'>() }),
    output: nothing,
  }),
  'people.settings': query({ roles: leaders, input: nothing, output: settings }),
  /** What is asked of people; what is stored of a field in `clear`, which must be off, is cleared. */
  'people.saveSettings': command({
    roles: coordinators,
    input: z.strictObject({
      fields: z.array(z.enum(personFields)).max(personFields.length),
      informedVersion: z.string().trim().max(20),
      esrProjectCode: z.string().trim().max(30),
      clear: z.array(z.enum(personFields)).max(personFields.length),
    }),
    output: z.strictObject({ cleared: count }),
  }),
  /** People whose name is the same or nearly so, for a hint as somebody is added. */
  'people.similar': query({
    roles: leaders,
    input: z.strictObject({ displayName: z.string().max(100) }),
    output: z.array(person),
  }),
  /** Members of running closed groups who have not been seen for some weeks; longest first. */
  'people.notSeen': query({
    roles: leaders,
    input: z.strictObject({ weeks: z.int().min(1).max(52), ...page }),
    output: z.strictObject({
      people: z.array(z.strictObject({ ...person.shape, missedSessions: count })),
      total: count,
    }),
  }),
  /** Participants of ESR+ with steps still to be done. */
  'people.esrMissing': query({
    roles: leaders,
    input: z.strictObject(page),
    output: z.strictObject({
      people: z.array(z.strictObject({ ...person.shape, missing: z.array(z.enum(esrSteps)) })),
      total: count,
    }),
  }),
  ...mergeCalls,
} as const;
