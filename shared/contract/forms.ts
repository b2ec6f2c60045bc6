import { z } from 'zod';
import { type FormVersionId, kioskLanguages } from '../domain/feedback/form.ts';
import {
  formLimits,
  formMoments,
  formUses,
  minimumRange,
} from '../domain/feedback/form-content.ts';
import { coordinators, counters, leaders } from '../domain/staff/roles.ts';
import { formContent, inLanguages } from './form-content.ts';
import { longestFormFile } from './form-file.ts';
import { command, count, id, line, localDate, nothing, query, task } from './row.ts';

const formId = id<'form'>();
const versionId = id<'form-version'>() as unknown as z.ZodType<FormVersionId, string>;
const byForm = z.strictObject({ formId });
const revision = z.int().min(0);

const summary = z.strictObject({
  formId,
  use: z.enum(formUses),
  title: inLanguages(formLimits.title),
  languages: z.array(z.enum(kioskLanguages)),
  /** Of its languages, those that no speaker has checked. */
  unchecked: z.array(z.enum(kioskLanguages)),
  questions: count,
  minimum: count,
  isStandard: z.boolean(),
  isUnmodified: z.boolean(),
  archived: z.boolean(),
  /** Number of the newest published version; null before the first. */
  version: count.nullable(),
  hasDraft: z.boolean(),
  /** Venues in whose hallway it was chosen, and how many groups have it. */
  venueIds: z.array(id<'venue'>()),
  groups: count,
});
export type FormSummary = z.infer<typeof summary>;

const version = z.strictObject({
  versionId,
  number: count,
  /** Null: came with the program. */
  publishedOn: localDate.nullable(),
  content: formContent,
});

const whole = z.strictObject({
  form: summary,
  /** Newest first. */
  versions: z.array(version),
  draft: z.strictObject({ revision, content: formContent }).nullable(),
  /** Somebody has answered: what protects the answers stays as it was promised. */
  isMinimumFixed: z.boolean(),
  /** A kiosk or paper has asked it since Monday: a new version would part the week's answers. */
  isAskedThisWeek: z.boolean(),
});
export type WholeForm = z.infer<typeof whole>;

const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hallway'), venueId: id<'venue'>() }),
  z.strictObject({
    kind: z.literal('group'),
    groupId: id<'group'>(),
    moment: z.enum(formMoments),
  }),
]);

const chosen = formId.nullable();

export const formsCalls = {
  'forms.list': query({
    roles: leaders,
    input: z.strictObject({ includeArchived: z.boolean() }),
    output: z.strictObject({ forms: z.array(summary) }),
  }),
  'forms.get': query({ roles: leaders, input: byForm, output: whole }),
  /** A form without questions yet, as a draft. */
  'forms.create': command({
    roles: coordinators,
    input: z.strictObject({ use: z.enum(formUses), title: line(formLimits.title) }),
    output: byForm,
  }),
  'forms.duplicate': command({ roles: coordinators, input: byForm, output: byForm }),
  /** Keeps what is being written; `revision` is that of the draft it was made from, 0 without one. */
  'forms.saveDraft': command({
    roles: coordinators,
    input: z.strictObject({ formId, revision, content: formContent }),
    output: z.strictObject({ revision }),
  }),
  /** Goes back to the published version. */
  'forms.discardDraft': command({ roles: coordinators, input: byForm, output: nothing }),
  /** Makes the draft a version, which the kiosk asks from its next start on. */
  'forms.publish': command({
    roles: coordinators,
    input: z.strictObject({ formId, revision }),
    output: z.strictObject({ versionId, number: count }),
  }),
  'forms.setMinimum': command({
    roles: coordinators,
    input: z.strictObject({
      formId,
      minimum: z.int().min(minimumRange.from).max(minimumRange.to),
    }),
    output: nothing,
  }),
  'forms.setArchived': command({
    roles: coordinators,
    input: z.strictObject({ formId, archived: z.boolean() }),
    output: nothing,
  }),
  /** What was chosen for a venue's hallway or a group; null: the form of the program. */
  'forms.ofHallway': query({
    roles: leaders,
    input: z.strictObject({ venueId: id<'venue'>() }),
    output: z.strictObject({ formId: chosen }),
  }),
  'forms.ofGroup': query({
    roles: leaders,
    input: z.strictObject({ groupId: id<'group'>() }),
    output: z.strictObject({ session: chosen, start: chosen, end: chosen }),
  }),
  'forms.choose': command({
    roles: coordinators,
    input: z.strictObject({ place, formId: chosen }),
    /** What was chosen before, to take it back. */
    output: z.strictObject({ before: chosen }),
  }),
  /** Forms that a kiosk can be started with, and the one meant for the session or the hallway. */
  'forms.forKiosk': query({
    roles: counters,
    input: z.strictObject({ venueId: id<'venue'>(), sessionId: id<'session'>().nullable() }),
    output: z.strictObject({
      forms: z.array(
        z.strictObject({ formId, title: inLanguages(formLimits.title), questions: count }),
      ),
      meant: formId,
    }),
  }),
  'forms.export': query({
    roles: leaders,
    input: byForm,
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  }),
  /** The published form to be filled in by hand, one language after the other. */
  'forms.paper': task({
    roles: leaders,
    input: z.strictObject({
      formId,
      languages: z.array(z.enum(kioskLanguages)).min(1).max(kioskLanguages.length),
    }),
    output: z.strictObject({ fileName: z.string(), mimeType: z.string(), base64: z.base64() }),
  }),
  /** Adds the form of a file as a draft; never writes over another, and the same file adds nothing. */
  'forms.import': command({
    roles: coordinators,
    // Twice what is taken: what is too long is refused in words of its own.
    input: z.strictObject({ text: z.string().max(2 * longestFormFile) }),
    output: z.strictObject({
      formId,
      outcome: z.enum(['added', 'there-already']),
      /** Another form has the same title. */
      isNamesake: z.boolean(),
    }),
  }),
} as const;
