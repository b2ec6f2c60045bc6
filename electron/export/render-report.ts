import type { Report, ReportFormat } from '#shared/domain/reports/report-table.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import type { PdfOptions } from './pdf.ts';
import { renderText } from './text.ts';
import { renderXlsx } from './xlsx.ts';

/** What a renderer needs beside the report: where fonts are, and which table a CSV holds. */
export type RenderOptions = PdfOptions & Readonly<{ tableKey?: string }>;

/** A finished file; the extension comes without its dot. */
export type RenderedReport = Readonly<{ bytes: Uint8Array; mimeType: string; extension: string }>;

const mimeTypes: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

async function bytesOf(
  report: Report,
  format: ReportFormat,
  options: RenderOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return renderXlsx(report);
    case 'csv':
      return renderCsv(report, options.tableKey);
    case 'pdf': {
      // Loaded when asked for: pdfmake takes a third of a second that a start should not wait.
      const { renderPdf } = await import('./pdf.ts');
      return renderPdf(report, options);
    }
    case 'txt':
      return renderText(report);
    case 'json':
      return renderJson(report);
    default:
      return assertNever(format);
  }
}

/** Makes a file of a report in the format asked for. */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  options: RenderOptions = {},
): Promise<RenderedReport> {
  const bytes = await bytesOf(report, format, options);
  return { bytes, mimeType: mimeTypes[format], extension: format };
}
