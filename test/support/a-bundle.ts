import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = join(import.meta.dirname, '../../out/renderer');

/** Everything that a built page can ever load of scripts and styles. */
export function bundleOf(page: string): Readonly<{ text: string; gzipBytes: number }> {
  const seen = new Map<string, string>();
  const names = readdirSync(join(out, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  const collect = (file: string): void => {
    if (seen.has(file)) return;
    const text = readFileSync(join(out, file), 'utf8');
    seen.set(file, text);
    for (const name of names) if (text.includes(name)) collect(`assets/${name}`);
  };
  collect(page);
  const texts = [...seen.values()];
  return {
    text: texts.join('\n'),
    gzipBytes: texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0),
  };
}
