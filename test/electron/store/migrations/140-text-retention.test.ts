import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

it('keeps the rule and the runs of the version before, and texts for 24 months', () => {
  const { path, key } = aFileBefore(
    140,
    `UPDATE retention SET months = 9, reason = 'funder-audit';
    INSERT INTO retention_runs (id, ran_on, people, kept_on_hold, audit_lines)
      VALUES ('${'0'.repeat(16)}', '2026-11-01', 2, 1, 7);`,
  );
  const migrated = opened({ path, key, create: false });
  const { privacy } = createStores(migrated.db);
  const old = { ranOn: '2026-11-01', people: 2, keptOnHold: 1, auditLines: 7, texts: 0 };
  expect(privacy.retention().rule).toEqual({ months: 9, reason: 'funder-audit', textMonths: 24 });
  expect(privacy.runs(9)).toEqual([old]);
  privacy.saveRule({ months: 6, reason: null, textMonths: 12 });
  expect(privacy.retention().rule.textMonths).toBe(12);
  const run = { ...old, ranOn: day('2026-11-24'), texts: 5 };
  privacy.addRun({ ...run, id: '1'.repeat(16) });
  expect(privacy.runs(9)).toEqual([run, old]);
  migrated.close();
});
