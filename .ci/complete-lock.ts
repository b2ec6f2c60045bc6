/**
 * `node .ci/complete-lock.ts`, after adding or updating a package: puts the builds for other
 * operating systems into package-lock.json where npm has left them out. npm leaves out what it
 * cannot look up in the registry it is given, and `npm ci` then refuses its own lock file.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Entry = {
  version?: string;
  cpu?: string[];
  dev?: boolean;
  libc?: string[];
  optional?: boolean;
  os?: string[];
  optionalDependencies?: Record<string, string>;
};

const systems = ['android', 'darwin', 'freebsd', 'openharmony', 'win32', 'linux'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm'];

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> };
const packages = lock.packages;
const added: string[] = [];

for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (`${parent}/node_modules/${name}` in packages || `node_modules/${name}` in packages)
      continue;
    packages[`node_modules/${name}`] = entryOf(name, range, dev === true);
    added.push(name);
  }
}

/** An entry that says for which machines the package is, so that no other machine asks for it. */
function entryOf(name: string, range: string, dev: boolean): Entry {
  const build = name.slice(name.indexOf('/') + 1);
  const os = systems.find((system) => build.includes(system));
  const cpu = processors.find((processor) => build.includes(processor));
  const musl = build.includes('musl') ? 'musl' : 'glibc';
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(os === 'linux' ? { libc: [musl] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} added ${added.join(' ')}\n`);
