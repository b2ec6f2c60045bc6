import { z } from 'zod';
import { leaders, staffRoles } from '../domain/staff/roles.ts';
import { boardChoice } from './board.ts';
import { id, localDate, task } from './row.ts';

const paper = z.enum(['A4', 'A3']);
/** One language, or two side by side. */
const { languages, venueId } = boardChoice.shape;
const format = z.enum(['pdf', 'png']);

/** One PDF, or a picture for each page. */
const files = z.strictObject({
  files: z
    .array(z.strictObject({ fileName: z.string(), mimeType: z.string(), base64: z.base64() }))
    .min(1),
});

export const postersCalls = {
  /** The programme of some weeks from a Monday on, for the wall or the web; nobody's name is in it. */
  'posters.weekly': task({
    roles: staffRoles,
    input: z.strictObject({
      venueId,
      monday: localDate,
      weeks: z.int().min(1).max(6),
      languages,
      paper,
      print: z.enum(['normal', 'large']),
      format,
    }),
    output: files,
  }),
  /** What hangs on the door when a session is cancelled or has been moved; never why. */
  'posters.doorNotice': task({
    roles: staffRoles,
    input: z.strictObject({ sessionId: id<'session'>(), languages, format }),
    output: files,
  }),
  /** The plan of a session for those who take part; its remote link only where it is asked for. */
  'posters.sessionPlan': task({
    roles: leaders,
    input: z.strictObject({
      sessionId: id<'session'>(),
      languages: languages.max(1),
      withLink: z.boolean(),
      format,
    }),
    output: files,
  }),
} as const;
