import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';
import { translator } from '#shared/i18n/translate.ts';
import { dateOption, oneVenue } from './choices.ts';
import { type CommandLine, needed, type Told, UsageError } from './command-line.ts';
import { Refused, withSignedIn } from './signed-in.ts';

type Of = CallInput<'programme.exportCalendar'>['of'];

/** `export ics`: the programme of a venue, a group or a leader as a calendar file. */
export async function exportCommand(line: CommandLine): Promise<Told> {
  if (line.words[1] !== 'ics') throw new UsageError('unknownCommand', { command: 'export' });
  const { language } = line;
  const [from, to] = [dateOption(line, 'from'), dateOption(line, 'to')];
  const out = resolve(needed(line, 'out'));
  const titles = line.flag('public') ? 'public' : 'own';
  const { text, sessions } = await withSignedIn(line, async (callOf) => {
    const of = await chosen(line, callOf);
    return callOf('programme.exportCalendar', { of, from, to, titles, language });
  });
  const t = translator(language);
  try {
    writeFileSync(out, text);
  } catch {
    throw new Refused(t('cli.cannotWrite', { path: out }));
  }
  const what = t('cli.sessions', { count: sessions });
  return { lines: [t('cli.wrote', { path: out, what })], json: { path: out, sessions } };
}

async function chosen(line: CommandLine, callOf: Client): Promise<Of> {
  const [group, leader] = [line.option('group'), line.option('leader')];
  if (group !== undefined) {
    const all = await callOf('groups.list', { includeEnded: true });
    return { kind: 'group', groupId: idOf(all, group, '--group') };
  }
  if (leader !== undefined) {
    return { kind: 'leader', staffId: idOf(await callOf('staff.list', {}), leader, '--leader') };
  }
  return { kind: 'venue', venueId: await oneVenue(line, callOf) };
}

function idOf(
  all: readonly Readonly<{ id: string; name: string }>[],
  wanted: string,
  option: string,
): string {
  const found = all.find(({ name }) => name === wanted);
  if (!found) throw new UsageError('badOption', { option });
  return found.id;
}
