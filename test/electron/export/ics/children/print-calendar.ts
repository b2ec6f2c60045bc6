import { writeCalendar } from '#electron/export/ics/write-calendar.ts';
import type { KnownSession, ProgrammePreview } from '#shared/domain/programme-import/preview.ts';
import { previewOf } from '#shared/domain/programme-import/preview-of.ts';
import { readCalendar } from '#shared/domain/programme-import/read-calendar.ts';
import { day } from '#shared/kernel/local-date.ts';
import { fixture } from '../../../../shared/domain/programme-import/a-calendar.ts';
import { aProgramme, aSeries, aSession, knownOf, sessionsOn } from '../a-programme.ts';

// Prints what a calendar is written and read as, for a test that starts this in other time zones.
const series = aSeries({ rule: 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20261108', from: day('2026-03-22') });
const dates = ['2026-03-22', '2026-03-29', '2026-04-05', '2026-10-18', '2026-10-25', '2026-11-01'];
const programme = aProgramme({
  series: [series],
  sessions: [...sessionsOn(dates, series), aSession({ startMinute: 1380, endMinute: 1440 })],
});
const period = { from: day('2026-03-01'), until: day('2026-11-30') };
const files = ['outlook', 'google', 'apple', 'nextcloud', 'thunderbird', 'exchange', 'hand-made'];
const text = writeCalendar(programme);
const bytes = new TextEncoder().encode(text);
const read = files.map((name) => readOf(fixture(`${name}.ics`)));
process.stdout.write(JSON.stringify({ text, back: readOf(bytes, knownOf(programme)), read }));

function readOf(file: Uint8Array, sessions: readonly KnownSession[] = []): ProgrammePreview {
  const answer = readCalendar({ bytes: file, period });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return previewOf(answer, { sessions, rooms: [], closedMonths: [], places: new Map() });
}
