import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { type BlankForm, blankForm } from '#shared/domain/feedback/blank-form.ts';
import { kioskLanguages } from '#shared/domain/feedback/form.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';

/** Lays blank forms out as a PDF; given by whoever puts the program together. */
export type RenderForm = (forms: readonly BlankForm[]) => Promise<Uint8Array>;

/** The published form on paper, in those of the chosen languages that it offers. */
export async function printForm(
  { stores }: Context,
  { formId, languages }: ParsedInput<'forms.paper'>,
  render: RenderForm,
): Promise<Result<CallOutput<'forms.paper'>>> {
  if (!stores.forms.get(formId)) return err('not-found');
  const [newest] = stores.forms.versions(formId);
  if (!newest) return err('form-not-published');
  const { content, number } = newest;
  const chosen = kioskLanguages.filter(
    (language) => languages.includes(language) && content.languages.includes(language),
  );
  if (chosen.length === 0) return err('invalid-input', { fields: { languages: 'required' } });
  const bytes = await render(chosen.map((language) => blankForm(content, language)));
  return ok({
    fileName: `narikka-form-v${number}-${chosen.join('-')}.pdf`,
    mimeType: 'application/pdf',
    base64: Buffer.from(bytes).toString('base64'),
  });
}
