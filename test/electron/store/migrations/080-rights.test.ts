import { expect, it, onTestFinished } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aFile, opened, openRaw } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';
import { tempFolder } from '#test/support/temp-folder.ts';

it('gives a folder of before the usual rule, an empty controller and nothing erased', () => {
  const { path, key } = aFileBefore(
    80,
    `INSERT INTO people (id, display_name, search_name) VALUES ('p', 'Maija', 'maija')`,
  );
  const venue = opened({ path, key, create: false });
  const { privacy } = createStores(venue.db);
  expect(privacy.retention()).toEqual({
    ...{
      rule: { months: 6, reason: null, textMonths: 24 },
      startedOn: null,
      seenOn: null,
      isWipeDue: false,
    },
  });
  expect(privacy.controller()).toMatchObject({ name: '', version: 0, changedOn: null });
  expect(privacy.traces(day('2026-11-24'))).toMatchObject([
    { displayName: 'Maija', memberUntil: null, lastMarkOn: null, hold: null },
  ]);
  expect(privacy.runs(10)).toEqual([]);
  venue.close();
});

it('refuses to keep names for longer than six months without a reason, or for longer than two years', () => {
  const { folder, remove } = tempFolder();
  onTestFinished(remove);
  const { path, key } = aFile(folder);
  const raw = openRaw(path, key);
  const set = (fields: string) => () => raw.exec(`UPDATE retention SET ${fields}`);
  expect(set('months = 7')).toThrowError(/CHECK/);
  expect(set(`months = 24, reason = 'funder-audit'`)).not.toThrow();
  expect(set('months = 25')).toThrowError(/CHECK/);
  raw.close();
});
