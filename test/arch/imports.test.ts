import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles, textOf } from '#test/support/source-files.ts';

/** Where an import leads: a path of the repository, or the name of a package. */
function placeOf({ from, target }: Import): string {
  if (target.startsWith('#')) return target.slice(1);
  if (target.startsWith('.')) return posix.join(posix.dirname(from), target);
  return target;
}
const isOurs = ({ target }: Import): boolean => /^[.#]/.test(target);
const packageOf = (target: string): string =>
  target.startsWith('node:') ? target : target.split('/', target.startsWith('@') ? 2 : 1).join('/');

const program = sourceFiles.filter((path) => !/^test\/|vite\.config\.ts$/.test(path));
const imports = program.flatMap((path) => importsOf(path));
const within = (zone: string) => (one: Import) => one.from.startsWith(zone);
const told = (found: readonly Import[]): string[] =>
  found.map(({ from, target }) => `${from} imports ${target}`);

/**
 * What each zone may import of ours and of others, with what only types may come from. A package
 * that is not listed was never decided for: decide, then list it.
 */
type Zone = Readonly<{
  ours: readonly string[];
  types?: readonly string[];
  packages: readonly string[];
}>;
const zones: Readonly<Record<string, Zone>> = {
  'shared/kernel/': { ours: ['shared/kernel/'], packages: [] },
  'shared/contract/': { ours: ['shared/'], packages: ['zod'] },
  'shared/i18n/': { ours: ['shared/'], packages: ['i18next'] },
  'shared/domain/': { ours: ['shared/'], packages: ['ical.js'] },
  'electron/core/': {
    ours: ['shared/', 'electron/core/'],
    packages: ['date-holidays', 'node:crypto', 'node:module'],
  },
  'electron/rpc/': {
    ours: ['shared/', 'electron/rpc/'],
    types: ['electron/core/'],
    packages: ['zod'],
  },
  'electron/store/': {
    ours: ['shared/', 'electron/store/'],
    types: [
      'electron/core/ports.ts',
      'electron/core/attendance-ports.ts',
      'electron/core/programme-ports.ts',
      'electron/core/month-ports.ts',
      'electron/core/open-doors-ports.ts',
      'electron/core/people-ports.ts',
      'electron/core/removed-ports.ts',
      'electron/core/privacy-ports.ts',
      'electron/core/import-ports.ts',
      'electron/core/feedback-ports.ts',
      'electron/core/evaluations-ports.ts',
      'electron/core/forms-ports.ts',
    ],
    packages: ['better-sqlite3', 'kysely', 'zod', 'node:crypto', 'node:fs', 'node:path'],
  },
  'electron/demo/': {
    ours: [
      ...['shared/', 'electron/demo/', 'electron/store/'],
      // The days off of an invented year are the real ones.
      'electron/core/venues/finnish-holidays.ts',
    ],
    types: [
      'electron/core/ports.ts',
      'electron/core/attendance-ports.ts',
      'electron/core/programme-ports.ts',
      'electron/core/month-ports.ts',
      'electron/core/open-doors-ports.ts',
      'electron/core/privacy-ports.ts',
      'electron/core/import-ports.ts',
    ],
    packages: ['kysely'],
  },
  'electron/export/': {
    ours: ['shared/', 'electron/export/'],
    packages: [
      ...['pdfmake', 'pdfkit', 'fontkit', '@resvg/resvg-wasm', 'node:fs/promises', 'node:module'],
      ...['node:path', 'node:stream', 'node:zlib', 'node:url'],
    ],
  },
  'electron/import/': {
    ours: ['shared/', 'electron/import/'],
    packages: ['papaparse', 'saxen', 'node:worker_threads', 'node:zlib'],
  },
  'electron/web-policy/': {
    ours: ['electron/web-policy/'],
    packages: ['node:crypto', 'node:fs/promises', 'node:path'],
  },
  'electron/hosts/browser/': {
    ours: ['shared/', 'electron/', 'package.json'],
    packages: [
      ...['@hono/node-server', 'hono', 'vite', 'node:child_process', 'node:crypto'],
      ...['node:fs/promises', 'node:http', 'node:os', 'node:path'],
    ],
  },
  'electron/hosts/cli/': {
    ours: ['shared/', 'electron/', 'package.json'],
    packages: ['node:fs', 'node:path', 'node:readline/promises', 'node:stream', 'node:util'],
  },
  'electron/hosts/desktop/': {
    ours: ['shared/', 'electron/', 'package.json'],
    packages: ['electron', 'node:path', 'node:url'],
  },
  'renderer/': {
    ours: ['shared/', 'renderer/'],
    packages: [
      ...['@mantine/core', '@mantine/dates', '@mantine/hooks', '@mantine/notifications'],
      ...['@mantine/spotlight', '@tabler/icons-react', '@tanstack/react-query'],
      ...['@tanstack/react-router', '@zxcvbn-ts/core', 'dayjs', 'i18next', 'react', 'react-dom'],
      ...['react-i18next', 'react-big-calendar'],
    ],
  },
};

describe.each(Object.entries(zones))('%s', (zone, { ours, types = [], packages }) => {
  const own = imports.filter(within(zone));

  it('imports of ours only what lies below it', () => {
    const wrong = own.filter(
      (one) =>
        isOurs(one) &&
        !ours.some((place) => placeOf(one).startsWith(place)) &&
        !(one.isType && types.some((place) => placeOf(one).startsWith(place))),
    );
    expect(told(wrong)).toEqual([]);
  });

  it('imports only the packages that were decided for it', () => {
    const wrong = own.filter((one) => !isOurs(one) && !packages.includes(packageOf(one.target)));
    expect(told(wrong)).toEqual([]);
  });
});

it.each<[packageName: string, ...places: string[]]>([
  ['electron', 'electron/hosts/desktop/'],
  ['react-big-calendar', 'renderer/calendar/'],
  ['better-sqlite3', 'electron/store/'],
  ['kysely', 'electron/store/', 'electron/demo/'],
  ['zod', 'shared/contract/', 'electron/rpc/', 'electron/store/'],
  ['pdfmake', 'electron/export/'],
  ['papaparse', 'electron/import/'],
  ['saxen', 'electron/import/'],
  ['hono', 'electron/hosts/browser/'],
  ['vite', 'electron/hosts/'],
])('%s is imported in its own place only', (name, ...places) => {
  const wrong = imports.filter(
    (one) => packageOf(one.target) === name && !places.some((place) => one.from.startsWith(place)),
  );
  expect(told(wrong)).toEqual([]);
});

it('keeps every file of the program in a zone with a rule, or at the top of electron/', () => {
  const places = [...Object.keys(zones), 'electron/hosts/'];
  const top = /^electron\/[a-z-]+\.ts$/;
  expect(
    program.filter((path) => !top.test(path) && !places.some((zone) => path.startsWith(zone))),
  ).toEqual([]);
});

it('brings no schema into a page: zod compiles by making functions, which the pages refuse', () => {
  const free = ['shared/contract/envelope.ts', 'shared/contract/call-roles.ts'];
  const schemas = imports
    .filter(within('renderer/'))
    .filter((one) => !one.isType && placeOf(one).startsWith('shared/contract/'))
    .filter((one) => !free.includes(placeOf(one)));
  expect(told(schemas)).toEqual([]);
});

it('imports nothing of the tests into the program', () => {
  expect(told(imports.filter((one) => placeOf(one).startsWith('test/')))).toEqual([]);
});

it('writes every import of ours with its ending, so that Node finds it as it is', () => {
  const wrong = imports.filter(
    (one) => isOurs(one) && !/\.(ts|tsx|css|svg|json)(\?\w+)?$/.test(one.target),
  );
  expect(told(wrong)).toEqual([]);
});

type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>>;
const manifest = JSON.parse(textOf('package.json')) as Manifest;

it('ships every package that Node loads at run time, and knows every other', () => {
  const known = { ...manifest.dependencies, ...manifest.devDependencies };
  const needed = imports.filter((one) => !isOurs(one) && !one.target.startsWith('node:'));
  expect(told(needed.filter((one) => !(packageOf(one.target) in known)))).toEqual([]);
  const inNode = needed.filter(
    (one) =>
      !one.isType && /^(electron|shared)\//.test(one.from) && !/^(electron|vite)$/.test(one.target),
  );
  expect(told(inNode.filter((one) => !(packageOf(one.target) in manifest.dependencies)))).toEqual(
    [],
  );
});

it('has Mantine in one version', () => {
  const all = Object.entries(manifest.devDependencies).filter(([name]) =>
    name.startsWith('@mantine/'),
  );
  expect(new Set(all.map(([, version]) => version)).size).toBe(1);
});

it('has no ring of imports, not even of types', () => {
  const ours = sourceFiles.flatMap((path) => importsOf(path)).filter(isOurs);
  const next = Map.groupBy(ours, ({ from }) => from);
  const done = new Set<string>();
  const ringFrom = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')];
    if (done.has(path)) return [];
    const rings = (next.get(path) ?? []).flatMap((to) => ringFrom(placeOf(to), [...way, path]));
    done.add(path);
    return rings;
  };
  expect(sourceFiles.flatMap((path) => ringFrom(path, []))).toEqual([]);
});
