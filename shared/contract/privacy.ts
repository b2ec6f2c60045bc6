import { z } from 'zod';
import { textMonthsRange } from '../domain/feedback/text-retention.ts';
import { holdReasons, mostRetentionMonths, retentionReasons } from '../domain/privacy/retention.ts';
import { sheetKinds } from '../domain/privacy/sheet-kinds.ts';
import { textPlaces } from '../domain/privacy/text-places.ts';
import { coordinators, leaders, staffRoles } from '../domain/staff/roles.ts';
import { languages } from './app.ts';
import { command, count, id, lines, localDate, nothing, query, task } from './row.ts';

const personId = id<'person'>();
const language = z.enum(languages);
/** One PDF. */
const file = z.strictObject({
  fileName: z.string(),
  mimeType: z.string(),
  base64: z.base64(),
});

const inEach = <T extends z.ZodType>(text: T) => z.strictObject({ fi: text, sv: text, en: text });
const controllerTexts = {
  name: lines(200),
  contact: lines(400),
  protectionOfficer: lines(400),
  purpose: inEach(lines(600)),
  legalBasis: inEach(lines(600)),
};
const controller = z.strictObject({
  ...controllerTexts,
  /** Of the information sheet; goes up with every change. */
  version: count,
  changedOn: localDate.nullable(),
  /** Languages in which everything is filled in; the others are printed as drafts. */
  complete: z.array(language),
});
export type Controller = z.infer<typeof controller>;

const rule = z.strictObject({
  months: z.int().min(0).max(mostRetentionMonths),
  reason: z.enum(retentionReasons).nullable(),
});
const textMonths = z.int().min(textMonthsRange.from).max(textMonthsRange.to);
const kept = z.strictObject({
  personId,
  displayName: z.string(),
  lastDay: localDate.nullable(),
  /** From this day on the name is erased; null while she is a member. */
  deletedOn: localDate.nullable(),
  hold: z.strictObject({ reason: z.enum(holdReasons), until: localDate }).nullable(),
});
export type KeptPerson = z.infer<typeof kept>;

const retention = z.strictObject({
  ...rule.shape,
  textMonths,
  /** Visitors' own words that go today, were the clock sure, and when the next ones go. */
  texts: z.strictObject({ due: count, nextOn: localDate.nullable() }),
  /** Whether names may be erased today, and what keeps the timer from it. */
  clock: z.enum(['first', 'grace', 'run', 'clock-back', 'clock-jumped']),
  /** No name is erased before this day. */
  erasesFrom: localDate,
  seenOn: localDate.nullable(),
  /** Names due today, were the clock sure. */
  due: count,
  total: count,
  people: z.array(kept),
  runs: z.array(
    z.strictObject({
      ...{ ranOn: localDate, people: count, keptOnHold: count, auditLines: count, texts: count },
    }),
  ),
});
export type Retention = z.infer<typeof retention>;

/**
 * A place whose text seems to name the person. It has to be mended by hand; of a month it is the
 * reason why it was reopened, which erasing mends.
 */
const namingText = z.strictObject({
  place: z.enum(textPlaces),
  id: z.string(),
  date: localDate.nullable(),
  title: z.string(),
});
export type NamingText = z.infer<typeof namingText>;

