import { expect, it } from 'vitest';
import { renderJson } from '#electron/export/json.ts';
import { aReport } from '../../support/a-report.ts';

const read = (): unknown => JSON.parse(new TextDecoder().decode(renderJson(aReport())));

it('puts raw values under the names of columns', () => {
  expect(read()).toMatchObject({
    report: 'attendance',
    language: 'fi',
    facts: { period: '1.1.2026–31.12.2026', venues: 'Narikka Keskusta, Jyväskylä' },
    tables: [
      {
        key: 'by_month',
        columns: expect.arrayContaining([
          { key: 'session_minutes', title: 'Kertojen tunnit', kind: 'minutes' },
        ]),
        total: { month: 'Yhteensä', session_minutes: 24660, attendance_rate: 0.766 },
      },
      { key: 'by_group', total: null },
    ],
    rules: aReport().rules,
    notes: aReport().notes,
  });
  expect(read()).toHaveProperty('tables.0.rows.0.participant_minutes', 31005);
  expect(read()).toHaveProperty('tables.0.rows.6.attendance_rate', null);
  expect(read()).toHaveProperty('tables.1.rows.0.first_date', '2026-01-14');
});

it('keeps the order of its keys', () => {
  const text = new TextDecoder().decode(renderJson(aReport()));
  expect(text.match(/^ {2}"(\w+)"/gm)).toEqual(
    ['report', 'language', 'title', 'facts', 'tables', 'rules', 'notes'].map((key) => `  "${key}"`),
  );
  expect(text.endsWith('}\n')).toBe(true);
});
