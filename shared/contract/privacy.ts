import { z } from 'zod';
import { leaders } from '../domain/staff/roles.ts';
import { id, lines, query } from './row.ts';

export const privacyCalls = {
  /**
   * The words of a text being written that look like the name of somebody on the group's roster, or
   * on any that the caller may see. Only what was sent comes back.
   */
  'privacy.namesInText': query({
    roles: leaders,
    input: z.strictObject({ text: lines(4000), groupId: id<'group'>().nullable() }),
    output: z.strictObject({ names: z.array(z.string()) }),
  }),
} as const;
