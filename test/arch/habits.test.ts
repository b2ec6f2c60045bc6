import { describe, expect, it } from 'vitest';
import { codeOf, sourceFiles } from '#test/support/source-files.ts';

const program = sourceFiles.filter((path) => !path.startsWith('test/'));
const within = (...zones: string[]) =>
  program.filter((path) => zones.some((zone) => path.startsWith(zone)));

/** `file: what was found`, for every file in which the pattern is. */
const found = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((path) => {
    const match = pattern.exec(codeOf(path));
    return match ? [`${path}: ${match[0].trim().slice(0, 60)}`] : [];
  });

describe('pure code', () => {
  it.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\.|\brandomBytes\(|\brandomUUID\b/],
    ['the environment', /\bprocess\.|\bglobalThis\b|\bimport\.meta\b/],
    ['a timer', /\bsetTimeout\b|\bsetInterval\b/],
    ['the page', /\bwindow\.\w|\bdocument\.\w|\blocalStorage\b|\bfetch\(/],
    ['a console', /\bconsole\./],
  ])('of shared/ asks for no %s', (_what, pattern) => {
    expect(found(within('shared/'), pattern)).toEqual([]);
  });

  it('of electron/core/ neither, whoever calls passes time and chance in', () => {
    const pattern =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomBytes\b|\bprocess\.env\b/;
    expect(found(within('electron/core/'), pattern)).toEqual([]);
  });
});

it('has SQL in the store and the demo only', () => {
  const sql =
    /\bSELECT\s[^;`'"]*\sFROM\s|\bINSERT\s+INTO\s|\bDELETE\s+FROM\s|\bUPDATE\s+\w+\s+SET\s|\bCREATE\s+(TABLE|INDEX)\s|\bPRAGMA\s|\.pragma\(/;
  const others = program.filter((path) => !/^electron\/(store|demo)\//.test(path));
  expect(found(others, sql)).toEqual([]);
});

it('waits for nothing inside a transaction', () => {
  expect(found(program, /\btx\(\s*async\b|\.transaction\(\s*async\b/)).toEqual([]);
});

it('exports by name only', () => {
  const files = program.filter((path) => !path.endsWith('vite.config.ts'));
  expect(found(files, /^export default\b|\bas default\b/m)).toEqual([]);
});

it('has no file that only hands on what others export', () => {
  expect(found(sourceFiles, /^export \*/m)).toEqual([]);
  expect(sourceFiles.filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
});

it('silences no compiler and no linter without a reason', () => {
  expect(found(sourceFiles, /@ts-(ignore|nocheck)/)).toEqual([]);
});

it('makes no HTML, code or style from text', () => {
  const pattern =
    /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\s*=|\beval\(|\bnew Function\b|insertAdjacentHTML/;
  expect(found(program, pattern)).toEqual([]);
});

it('logs no input: what is called, how it ended and how long it took', () => {
  expect(
    found(within('electron/rpc/'), /log\.call\([^)]*\b(input|request|value)\b(?!\.name)/),
  ).toEqual([]);
  // What a host prints goes to its terminal by name, in `hosts/`.
  const behind = within('electron/').filter((path) => !path.startsWith('electron/hosts/'));
  expect(found(behind, /\bconsole\.|\bprocess\.std(out|err)\b/)).toEqual([]);
});

it('catches no error to do nothing, not even to say why', () => {
  const empty = /catch\s*(\([^)]*\))?\s*\{\s*\}/;
  expect(found(program, empty).filter((line) => !line.includes('//'))).toEqual([]);
});

it('sleeps in no test', () => {
  const tests = sourceFiles.filter(
    (path) => path.endsWith('.test.ts') && !/^test\/(e2e|crash)\//.test(path),
  );
  const self = 'test/arch/habits.test.ts';
  expect(
    found(
      tests.filter((path) => path !== self),
      /\bsetTimeout\([^;\n]*,\s*[1-9]|\bsleep\(/,
    ),
  ).toEqual([]);
});

it('refuses for a closed month in one place, which says the month', () => {
  const others = program.filter((path) => path !== 'electron/core/months/closed-month.ts');
  expect(found(others, /\berr\('month-closed'/)).toEqual([]);
});

it('leaves no test out and runs none alone', () => {
  const self = 'test/arch/habits.test.ts';
  const tests = sourceFiles.filter((path) => path.endsWith('.test.ts') && path !== self);
  expect(found(tests, /\b(it|test|describe)\.(only|skip|todo)\b/)).toEqual([]);
});
