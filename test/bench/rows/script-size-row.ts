import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { BenchRow, Measurement } from '../bench-row.ts';

const built = join(import.meta.dirname, '../../../out/renderer');
/** Largest compressed scripts of each page at its start; pages not named here are only shown. */
const most: Readonly<Record<string, number>> = { staff: 350, kiosk: 150 };

/** What each built page loads before it can show anything: its entry and all that it imports. */
export const scriptSizeRow: BenchRow = {
  name: 'script-size',
  run: async () => {
    const pages = globSync('*.html', { cwd: built }).sort();
    if (pages.length === 0) throw new Error(`nothing is built in ${built}: npm run build`);
    return pages.flatMap(sizesOf);
  },
};

function sizesOf(page: string): Measurement[] {
  const name = page.replace('.html', '');
  const files = [...startScripts(page)];
  const kilobytes = (sizeOf: (bytes: Buffer) => number): number[] => [
    files.reduce((sum, file) => sum + sizeOf(readFileSync(file)), 0) / 1000,
  ];
  const aim = most[name];
  const fixed = { unit: 'kB', other: null, otherIs: '', data: `${files.length} files` } as const;
  return [
    {
      what: `scripts at the start of ${page}, gzip`,
      ours: kilobytes((bytes) => gzipSync(bytes, { level: 9 }).length),
      aim: aim === undefined ? null : { most: aim },
      ...fixed,
    },
    {
      what: 'the same, brotli',
      ours: kilobytes((bytes) => brotliCompressSync(bytes).length),
      aim: null,
      ...fixed,
    },
    {
      what: 'the same, as they lie',
      ours: kilobytes((bytes) => bytes.length),
      aim: null,
      ...fixed,
    },
  ];
}

/** The page's scripts and, transitively, what they import at once; `import()` is for later. */
function startScripts(page: string): Set<string> {
  const html = readFileSync(join(built, page), 'utf8');
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const name of staticImports(readFileSync(file, 'utf8'))) follow(join(dirname(file), name));
  };
  for (const [, name = ''] of html.matchAll(/<script[^>]+src="([^"]+\.js)"/g))
    follow(join(built, name));
  return found;
}

function staticImports(script: string): string[] {
  const found = script.matchAll(
    /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w*${}\s,]+?from\s*)?["'](\.[^"']+\.js)["']/g,
  );
  return [...found].map(([, name = '']) => name);
}
