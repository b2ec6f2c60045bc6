import type { Paper } from '#shared/domain/privacy/paper.ts';

/** Makes a PDF of a sheet. */
export async function renderPaper(paper: Paper): Promise<Uint8Array> {
  // Loaded when asked for: pdfmake takes a third of a second that a start should not wait.
  const { paperPdf } = await import('./paper-pdf.ts');
  return paperPdf(paper);
}
