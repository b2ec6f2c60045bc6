import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { allFiles, sourceFiles, textOf } from '#test/support/source-files.ts';

const longest = 400;

it(`has no source file of more than ${longest} lines`, () => {
  const ours = allFiles.filter((path) =>
    /^(shared|electron|renderer|test)\/.*\.(tsx?|css)$/.test(path),
  );
  const long = ours
    .map((path) => [path, textOf(path).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > longest);
  expect(long).toEqual([]);
});

it('names files and folders in kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  const known = /^(README\.md|\.[\w.-]+)$/;
  const ours = allFiles.filter((path) => /^(shared|electron|renderer|test)\//.test(path));
  const wrong = ours.filter((path) =>
    path.split('/').some((part) => !kebab.test(part) && !known.test(part)),
  );
  expect(wrong).toEqual([]);
});

it('has a guide in every zone', () => {
  const zones = [
    ...['shared', 'renderer', 'electron', 'electron/core', 'electron/demo', 'electron/export'],
    ...[
      'electron/import',
      'electron/hosts',
      'electron/rpc',
      'electron/store',
      'electron/web-policy',
    ],
  ];
  expect(zones.filter((zone) => !existsSync(join(zone, 'README.md')))).toEqual([]);
});

/** Where tests do not mirror one file: whole-program suites and what they share. */
const whole = /^test\/(contract|arch|e2e|bench|crash|anonymity|support)\//;

it('has each test where the file that it tests is, under the same name', () => {
  const tests = sourceFiles.filter(
    (path) => /^test\/.*\.test\.tsx?$/.test(path) && !whole.test(path),
  );
  const lost = tests.filter((path) => {
    // `open.damage.test.ts` is another test of `open.ts`.
    const name = basename(path).split('.')[0] ?? '';
    const folder = dirname(path).slice('test/'.length);
    const mirrored = ['.ts', '.tsx', ''].some((end) => existsSync(join(folder, name + end)));
    // A folder within a feature (`sessions/recurrence`) is tested as one thing, too.
    const isPart = folder.split('/').length > 3 && existsSync(folder);
    return !mirrored && !isPart;
  });
  expect(lost).toEqual([]);
});

it('calls one idea by one word: a session, never an event, a booking or a class', () => {
  const files = allFiles.filter((path) => /^(shared|electron|renderer)\//.test(path));
  const wrong = files.filter((path) =>
    /(^|[/-])(events?|bookings?|class(es)?|utils?|helpers?|managers?|misc|common)([-./]|$)/.test(
      path,
    ),
  );
  expect(wrong).toEqual([]);
});

it('uses the same feature words in the contract, the core, the texts and the screens', () => {
  const features = [
    'app',
    'attendance',
    'groups',
    'people',
    'programme',
    'reports',
    'sessions',
    'staff',
    'venues',
    'visits',
  ];
  for (const feature of features) {
    const places = [
      `shared/contract/${feature}.ts`,
      `electron/core/${feature}/${feature}-handlers.ts`,
      ...['fi', 'sv', 'en'].map((language) => `shared/i18n/${language}/${feature}.ts`),
    ];
    expect(places.filter((path) => !existsSync(path))).toEqual([]);
  }
});
