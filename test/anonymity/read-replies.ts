import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { msOfId } from '#shared/kernel/ids.ts';
import { openRaw } from '#test/support/a-file.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import type { Venue } from './venue-days.ts';

/** A row of what was changed because of feedback, as it lies in the file of a store. */
export type ReplyRow = Readonly<{
  id: string;
  /** Every value on it that may be of another row. */
  tags: readonly string[];
  /** Every time on it, in a column or a key. */
  timesMs: readonly number[];
}>;

type Row = Readonly<Record<string, unknown>> & Readonly<{ id: string }>;

/** Reads a copy of the venue's file, once the program has ended. */
export function readReplies(venue: Pick<Venue, 'folder' | 'venueKey'>): ReplyRow[] {
  const scratch = tempFolder();
  const from = pathsOf(venue.folder()).venue;
  const copy = join(scratch.folder, 'venue.db');
  try {
    for (const end of ['', '-wal']) {
      if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${copy}${end}`);
    }
    const raw = openRaw(copy, venue.venueKey);
    const rows = raw.prepare<[], Row>('SELECT * FROM feedback_replies').all();
    raw.close();
    return rows.map((row) => ({
      id: row.id,
      tags: Object.values(row).map(String),
      timesMs: [msOfId(row.id), ...monthsOf(row)],
    }));
  } finally {
    scratch.remove();
  }
}

const monthsOf = (row: Row): number[] =>
  [row['from_month'], row['to_month']].map((month) => Date.parse(`${String(month)}-01`));
