import type { Client } from '#shared/contract/envelope.ts';
import { isLocalDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { type CommandLine, needed, UsageError } from './command-line.ts';

/** A day that the command cannot do without. */
export function dateOption(line: CommandLine, name: 'from' | 'to' | 'until'): LocalDate {
  const text = needed(line, name);
  if (!isLocalDate(text)) throw new UsageError('badOption', { option: `--${name}` });
  return text;
}

/** The venue of `--venue`, if it was given. */
export async function venueOption(
  line: CommandLine,
  callOf: Client,
): Promise<{ venueId?: string }> {
  const name = line.option('venue');
  if (name === undefined) return {};
  const venue = (await callOf('venues.list', {})).find((known) => known.name === name);
  if (!venue) throw new UsageError('badOption', { option: '--venue' });
  return { venueId: venue.id };
}

/** The venue of `--venue`, or the only one there is. */
export async function oneVenue(line: CommandLine, callOf: Client): Promise<string> {
  const { venueId } = await venueOption(line, callOf);
  if (venueId !== undefined) return venueId;
  const [only, second] = await callOf('venues.list', {});
  if (!only || second) throw new UsageError('missingOption', { option: '--venue' });
  return only.id;
}
