import { describe, expect, it } from 'vitest';
import { finnishHolidays } from '#electron/core/venues/finnish-holidays.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aDemo, today } from './a-demo.ts';

describe('the demo', () => {
  const demo = aDemo();

  it('comes out the same for the same options and differently for another seed', () => {
    expect(aDemo().fingerprint()).toBe(demo.fingerprint());
    expect(aDemo({ seed: 8 }).fingerprint()).not.toBe(demo.fingerprint());
  });

  it('keeps every foreign key and constraint', () => {
    expect(demo.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(demo.pragma('integrity_check')).toBe('ok');
  });

  it('plans nothing on holidays and in the summer break', () => {
    const holidays = finnishHolidays(day('2025-01-01'), day('2027-12-31'))
      .filter(({ isClosed }) => isClosed)
      .map(({ date }) => date);
    const dates = demo.column(
      'SELECT date FROM sessions UNION SELECT date FROM opening_days UNION SELECT date FROM visit_hours',
    );
    expect(dates.filter((date) => holidays.some((holiday) => holiday === date))).toEqual([]);
    expect(dates.filter((date) => String(date).startsWith('2026-07'))).toEqual([]);
  });

  it('marks nobody in a session that was not held, and nobody absent who was not a member', () => {
    expect(
      demo.value(`SELECT count(*) FROM sessions s JOIN marks k ON k.session_id = s.id
        WHERE s.status <> 'held'`),
    ).toBe(0);
    expect(
      demo.value(`SELECT count(*) FROM marks k JOIN sessions s ON s.id = k.session_id
        WHERE k.status NOT IN ('present', 'present-remote') AND NOT EXISTS (
          SELECT 1 FROM memberships m WHERE m.group_id = s.group_id
          AND m.person_id = k.person_id AND m.joined_on <= s.date
          AND (m.left_on IS NULL OR m.left_on >= s.date))`),
    ).toBe(0);
  });

  it('holds sessions only within the life of their group', () => {
    expect(
      demo.value(`SELECT count(*) FROM sessions s JOIN groups g ON g.id = s.group_id
        WHERE s.date < g.starts_on OR s.date > g.ends_on`),
    ).toBe(0);
  });

  it('never has a person twice in a group at the same time', () => {
    expect(
      demo.value(`SELECT count(*) FROM memberships a JOIN memberships b
        ON b.group_id = a.group_id AND b.person_id = a.person_id AND b.id > a.id
        WHERE b.joined_on <= coalesce(a.left_on, '9999') AND a.joined_on <= coalesce(b.left_on, '9999')`),
    ).toBe(0);
  });

  it('never has more members in a group than its capacity', () => {
    expect(
      demo.value(`SELECT count(*) FROM groups g WHERE g.capacity < (
        SELECT count(*) FROM memberships m WHERE m.group_id = g.id AND m.left_on IS NULL)`),
    ).toBe(0);
  });

  it('counts first visits within visits', () => {
    expect(
      demo.value(
        'SELECT count(*) FROM visit_hours WHERE first_of_year > visits OR first_ever > first_of_year',
      ),
    ).toBe(0);
  });

  it('has the figures of three ordinary venues in a year', () => {
    const { counts } = demo;
    expect(counts.venues).toBe(3);
    expect(counts.sessions).toBeGreaterThan(600);
    expect(counts.sessions).toBeLessThan(2000);
    expect(counts.people).toBeGreaterThan(80);
    expect(counts.people).toBeLessThan(400);
    const visitsADay = demo.value(
      'SELECT 1.0 * sum(visits) / (SELECT count(*) FROM opening_days) FROM visit_hours',
    );
    expect(visitsADay).toBeGreaterThan(10);
    expect(visitsADay).toBeLessThan(40);
    const presence = demo.value(`SELECT avg(status IN ('present', 'present-remote'))
      FROM marks WHERE status <> 'not-expected'`);
    expect(presence).toBeGreaterThan(0.7);
    expect(presence).toBeLessThan(0.95);
  });

  it('meets most people for the first time in January', () => {
    const first = (month: string): number =>
      Number(
        demo.value(
          `SELECT sum(first_of_year) FROM visit_hours WHERE substr(date, 6, 2) = '${month}'`,
        ),
      );
    expect(first('01')).toBeGreaterThan(first('03'));
    expect(first('03')).toBeGreaterThan(first('10'));
  });

  it('leaves something to record, to undo and to look at in every state', () => {
    const states = demo.column('SELECT DISTINCT status FROM sessions ORDER BY status');
    expect(states).toEqual(['cancelled', 'held', 'not-held', 'planned']);
    expect(
      demo.value(`SELECT count(*) FROM sessions WHERE status = 'planned' AND date < '${today}'`),
    ).toBeGreaterThan(0);
    expect(demo.value(`SELECT min(made_on) >= '2026-11-09' FROM attendance_changes`)).toBe(1);
    expect(
      demo.value(`SELECT count(*) FROM sessions s JOIN marks k ON k.session_id = s.id
        WHERE s.date >= '2026-11-09' AND NOT EXISTS (SELECT 1 FROM attendance_changes c
          WHERE c.session_id = s.id AND c.person_id = k.person_id AND c.after = k.status)`),
    ).toBe(0);
    expect(demo.value(`SELECT count(*) FROM groups WHERE ends_on < '${today}'`)).toBeGreaterThan(0);
    expect(demo.value('SELECT count(DISTINCT role) FROM staff')).toBe(5);
    expect(demo.value('SELECT count(DISTINCT working_role) FROM staff')).toBe(8);
  });

  it('shows what groups and sessions can be: kinds, themes, tags, partners, names for the wall', () => {
    const kinds = demo.column('SELECT DISTINCT kind FROM sessions ORDER BY kind');
    expect(kinds).toEqual([
      'group',
      'information-event',
      'one-to-one',
      'prepared-appointment',
      'professionals-meeting',
      'theme-meeting',
      'workshop',
    ]);
    const some = (table: string, where = '1') =>
      expect(
        Number(demo.value(`SELECT count(*) FROM ${table} WHERE ${where}`)),
        table,
      ).toBeGreaterThan(0);
    for (const table of ['group_tags', 'session_partners', 'availabilities', 'poster_texts'])
      some(table);
    some('sessions', "theme <> ''");
    some('session_leaders', 'preparation_minutes > 0');
    some('groups', "poster_as = 'alias' AND alias <> ''");
    some('groups', "name_sv <> '' AND activity_type_id IS NOT NULL");
  });

  it('counts nobody in a meeting of two and puts no theme on it', () => {
    const meetings = "kind IN ('one-to-one', 'prepared-appointment')";
    for (const table of ['headcounts', 'marks']) {
      const sessions = `SELECT id FROM sessions WHERE ${meetings}`;
      expect(demo.value(`SELECT count(*) FROM ${table} WHERE session_id IN (${sessions})`)).toBe(0);
    }
    expect(demo.value(`SELECT count(*) FROM sessions WHERE ${meetings} AND theme <> ''`)).toBe(0);
  });

  it('signs the administrator in', () => {
    const role = demo.value(`SELECT role FROM staff WHERE id = '${demo.leaderId}'`);
    expect(role).toBe('administrator');
  });
});

describe('the demo of today', () => {
  const todays = (minuteNow: number, until = today) =>
    aDemo({ years: 0, venues: 1, minuteNow, until }).all(
      `SELECT g.form, s.status, (SELECT count(*) FROM memberships m WHERE m.group_id = g.id
          AND m.joined_on <= s.date AND (m.left_on IS NULL OR m.left_on >= s.date)) AS members
        FROM sessions s JOIN groups g ON g.id = s.group_id
        WHERE s.date = '${until}' ORDER BY s.start_minute`,
    );
  const planned = [
    { form: 'closed', status: 'planned', members: 8 },
    expect.objectContaining({ form: 'open', status: 'planned' }),
  ];

  it('has a closed group of eight and an open one still to come', () => {
    expect(todays(540)).toEqual(planned);
  });

  it('has them also in the afternoon, at the weekend and in the summer break', () => {
    expect(todays(930)).toEqual(planned);
    expect(todays(540, day('2026-11-21'))).toEqual(planned);
    expect(todays(540, day('2026-07-15'))).toEqual(planned);
  });

  it('has not opened its doors yet', () => {
    const demo = aDemo({ years: 0, venues: 2 });
    expect(demo.value(`SELECT count(*) FROM opening_days WHERE date >= '${today}'`)).toBe(0);
    expect(demo.value(`SELECT count(*) FROM visit_hours WHERE date >= '${today}'`)).toBe(0);
  });

  it('records what is over and plans what is not', () => {
    const demo = aDemo({ venues: 12, minuteNow: 720 });
    const wrong = demo.value(`SELECT count(*) FROM sessions WHERE date = '${today}'
      AND (status = 'planned') <> (end_minute > 720) AND status IN ('planned', 'held')`);
    expect(wrong).toBe(0);
  });
});
