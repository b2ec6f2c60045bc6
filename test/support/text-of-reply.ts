import ExcelJS from 'exceljs';
import { readPdf } from './read-pdf.ts';

/** A reply as text, with the files in it read as far as they hold text: PDF, XLSX and plain ones. */
export async function textOfReply(reply: unknown): Promise<string> {
  const text = JSON.stringify(reply) ?? '';
  const files = [...text.matchAll(/"base64":"([^"]*)"/g)].map(([, base64 = '']) =>
    textOfFile(Buffer.from(base64, 'base64')),
  );
  return [text, ...(await Promise.all(files))].join('\n');
}

async function textOfFile(bytes: Buffer): Promise<string> {
  const start = bytes.subarray(0, 4).toString('latin1');
  // What is wrapped is joined, so that no word hides behind the end of a line.
  if (start === '%PDF') {
    const { pages } = await readPdf(bytes);
    return pages.map(({ texts }) => texts.map(({ text }) => text).join('')).join('\n');
  }
  if (!start.startsWith('PK')) return bytes.toString('utf8');
  const workbook = new ExcelJS.Workbook();
  // Its types want the Buffer of an older Node.
  await workbook.xlsx.load(bytes as never);
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
}
