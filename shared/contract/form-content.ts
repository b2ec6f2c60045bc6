import { z } from 'zod';
import { kioskLanguages, questionKinds } from '../domain/feedback/form.ts';
import { type FormContent, formLimits } from '../domain/feedback/form-content.ts';
import { line, lines } from './row.ts';

/** A text in several languages; the Finnish one may still be empty, the others are left out then. */
export const inLanguages = (max: number) =>
  z.strictObject({
    fi: lines(max),
    'fi-x-easy': line(max).exactOptional(),
    sv: line(max).exactOptional(),
    en: line(max).exactOptional(),
    uk: line(max).exactOptional(),
    ru: line(max).exactOptional(),
    ar: line(max).exactOptional(),
  });

const question = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(questionKinds),
  texts: inLanguages(formLimits.question),
  options: z.array(inLanguages(formLimits.option)).max(formLimits.options),
  isRecommendation: z.boolean(),
  isHelp: z.boolean(),
});

const languagesInOrder = z
  .array(z.enum(kioskLanguages))
  .max(kioskLanguages.length)
  // Once each, in the order of the kiosk's buttons.
  .transform((chosen) => kioskLanguages.filter((language) => chosen.includes(language)));

/** What a form asks, as it is kept, sent and written into files. */
export const formContent: z.ZodType<FormContent, FormContent> = z
  .strictObject({
    title: inLanguages(formLimits.title),
    languages: languagesInOrder.refine((chosen) => chosen.includes('fi')),
    unchecked: languagesInOrder,
    questions: z.array(question).max(formLimits.questions),
    source: lines(formLimits.source),
  })
  .superRefine(({ questions }, { addIssue }) => {
    const ids = questions.map(({ id }) => id);
    questions.forEach((one, at) => {
      const path = ['questions', at];
      if (ids.indexOf(one.id) < at) addIssue({ code: 'custom', path: [...path, 'id'] });
      if (!hasWhatItsKindHas(one)) addIssue({ code: 'custom', path: [...path, 'kind'] });
    });
  });

type Checked = z.infer<typeof question>;

function hasWhatItsKindHas({ kind, options, isRecommendation, isHelp }: Checked): boolean {
  if (isRecommendation && kind !== 'scale') return false;
  if (isHelp && kind !== 'agreement') return false;
  return options.length === 0 || kind === 'choice' || kind === 'about';
}
