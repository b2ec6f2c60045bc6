import { expect, it } from 'vitest';
import { renderReport } from '#electron/export/render-report.ts';
import { reportFormats } from '#shared/domain/reports/report-table.ts';
import { aReport } from '../../support/a-report.ts';

const beginnings = {
  xlsx: 'PK',
  csv: '\ufeffKuukausi',
  pdf: '%PDF-1.7',
  txt: 'Toimintaraportti',
  json: '{',
} as const;

it.each(reportFormats)('makes a file of each format: %s', async (format) => {
  const { bytes, mimeType, extension } = await renderReport(aReport(), format);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 40));
  expect(text.startsWith(beginnings[format])).toBe(true);
  expect(mimeType).toMatch(/^(application|text)\//);
  expect(extension).toBe(format);
});

it('lets a CSV hold the table asked for', async () => {
  const { bytes } = await renderReport(aReport(), 'csv', { tableKey: 'by_group' });
  expect(new TextDecoder().decode(bytes)).toMatch(/^Ryhmä;/);
});

it.each(reportFormats)('carries every counting rule and fact in %s', async (format) => {
  if (format === 'pdf' || format === 'xlsx') return; // read back in their own tests
  const report = aReport();
  const text = new TextDecoder().decode((await renderReport(report, format)).bytes);
  const squeezed = text.replace(/\s+/g, '');
  for (const part of [...report.rules, ...report.notes, ...report.facts.map((fact) => fact.text)]) {
    expect(squeezed).toContain(part.replace(/\s+/g, ''));
  }
});
