import { z } from 'zod';
import { id, localDate } from './row.ts';

/** A person as lists show her. */
export const person = z.strictObject({
  id: id<'person'>(),
  displayName: z.string(),
  /** Groups the person is a member of today; a leader gets those that she leads. */
  groupNames: z.array(z.string()),
  lastSeenOn: localDate.nullable(),
});
