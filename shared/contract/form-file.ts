import { z } from 'zod';
import { formUses, minimumRange } from '../domain/feedback/form-content.ts';
import { formContent } from './form-content.ts';

/** What the file of a form says it is, before anything else in it is believed. */
export const formFileKind = 'narikka-form';
/** Goes up when a file of today could not be read by the program of before. */
export const formFileVersion = 1;
/** Signs; the longest form in seven languages takes a third of it. */
export const longestFormFile = 500_000;

/** A form as a file: JSON in UTF-8, and nothing in it that is not named here. */
export const formFile = z.strictObject({
  format: z.literal(formFileKind),
  formatVersion: z.literal(formFileVersion),
  use: z.enum(formUses),
  /** Somebody else's questionnaire: asked word for word, never edited. */
  isUnmodified: z.boolean(),
  minimum: z.int().min(minimumRange.from).max(minimumRange.to),
  form: formContent,
});
export type FormFile = z.output<typeof formFile>;
