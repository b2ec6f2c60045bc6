import type { BlankForm } from '#shared/domain/feedback/blank-form.ts';

/** Makes a PDF of a form to be filled in by hand, one language after the other. */
export async function renderForm(forms: readonly BlankForm[]): Promise<Uint8Array> {
  // Loaded when asked for: pdfmake takes a third of a second that a start should not wait.
  const { formPdf } = await import('./form-pdf.ts');
  return formPdf(forms);
}
