import { randomBytes } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { Client } from '#shared/contract/envelope.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { benchKey, benchToday, copiedFolder, describe } from '../bench-data.ts';
import { alternate, type BenchRow } from '../bench-row.ts';
import { signedInApp } from '../signed-in-app.ts';

const marksARun = 200;

/** One mark, from the call until it is on the disk, against a bare insert into the same table. */
export const markRow: BenchRow = {
  name: 'mark',
  run: async ({ runs, short, scratch }) => {
    const shape = short ? { years: 1, venues: 2 } : { years: 10, venues: 12 };
    const folder = await copiedFolder(shape, scratch, 'mark-ours');
    const bare = await copiedFolder(shape, scratch, 'mark-bare');
    const app = await signedInApp(folder);
    const insert = bareInserts(pathsOf(bare).venue, await benchKey(bare));
    try {
      const marks = await alternate(runs, await appMarks(app.call), insert.run);
      return [
        {
          what: 'one mark, call to durable',
          unit: 'ms',
          ...marks,
          otherIs: 'bare encrypted INSERT, synchronous=FULL',
          aim: { ratio: 3 },
          data: `${describe(shape, folder)}; mean of ${marksARun} marks a run`,
        },
      ];
    } finally {
      app.close();
      insert.close();
    }
  },
};

type Place = { sessionId: string; personId: string; status: string | null };

/** Marks real people in real sessions of the last months, each time differently from before. */
async function appMarks(call: Client): Promise<() => Promise<number>> {
  const places = await placesToMark(call);
  let at = 0;
  return async () => {
    const started = performance.now();
    for (let i = 0; i < marksARun; i++) {
      const place = places[at++ % places.length];
      if (!place) throw new Error('nobody to mark');
      const status = place.status === 'present' ? 'absent-notified' : 'present';
      await call('attendance.mark', {
        sessionId: place.sessionId,
        personId: place.personId,
        status,
      });
      place.status = status;
    }
    return (performance.now() - started) / marksARun;
  };
}

async function placesToMark(call: Client): Promise<Place[]> {
  const found: Place[] = [];
  const from = addDays(benchToday, -120);
  for (const session of await call('sessions.list', { from, to: addDays(benchToday, -1) })) {
    if (session.form !== 'closed' || !session.registerClosed) continue;
    const sessionId = session.id;
    await call('attendance.reopen', { sessionId });
    const { rows } = await call('attendance.register', { sessionId });
    found.push(...rows.map(({ personId, status }) => ({ sessionId, personId, status })));
    if (found.length >= marksARun * 5) break;
  }
  // By turns in different sessions, as on a day with several registers open.
  return found.sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

/** The floor: one prepared statement on the same table and index, nothing looked up or checked. */
function bareInserts(path: string, key: Buffer) {
  const raw = new Sqlite(path);
  raw.pragma(`cipher='sqlcipher'`);
  raw.pragma('legacy=4');
  raw.pragma(`key="x'${key.toString('hex')}'"`);
  raw.pragma('locking_mode=EXCLUSIVE');
  raw.pragma('journal_mode=WAL');
  raw.pragma('synchronous=FULL');
  raw.pragma('cache_size=-65536');
  raw.pragma('foreign_keys=OFF');
  const sessions = raw
    .prepare<[], string>(
      "SELECT id FROM sessions WHERE status = 'held' ORDER BY date DESC LIMIT 500",
    )
    .pluck()
    .all();
  const insert = raw.prepare('INSERT INTO marks (session_id, person_id, status) VALUES (?, ?, ?)');
  let at = 0;
  return {
    run: () => {
      const people = Array.from({ length: marksARun }, () => randomBytes(8).toString('hex'));
      const started = performance.now();
      for (const person of people) insert.run(sessions[at++ % sessions.length], person, 'present');
      return (performance.now() - started) / marksARun;
    },
    close: () => raw.close(),
  };
}
