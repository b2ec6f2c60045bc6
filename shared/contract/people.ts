import { z } from 'zod';
import { coordinators, leaders } from '../domain/staff/roles.ts';
import { command, count, id, line, localDate, nothing, query } from './row.ts';

const person = z.strictObject({
  id: id<'person'>(),
  displayName: z.string(),
  /** Groups the person is a member of today. */
  groupNames: z.array(z.string()),
  lastSeenOn: localDate.nullable(),
});
export type Person = z.infer<typeof person>;

export const peopleCalls = {
  /**
   * People by name in å ä ö order. A leader gets those of her own groups; coordinators all.
   * `text` matches any part of the name, forgiving capitals and accents.
   */
  'people.list': query({
    roles: leaders,
    input: z.strictObject({
      text: z.string().max(100).optional(),
      offset: count.optional(),
      limit: z.int().min(1).max(200).optional(),
    }),
    output: z.strictObject({ people: z.array(person), total: count }),
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
} as const;
