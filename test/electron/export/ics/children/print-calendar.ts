import { writeCalendar } from '#electron/export/ics/write-calendar.ts';
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
const known = { sessions: knownOf(programme), rooms: [] };
const read = files.map((name) => {
  const file = fixture(`${name}.ics`);
  return readCalendar({ bytes: file, period, programme: { sessions: [], rooms: [] } });
});
process.stdout.write(
  JSON.stringify({ text, back: readCalendar({ bytes, period, programme: known }), read }),
);
