import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Every file that is, or is about to be, in the repository: tracked and new ones alike. */
export const allFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
)
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));

/** TypeScript of the program and its tests, without what only configures a tool. */
export const sourceFiles = allFiles.filter(
  (path) => /\.tsx?$/.test(path) && /^(shared|electron|renderer|test)\//.test(path),
);

const cache = new Map<string, string>();

/** The text of a file, read once. */
export function textOf(path: string): string {
  const text = cache.get(path) ?? readFileSync(path, 'utf8');
  cache.set(path, text);
  return text;
}

/** The same without comments, so that a word in a comment is no use of it. */
export const codeOf = (path: string): string =>
  textOf(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

/** One import of a file: what is imported from where, and whether it is there at run time. */
export type Import = Readonly<{ from: string; target: string; isType: boolean }>;

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;'"]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of a file, static, dynamic and re-exports, by a simple pattern. */
export function importsOf(path: string): readonly Import[] {
  return [...codeOf(path).matchAll(importPattern)].map((match) => {
    const names = /\{([^}]*)\}/.exec(match[2] ?? '')?.[1]?.split(',') ?? [];
    const written = names.map((name) => name.trim()).filter((name) => name !== '');
    const onlyTypes = written.length > 0 && written.every((name) => name.startsWith('type '));
    return {
      from: path,
      target: match[3] ?? match[4] ?? '',
      isType: match[1] !== undefined || (onlyTypes && !/\w+\s*,\s*\{/.test(match[2] ?? '')),
    };
  });
}
