import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { firstEntries } from '#shared/domain/visits/first-entries.ts';
import { translator } from '#shared/i18n/translate.ts';
import { idPattern } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened, openRaw } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const venue = '0'.repeat(16) as never;
const [tapA, tapB] = ['1'.repeat(16), '2'.repeat(16)];
const date = day('2026-11-24');

/** A day with two taps that can still be undone, as the version before left it. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO opening_days VALUES ('${venue}', '${date}', 540, NULL);
INSERT INTO visit_hours VALUES ('${venue}', '${date}', 9, 2, 1, 0);
INSERT INTO visit_taps VALUES ('${tapA}', '${tapA}', '${venue}', '${date}', 9, 'visit', 1, 0, 0);
INSERT INTO visit_taps VALUES ('${tapB}', '${tapB}', '${venue}', '${date}', 9, 'first-of-year', 1, 1, 0);
`;

function migrated() {
  const { path, key } = aFileBefore(40, oldRows);
  return { path, key, venue: opened({ path, key, create: false }) };
}

it('keeps days and their undo, which now shares its order with the other counters', () => {
  const { visits, doors } = createStores(migrated().venue.db);
  expect(visits.day(venue, date)).toMatchObject({
    ...{ openedMinute: 540, visits: 2, firstOfYear: 1, counters: [], undoes: 'first-of-year' },
  });
  expect(doors.remark(venue, date)).toBe('');
  const change = { counter: 'contact', item: 'phone', count: 1, minutes: 0 } as const;
  const tap = { id: '3'.repeat(16), batch: '3'.repeat(16), venueId: venue, date };
  visits.addCounterTap({ ...tap, corrects: false, change });
  expect(visits.day(venue, date).undoes).toBe('contact');
  visits.removeLastStep(venue, date);
  expect(visits.day(venue, date).undoes).toBe('first-of-year');
});

it('gives an older folder the destinations and errands of a new Finnish one', () => {
  const { path, key, venue: open } = migrated();
  const t = translator('fi');
  const entries = createStores(open.db).doors.entries();
  for (const counter of ['guided', 'errand'] as const) {
    const names = entries.filter((entry) => entry.counter === counter).map(({ name }) => name);
    expect(names).toEqual(
      firstEntries[counter].map((own) =>
        t(`visits.firstEntries.${counter}.${own}` as 'visits.firstEntries.errand.kela'),
      ),
    );
  }
  expect(entries.filter(({ id }) => !idPattern.test(id))).toEqual([]);
  open.close();
  const raw = openRaw(path, key);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  raw.close();
});
