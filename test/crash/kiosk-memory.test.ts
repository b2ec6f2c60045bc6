import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aGroup, aMember } from '#test/support/a-venue.ts';
import { enter, type HostProcess, startHost } from './host-process.ts';
import { passphrase, prepare, type Scene } from './scene.ts';
import { firstVenue, signIn } from './stream-calls.ts';

let scene: Scene;
let snapshots: string;
let host: HostProcess;
beforeEach(async () => {
  scene = await prepare(20261128);
  snapshots = mkdtempSync(join(tmpdir(), 'narikka-heap-'));
  const script = join(import.meta.dirname, 'serve-venue.ts');
  const flags = ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${snapshots}`];
  host = await startHost([...flags, script, scene.folder, scene.root]);
});
afterEach(async () => {
  await host.end('SIGKILL');
  scene.remove();
  rmSync(snapshots, { recursive: true, force: true });
});

/** Everything that the program's heap holds now, as V8 writes it after clearing away. */
async function heap(): Promise<string> {
  const before = readdirSync(snapshots).length;
  host.child.kill('SIGUSR2');
  for (;;) {
    await pause(200);
    const made = readdirSync(snapshots).sort();
    const text =
      made.length > before ? readFileSync(join(snapshots, made.at(-1) ?? ''), 'utf8') : '';
    // Written in one go and ended by the table of its strings.
    if (text.trimEnd().endsWith(']}')) return text;
  }
}

/** How often each of some bytes is in what a process can write to, freed memory too; null: nobody can look. */
function scrapsIn(pid: number, needles: readonly Buffer[]): number[] | null {
  if (!existsSync(`/proc/${pid}/mem`)) return null;
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const found = needles.map(() => 0);
  try {
    for (const bytes of writableParts(pid, memory)) {
      for (const [i, needle] of needles.entries())
        found[i] = (found[i] ?? 0) + timesIn(bytes, needle);
    }
  } finally {
    closeSync(memory);
  }
  return found;
}

const partBytes = 16 * 1024 * 1024;

function* writableParts(pid: number, memory: number): Generator<Buffer> {
  const part = Buffer.alloc(partBytes);
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw.* (?!\[v)/.exec(line) ?? [];
    const end = Number.parseInt(to, 16);
    for (let at = Number.parseInt(from, 16); at < end; at += partBytes) {
      const read = readSync(memory, part, 0, Math.min(partBytes, end - at), at);
      yield part.subarray(0, read);
    }
  }
}

function timesIn(bytes: Buffer, needle: Buffer): number {
  let times = 0;
  for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) times += 1;
  return times;
}

it('an open kiosk holds neither the key of the venue nor the name of anybody in it', async () => {
  const staff = await enter(host.url);
  await signIn(staff, passphrase);
  const { venueId } = await firstVenue(staff);
  const venueName = (await staff('venues.list', {}))[0]?.name ?? '?';
  // The names of the practice are in the program's own text: these are nowhere else.
  const names = Array.from({ length: 8 }, () => `Nimi ${randomBytes(9).toString('hex')}`);
  const [groupName = '', ...people] = names;
  const groupId = await aGroup(staff, { name: groupName });
  for (const name of people) await aMember(staff, groupId, name);
  await staff('people.list', {});
  const isIn = (text: string) => names.filter((name) => text.includes(name));
  const { formId } = standardForms.visitors;
  await staff('kiosk.start', { venueId, sessionId: null, formId });
  const { key, master, feedbackKey } = scene;
  const needles = [key, Buffer.from(key.toString('hex')), master, feedbackKey];
  const scraps = scrapsIn(host.child.pid ?? 0, needles);
  // The key of the answers' own file is there; no system but Linux lets its programs look.
  if (scraps) expect(scraps).toEqual([0, 0, 0, expect.toSatisfy((times) => times > 0)]);
  const closed = await heap();
  // The search finds what the kiosk does hold.
  expect(closed).toContain(venueName);
  expect(isIn(closed)).toEqual([]);
  expect(closed).not.toContain(key.toString('hex'));
  expect(closed).not.toContain(passphrase);
});
