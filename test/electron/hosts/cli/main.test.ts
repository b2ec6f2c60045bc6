import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportFormats } from '#shared/domain/reports/report-table.ts';
import { holderOf } from '#test/support/holder.ts';
import { filesOf, tempFolder } from '#test/support/temp-folder.ts';
import { callMain, expectOneSentence, type Ran, runCli } from './run-cli.ts';

/** One short demo for all: three weeks of the summer of 2026. */
const demo = tempFolder();
const other = tempFolder();
const until = ['--years', '0', '--until', '2026-06-26'];
const june = ['--from', '2026-06-01', '--to', '2026-06-30'];
const onDemo = (...args: string[]) => callMain(['--data', demo.folder, ...args]);
let made: Ran;

beforeAll(async () => {
  made = await onDemo('demo', ...until, '--json');
}, 60_000);
afterAll(() => {
  demo.remove();
  other.remove();
});

describe('as a process of its own, narikka', () => {
  it('ends with 0 when done, and says it on the standard output', async () => {
    const { code, out, err } = await runCli([
      '--data',
      demo.folder,
      'call',
      'venues.list',
      '--json',
    ]);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('ends with 1 when refused, with one sentence on the standard error', async () => {
    const { code, out, err } = await runCli(['--data', demo.folder, 'call', 'no.such']);
    expect([code, out]).toEqual([1, '']);
    expectOneSentence(err);
  });

  it.each(['kiosk.start', 'checkin.start'])('opens no page: %s is refused', async (name) => {
    const { code, out, err } = await onDemo('call', name, '{}');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(name);
    expectOneSentence(err);
  });

  it('ends with 2 when used wrongly', async () => {
    const { code, out, err } = await runCli(['coffee']);
    expect([code, out]).toEqual([2, '']);
    expectOneSentence(err);
  });

  it('tells a fault as JSON too where that was asked for, in the language of --lang', async () => {
    const refused = await onDemo('call', 'no.such', '--json');
    expect(JSON.parse(refused.out)).toEqual({
      error: { code: expect.any(String), message: refused.err.trim() },
    });
    const wrong = await onDemo('sessions', '--nonsense', '--json', '--lang', 'sv');
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('okänt');
    expect(JSON.parse(wrong.out)).toEqual({ error: { code: 'usage', message: wrong.err.trim() } });
  });

  it('says where the passphrase goes, where there is no terminal to ask on', async () => {
    const args = ['--data', demo.folder, 'call', 'venues.list'];
    const { code, err } = await runCli(args, { NARIKKA_PASSPHRASE: undefined });
    expect([code, err]).toEqual([1, expect.stringContaining('NARIKKA_PASSPHRASE')]);
    expectOneSentence(err);
  });
});

describe('narikka demo', () => {
  it('makes a venue of invented people and says how to get in', async () => {
    expect([made.code, made.err]).toEqual([0, '']);
    expect(JSON.parse(made.out)).toMatchObject({
      folder: demo.folder,
      leaderName: expect.stringMatching(/\S/),
      sessions: expect.any(Number),
    });
    expect([...filesOf(demo.folder).keys()].sort()).toEqual(['keys.json', 'lock.db', 'venue.db']);
  });

  it('does not touch a venue that is there', async () => {
    const before = filesOf(demo.folder);
    const { code, err } = await onDemo('demo', ...until);
    expect(code).toBe(1);
    expectOneSentence(err);
    expect((await onDemo('init', '--venue', 'X', '--leader', 'Y')).code).toBe(1);
    expect(filesOf(demo.folder)).toEqual(before);
  });

  it('makes the same of the same seed and day, and something else of another seed', async () => {
    const seen = async (seed: string) => {
      const { folder, remove } = tempFolder();
      await callMain(['--data', folder, 'demo', ...until, '--seed', seed]);
      const report = { from: '2026-06-01', to: '2026-06-30', by: 'session', language: 'fi' };
      const calls = [
        ['people.list', '{"limit":200}'],
        ['reports.attendance', JSON.stringify(report)],
      ] as const;
      const told: string[] = [];
      for (const [name, input] of calls) {
        told.push((await callMain(['--data', folder, 'call', name, input])).out);
      }
      remove();
      return told;
    };
    const [one, two, three] = [await seen('7'), await seen('7'), await seen('8')];
    expect(one.every((text) => text.length > 100)).toBe(true);
    // When it was made is no part of what was invented.
    expect(two).toEqual(one);
    expect(three).not.toEqual(one);
  }, 90_000);
});

describe('narikka sessions', () => {
  it('lists the sessions of a period, one a line, in the language', async () => {
    const { code, out } = await onDemo('sessions', ...june, '--lang', 'fi');
    const lines = out.trim().split('\n');
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(line).toMatch(
        /^(ma|ti|ke|to|pe|la|su) \d+\.6\.2026\tklo \S+–\S+\t[^\t]+\t[^\t]*\t[^\t]+\t\d+$/,
      );
    }
  });

  it('gives them as JSON, and says when there are none', async () => {
    const json = JSON.parse((await onDemo('sessions', ...june, '--json')).out);
    expect(json[0]).toMatchObject({
      date: expect.stringMatching(/^2026-06-/),
      title: expect.any(String),
    });
    const none = await onDemo('sessions', '--from', '2020-01-01', '--to', '2020-01-31');
    expect([none.code, none.out.trim().split('\n').length]).toEqual([0, 1]);
  });
});

describe('narikka report attendance', () => {
  const starts: Readonly<Record<string, string | RegExp>> = {
    xlsx: 'PK',
    pdf: '%PDF-',
    csv: '\ufeff',
    txt: /\S/,
    json: '{',
  };
  it.each(reportFormats)('writes a file of %s and says where', async (format) => {
    const out = join(other.folder, `report.${format}`);
    const ran = await onDemo(
      'report',
      'attendance',
      ...june,
      '--by',
      'month',
      '--format',
      format,
      '--out',
      out,
    );
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toContain(out);
    const text = readFileSync(out).toString('utf8');
    const start = starts[format] ?? '';
    if (typeof start === 'string') expect(text.startsWith(start)).toBe(true);
    else expect(text).toMatch(start);
  });

  it('refuses a venue that is not there, a period that runs backwards, a place it cannot write', async () => {
    const report = ['report', 'attendance', '--by', 'month', '--format', 'txt'];
    const out = join(other.folder, 'no-such-folder', 'x.txt');
    const fine = join(other.folder, 'x.txt');
    expect(await onDemo(...report, ...june, '--out', fine, '--venue', 'Ei ole')).toMatchObject({
      code: 2,
    });
    const back = await onDemo(
      ...report,
      '--from',
      '2026-07-01',
      '--to',
      '2026-06-01',
      '--out',
      fine,
    );
    expect(back).toMatchObject({ code: 1, out: '' });
    expectOneSentence(back.err);
    const nowhere = await onDemo(...report, ...june, '--out', out);
    expect(nowhere).toMatchObject({ code: 1, err: expect.stringContaining(out) });
    expect(existsSync(fine)).toBe(false);
  });
});

describe('narikka call', () => {
  it('makes any call of the staff and prints what comes back', async () => {
    const { code, out } = await onDemo('call', 'venues.list');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(JSON.parse((await onDemo('call', 'app.status', '{}')).out)).toMatchObject({
      state: 'locked',
      host: 'cli',
    });
  });

  it.each<[name: string, input: string, says: RegExp]>([
    ['no.such', '{}', /not know/],
    ['toString', '{}', /not know/],
    ['__proto__', '{}', /not know/],
    ['sessions.list', '{"from":"2026-02-30"}', /from: .*to: /],
    ['sessions.list', '[]', /\S/],
    ['groups.get', '{"id":"0000000000000000"}', /not found|could not be found|nothing/i],
  ])('refuses %s %s with a sentence', async (name, input, says) => {
    const { code, out, err } = await onDemo('call', name, input);
    expect([code, out]).toEqual([1, '']);
    expectOneSentence(err);
    expect(err).toMatch(says);
  });
});

describe('signing in', () => {
  it('refuses a wrong passphrase and an unknown name', async () => {
    const args = ['--data', demo.folder, 'call', 'venues.list'];
    for (const [more, env] of [
      [[], { NARIKKA_PASSPHRASE: 'väärä' }],
      [['--staff', 'Ei Kukaan'], {}],
    ] as const) {
      const { code, err } = await callMain([...args, ...more], env);
      expect(code).toBe(1);
      expectOneSentence(err);
    }
  });

  it('says that a folder holds no venue', async () => {
    const empty = tempFolder();
    const { code, err } = await callMain(['--data', empty.folder, 'sessions', ...june]);
    expect(code).toBe(1);
    expectOneSentence(err);
    empty.remove();
  });

  it('is told who has the venue open, and leaves it alone', async () => {
    const holder = await holderOf(demo.folder);
    expect(holder.said).toBe('open');
    const { code, err } = await onDemo('call', 'venues.list');
    await holder.kill();
    expect(code).toBe(1);
    expectOneSentence(err);
    expect(err).toContain(`process ${holder.pid}`);
    expect(err).toContain('the browser version');
    expect((await onDemo('call', 'venues.list')).code).toBe(0);
  });
});

it('narikka init makes a venue and shows the recovery code once, which opens it', async () => {
  const { folder, remove } = tempFolder();
  const args = ['--data', folder, 'init', '--venue', 'Koekahvila', '--leader', 'Kaisa', '--json'];
  const { code, out } = await callMain(args);
  expect(code).toBe(0);
  const { recoveryCode } = JSON.parse(out);
  const status = JSON.parse((await callMain(['--data', folder, 'call', 'app.status'])).out);
  expect(status.slots).toMatchObject([{ name: 'Kaisa' }]);
  const recovery = {
    staffId: status.slots[0].staffId,
    recoveryCode,
    newPassphrase: 'toinen pitkä lause',
  };
  const recovered = await callMain([
    '--data',
    folder,
    'call',
    'staff.recover',
    JSON.stringify(recovery),
  ]);
  expect(recovered.code).toBe(0);
  const short = await callMain(
    ['--data', join(folder, 'b'), 'init', '--venue', 'X', '--leader', 'Y'],
    { NARIKKA_PASSPHRASE: 'lyhyt' },
  );
  expect(short).toMatchObject({ code: 1, err: expect.stringContaining('passphrase: ') });
  remove();
});
