import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '#test/support/temp-folder.ts';
import { callMain, expectOneSentence } from './run-cli.ts';

const june = ['--from', '2026-06-01', '--to', '2026-06-30'];

describe('narikka', () => {
  it('shows how it is used, in each language, with every command', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const { code, out, err } = await callMain(['--help', '--lang', lang]);
      expect([code, err]).toEqual([0, '']);
      for (const command of ['init', 'demo', 'sessions', 'report attendance', 'serve', 'call']) {
        expect(out).toContain(command);
      }
    }
  });

  it.each<[what: string, args: string[], says: RegExp]>([
    ['no command', [], /COMMAND/],
    ['an unknown command', ['coffee'], /coffee/],
    ['a command of every object', ['toString'], /toString/],
    ['an unknown option', ['demo', '--colour', 'red'], /option/i],
    ['an unknown language', ['demo', '--lang', 'de'], /--lang/],
    ['an option without a value', ['sessions', '--from'], /option/i],
    ['no period', ['sessions'], /--from/],
    [
      'a day that does not exist',
      ['sessions', '--from', '2026-02-30', '--to', '2026-03-01'],
      /--from/,
    ],
    ['a number that is none', ['demo', '--years', 'two'], /--years/],
    ['a number out of range', ['demo', '--venues', '51'], /--venues/],
    ['an unknown report', ['report', 'coffee'], /report/],
    [
      'an unknown grouping',
      ['report', 'attendance', ...june, '--by', 'hour', '--format', 'csv', '--out', 'x'],
      /--by/,
    ],
    [
      'an unknown format',
      ['report', 'attendance', ...june, '--by', 'month', '--format', 'doc', '--out', 'x'],
      /--format/,
    ],
    ['no name of a call', ['call'], /NAME/],
    ['no JSON', ['call', 'venues.list', '{venue}'], /JSON/],
    ['no venue name', ['init', '--leader', 'Kaisa'], /--venue/],
  ])('says that %s is wrong usage, and makes no file', async (_what, args, says) => {
    const empty = tempFolder();
    const { code, out, err } = await callMain(['--data', join(empty.folder, 'venue'), ...args]);
    expect([code, out]).toEqual([2, '']);
    expectOneSentence(err);
    expect(err).toMatch(says);
    expect(existsSync(join(empty.folder, 'venue', 'keys.json'))).toBe(false);
    empty.remove();
  });

  it('speaks the language that is asked for, and the terminal’s otherwise', async () => {
    const args = ['coffee'];
    expect((await callMain([...args, '--lang', 'en'], { LC_ALL: 'sv_FI' })).err).toContain(
      'unknown',
    );
    expect((await callMain(args, { LC_ALL: 'sv_FI.UTF-8' })).err).toContain('narikka --help');
    expect((await callMain(args, { LC_ALL: 'C' })).err).toContain('tuntematon komento coffee');
  });
});
