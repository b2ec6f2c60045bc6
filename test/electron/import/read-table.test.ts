import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { zip } from '#electron/export/zip.ts';
import { limits } from '#electron/import/limits.ts';
import { readTable } from '#electron/import/read-table.ts';
import { codeOf, sheetOf, sheetsOf, workbookOf } from './a-workbook.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await workbookOf((sheet) => {
    sheet.addRow(['Pvm', 'Ryhmä']);
    sheet.addRow(['24.11.2026', 'Lukupiiri']);
  });
});

const ole = (name: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(512),
  ]);

describe('a file that is no table', () => {
  it.each<[name: string, file: () => Uint8Array, code: string]>([
    ['an empty one', () => new Uint8Array(), 'file-empty'],
    ['one of white space', () => bytes('\n\r\n  ;;\n'), 'file-empty'],
    ['an old .xls, whatever its name says', () => ole('Workbook'), 'file-old-excel'],
    ['an encrypted .xlsx', () => ole('EncryptedPackage'), 'file-encrypted'],
    ['a PDF', () => bytes('%PDF-1.7\n%âãÏÓ'), 'file-pdf'],
    ['a web page saved as .xls', () => bytes('<html><table><tr><td>Pvm'), 'file-unknown'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'file-unknown'],
    ['a workbook that ends in the middle', () => workbook.slice(0, 3_000), 'file-damaged'],
    ['a file that is too large', () => new Uint8Array(limits.fileBytes + 1), 'file-too-large'],
  ])('is refused by what it is: %s', (_name, file, code) => {
    expect(codeOf(file())).toBe(code);
  });

  it.each<[name: string, paths: Record<string, string>, code: string]>([
    [
      'an OpenDocument spreadsheet',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' },
      'file-open-document',
    ],
    ['any archive', { 'photo.jpg': 'x' }, 'file-unknown'],
    [
      'a Word document',
      { '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' },
      'file-unknown',
    ],
    [
      'a binary workbook',
      { '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'x' },
      'file-old-excel',
    ],
    ['a workbook without sheets', { '[Content_Types].xml': '<a/>' }, 'file-damaged'],
  ])('is refused by what it is: %s', async (_name, paths, code) => {
    const entries = Object.entries(paths).map(([path, text]) => ({ path, chunks: [text] }));
    expect(codeOf(await zip(entries))).toBe(code);
  });

  it('is refused where its bytes were changed, or read otherwise, but never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { maxLength: 20 }),
        (changes) => {
          const damaged = new Uint8Array(workbook);
          for (const [at, byte] of changes) damaged[at] = byte;
          const read = readTable(damaged);
          if (!read.ok) expect(read.error.code).toMatch(/^file-/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused or read, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
        const read = readTable(any);
        if (!read.ok) expect(read.error.code).toMatch(/^file-/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an archive that is a bomb', () => {
  const bomb = async (mebibytes: number): Promise<Uint8Array> => {
    const mebibyte = ' '.repeat(1024 * 1024);
    function* filling(): Generator<string> {
      for (let n = 0; n < mebibytes; n++) yield mebibyte;
    }
    const types = { path: '[Content_Types].xml', chunks: ['<Types/>'] };
    return zip([types, { path: 'xl/workbook.xml', chunks: filling() }]);
  };

  it('is refused by its directory, before it is unpacked', async () => {
    const file = await bomb(100);
    expect(file.length).toBeLessThan(200_000);
    const startedMs = performance.now();
    expect(codeOf(file)).toBe('file-too-much');
    expect(performance.now() - startedMs).toBeLessThan(50);
  });

  it('is refused when its directory lies about the size', async () => {
    const file = Buffer.from(await bomb(100));
    // The size after unpacking, in the directory's record of the second file.
    const record = file.lastIndexOf(Buffer.from('504b0102', 'hex'));
    file.writeUInt32LE(1_000, record + 24);
    const before = process.memoryUsage().rss;
    expect(codeOf(file)).toBe('file-damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('is refused for the number of its files', async () => {
    const entries = Array.from({ length: limits.zipEntries }, (_, n) => ({
      path: `a${n}`,
      chunks: ['x'],
    }));
    const types = { path: '[Content_Types].xml', chunks: ['<Types/>'] };
    expect(codeOf(await zip([types, ...entries]))).toBe('file-too-much');
  });
});

describe('a table that is far too large', () => {
  it('is read up to a limit, where one cell lies at the end of the sheet', async () => {
    const file = await workbookOf((sheet) => {
      sheet.getCell('A1').value = 'Pvm';
      sheet.getCell('XFD1048576').value = 'x';
    });
    const sheet = sheetOf(file);
    expect(sheet.rows).toEqual([['Pvm']]);
    expect(sheet.rowsLeftOut).toBe(1);
  });

  it('leaves columns out that are too far right', async () => {
    const file = await workbookOf((sheet) => {
      sheet.getCell('A1').value = 'Pvm';
      sheet.getCell('ZZ2').value = 'x';
    });
    const sheet = sheetOf(file);
    expect(sheet.rows).toEqual([['Pvm']]);
    expect(sheet.notes).toEqual(['columns-left-out']);
  });

  it('cuts a CSV file of too many rows', () => {
    const sheet = sheetOf('Pvm;Klo\n'.repeat(limits.rows + 5));
    expect(sheet.rows).toHaveLength(limits.rows);
    expect(sheet.rowsLeftOut).toBe(5);
  });

  it('reads a full sheet in time', async () => {
    const row = ['24.11.2026', '10–12', 'Lukupiiri', 'Sali', 'Teema', '', 1, 2, 3, 4];
    const file = await workbookOf((sheet) => {
      for (let n = 0; n < limits.rows; n++) sheet.addRow(row);
    });
    const startedMs = performance.now();
    expect(sheetsOf(file)[0]?.rows).toHaveLength(limits.rows);
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });

  it('gives up on XML that is nested without end', async () => {
    const entries = [
      ['[Content_Types].xml', '<Types/>'],
      ['xl/workbook.xml', '<a>'.repeat(5_000_000)],
      ['xl/_rels/workbook.xml.rels', '<Relationships/>'],
    ] as const;
    const file = await zip(entries.map(([path, text]) => ({ path, chunks: [text] })));
    const startedMs = performance.now();
    expect(codeOf(file)).toBe('file-damaged');
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});