/** What is held of one person: facts in the caller's language, each with its name. */
const heldData = z.strictObject({
  displayName: z.string(),
  /** False for a leader: what is of groups that are not hers is left out. */
  isWhole: z.boolean(),
  facts: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  memberships: z.array(
    z.strictObject({ groupName: z.string(), joinedOn: localDate, leftOn: localDate.nullable() }),
  ),
  marks: z.array(z.strictObject({ date: localDate, title: z.string(), status: z.string() })),
  /** Who looked at her data and when, from the audit log. */
  opened: z.array(z.strictObject({ at: z.string(), staffName: z.string(), what: z.string() })),
  /** Who changed what of her marks, newest first. */
  changes: z.array(z.strictObject({ at: z.string(), staffName: z.string(), what: z.string() })),
});

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

  /** Who answers for the data, as the information sheets say it. */
  'privacy.controller': query({ roles: staffRoles, input: nothing, output: controller }),
  'privacy.saveController': command({
    roles: coordinators,
    input: z.strictObject(controllerTexts),
    output: z.strictObject({ version: count }),
  }),
  /** The information sheet, one page; a draft until the controller's settings are filled in. */
  'privacy.informationSheet': task({
    roles: staffRoles,
    input: z.strictObject({ sheet: z.enum(sheetKinds) }),
    output: file,
  }),
  /** A blank sign-in sheet for a day on paper; names only for those who may see them, and logged. */
  'privacy.signInSheet': task({
    roles: leaders,
    input: z.strictObject({
      sessionId: id<'session'>(),
      withNames: z.boolean(),
      language,
    }),
    output: file,
  }),
  /**
   * A sign-in sheet of a group for its coming dates, with columns to write in: blank, or with the
   * names of the roster for those who may see them, and logged.
   */
  'privacy.datesSheet': task({
    roles: leaders,
    input: z.strictObject({
      groupId: id<'group'>(),
      from: localDate,
      withNames: z.boolean(),
      language,
    }),
    output: file,
  }),
  /** The blank rules and agreement of a group: nothing of what is written on it is kept. */
  'privacy.agreement': task({
    roles: leaders,
    input: z.strictObject({ groupId: id<'group'>().nullable(), language }),
    output: file,
  }),

  /** What is held of a person, of a leader's own groups alone where a leader asks. Logged. */
  'privacy.heldData': query({
    roles: leaders,
    input: z.strictObject({ personId }),
    output: heldData,
  }),
  /** The same on paper, to be given to her. Logged. */
  'privacy.printHeldData': task({
    roles: leaders,
    input: z.strictObject({ personId, language }),
    output: file,
  }),
  /**
   * Hides somebody from lists of people and outputs with names, or shows her again. The roster and the
   * register of her groups keep her, marked, so that attendance can be recorded; numbers stay.
   */
  'privacy.restrict': command({
    roles: coordinators,
    input: z.strictObject({ personId, restricted: z.boolean() }),
    output: nothing,
  }),
  /** What erasing would leave: numbers that stay, and texts that have to be mended by hand. */
  'privacy.erasurePreview': query({
    roles: coordinators,
    input: z.strictObject({ personId }),
    output: z.strictObject({
      displayName: z.string(),
      memberships: count,
      marks: count,
      texts: z.array(namingText),
    }),
  }),
  /** Erases names for good, and their traces in the file. */
  'privacy.erase': task({
    roles: coordinators,
    input: z.strictObject({ personIds: z.array(personId).min(1).max(500) }),
    output: z.strictObject({
      erased: count,
      /** False: the file could not be wiped now (full disk); it is done at the next start. */
      wiped: z.boolean(),
    }),
  }),
  /** Who would be erased with the roster of a group that has ended: its people in no other group. */
  'privacy.rosterErasure': query({
    roles: coordinators,
    input: z.strictObject({ groupId: id<'group'>() }),
    output: z.strictObject({ hasEnded: z.boolean(), personIds: z.array(personId) }),
  }),

  /** The retention timer: its rule, whose name goes when (soonest first), and what it did. */
  'privacy.retention': query({
    roles: coordinators,
    input: z.strictObject({ offset: count.optional(), limit: z.int().min(1).max(200).optional() }),
    output: retention,
  }),
  'privacy.saveRetention': command({
    roles: coordinators,
    input: rule.extend({ textMonths: textMonths.exactOptional() }),
    output: nothing,
  }),
  /** Says that today's date is right after a long time without a run, and runs. */
  'privacy.confirmClock': task({
    roles: coordinators,
    input: z.strictObject({ today: localDate }),
    output: z.strictObject({ erased: count }),
  }),
  /** Keeps a person's name up to a day, for a reason; a null reason lets it go again. */
  'privacy.hold': command({
    roles: coordinators,
    input: z.strictObject({
      personId,
      hold: z.strictObject({ reason: z.enum(holdReasons), until: localDate }).nullable(),
    }),
    output: nothing,
  }),
} as const;
