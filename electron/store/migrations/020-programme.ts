/**
 * The programme: rules of RFC 5545 with the date each session stands for, edits that can be taken
 * back, seasons, closed months, session kinds and plans, partners, tags and what a poster needs.
 */
export const programmeSchema = `
-- More working roles: a CHECK changes only with its table. Foreign keys are off while this runs.
CREATE TABLE staff_new (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('administrator', 'coordinator', 'leader', 'peer-leader', 'reporter')),
  working_role TEXT NOT NULL CHECK (working_role IN ('employee', 'social-welfare-professional',
    'instructor', 'nurse', 'peer-leader', 'expert-by-experience', 'volunteer', 'visiting-expert')),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO staff_new SELECT id, name, role, working_role, archived FROM staff;
DROP TABLE staff;
ALTER TABLE staff_new RENAME TO staff;

CREATE TABLE session_leaders_new (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  working_role TEXT NOT NULL CHECK (working_role IN ('employee', 'social-welfare-professional',
    'instructor', 'nurse', 'peer-leader', 'expert-by-experience', 'volunteer', 'visiting-expert')),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  preparation_minutes INTEGER NOT NULL DEFAULT 0 CHECK (preparation_minutes BETWEEN 0 AND 1440),
  PRIMARY KEY (session_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO session_leaders_new (session_id, staff_id, working_role)
  SELECT session_id, staff_id, working_role FROM session_leaders;
DROP TABLE session_leaders;
ALTER TABLE session_leaders_new RENAME TO session_leaders;

CREATE TABLE activity_types (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  tag_set TEXT NOT NULL CHECK (tag_set IN ('core-element', 'skill-area', 'other')),
  name TEXT NOT NULL UNIQUE,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE partners (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Lists to report by, for folders that are older than they (a new one gets them in its language).
INSERT INTO activity_types (id, name) SELECT column1, column2 FROM (VALUES
  ('0000000000000a01', 'Ryhmätoiminta'),
  ('0000000000000a02', 'Päivätoiminta'),
  ('0000000000000a03', 'Harrastustoiminta'),
  ('0000000000000a04', 'Työtoiminta'),
  ('0000000000000a05', 'Yhteisösosiaalityö')
) WHERE EXISTS (SELECT 1 FROM venues);
INSERT INTO tags (id, tag_set, name) SELECT column1, column2, column3 FROM (VALUES
  ('0000000000000t01', 'core-element', 'Kuntoutuksellisten tarpeiden selvittäminen'),
  ('0000000000000t02', 'core-element', 'Suunnitelmallisuus'),
  ('0000000000000t03', 'core-element', 'Tehostettu yksilötyö'),
  ('0000000000000t04', 'core-element', 'Ryhmätoiminta'),
  ('0000000000000t05', 'skill-area', 'Arkitaidot'),
  ('0000000000000t06', 'skill-area', 'Sosiaaliset taidot'),
  ('0000000000000t07', 'skill-area', 'Yhteisötaidot'),
  ('0000000000000t08', 'skill-area', 'Työelämätaidot'),
  ('0000000000000t09', 'skill-area', 'Vuorovaikutustaidot'),
  ('0000000000000t10', 'other', 'Digitaidot'),
  ('0000000000000t11', 'other', 'Tehostettu tuki')
) WHERE EXISTS (SELECT 1 FROM venues);

ALTER TABLE groups ADD COLUMN name_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN name_en TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN poster_as TEXT NOT NULL DEFAULT 'name'
  CHECK (poster_as IN ('name', 'alias', 'unnamed', 'hidden'));
ALTER TABLE groups ADD COLUMN alias TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN session_kind TEXT NOT NULL DEFAULT 'group'
  CHECK (session_kind IN ('group', 'theme-meeting', 'information-event', 'workshop', 'one-to-one',
    'online-peer-support', 'prepared-appointment', 'professionals-meeting'));
ALTER TABLE groups ADD COLUMN mode TEXT NOT NULL DEFAULT 'on-site' CHECK (mode IN ('on-site', 'remote', 'hybrid'));
ALTER TABLE groups ADD COLUMN platform TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN activity_type_id TEXT REFERENCES activity_types (id);
ALTER TABLE groups ADD COLUMN continued_on TEXT CHECK (continued_on GLOB '????-??-??');
ALTER TABLE groups ADD COLUMN evaluated_on TEXT CHECK (evaluated_on GLOB '????-??-??');
ALTER TABLE groups ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
UPDATE groups SET poster_as = 'unnamed' WHERE form = 'closed';

CREATE TABLE group_tags (
  group_id TEXT NOT NULL REFERENCES groups (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (group_id, tag_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE series ADD COLUMN venue_id TEXT REFERENCES venues (id);
ALTER TABLE series ADD COLUMN until_date TEXT NOT NULL DEFAULT '9999-12-31' CHECK (until_date GLOB '????-??-??');
ALTER TABLE series ADD COLUMN continues_id TEXT REFERENCES series (id);
ALTER TABLE series ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE series ADD COLUMN changed_ms INTEGER NOT NULL DEFAULT 0;
UPDATE series SET venue_id = (SELECT venue_id FROM groups g WHERE g.id = series.group_id);
UPDATE series SET until_date =
  substr(rule, instr(rule, 'UNTIL=') + 6, 4) || '-' || substr(rule, instr(rule, 'UNTIL=') + 10, 2) ||
  '-' || substr(rule, instr(rule, 'UNTIL=') + 12, 2)
  WHERE rule LIKE '%UNTIL=________';
-- DTSTART is the first date of the rule: the first of seven days that is one of its weekdays.
UPDATE series SET rule = 'DTSTART;VALUE=DATE:' || (
    WITH RECURSIVE days (date, n) AS (
      SELECT from_date, 0 UNION ALL SELECT date(date, '+1 day'), n + 1 FROM days WHERE n < 6)
    SELECT replace(date, '-', '') FROM days
    WHERE instr(
      substr(rule, instr(rule, 'BYDAY='), instr(rule, ';WKST') - instr(rule, 'BYDAY=')),
      substr('SUMOTUWETHFRSA', CAST(strftime('%w', date) AS INTEGER) * 2 + 1, 2)) > 0
    ORDER BY date LIMIT 1) || char(10) || 'RRULE:' || rule
  WHERE rule LIKE 'FREQ=WEEKLY;%BYDAY=%;WKST=MO;%';

CREATE TABLE series_leaders (
  series_id TEXT NOT NULL REFERENCES series (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  working_role TEXT NOT NULL,
  PRIMARY KEY (series_id, staff_id)
) STRICT, WITHOUT ROWID;
INSERT INTO series_leaders
  SELECT s.id, l.staff_id, t.working_role FROM series s
  JOIN group_leaders l ON l.group_id = s.group_id JOIN staff t ON t.id = l.staff_id;

ALTER TABLE sessions ADD COLUMN slot_date TEXT CHECK (slot_date GLOB '????-??-??');
ALTER TABLE sessions ADD COLUMN changed_by_hand INTEGER NOT NULL DEFAULT 0 CHECK (changed_by_hand IN (0, 1));
ALTER TABLE sessions ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN changed_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN kind TEXT NOT NULL DEFAULT 'group'
  CHECK (kind IN ('group', 'theme-meeting', 'information-event', 'workshop', 'one-to-one',
    'online-peer-support', 'prepared-appointment', 'professionals-meeting'));
ALTER TABLE sessions ADD COLUMN mode TEXT NOT NULL DEFAULT 'on-site' CHECK (mode IN ('on-site', 'remote', 'hybrid'));
ALTER TABLE sessions ADD COLUMN platform TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN link TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN theme TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN method TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN equipment TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN reflection TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN recorded_elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (recorded_elsewhere IN (0, 1));
UPDATE sessions SET slot_date = date WHERE series_id IS NOT NULL;
UPDATE sessions SET kind = 'information-event' WHERE group_id IS NULL;
CREATE INDEX sessions_by_series ON sessions (series_id) WHERE series_id IS NOT NULL;

CREATE TABLE session_partners (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  partner_id TEXT NOT NULL REFERENCES partners (id),
  PRIMARY KEY (session_id, partner_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_tags (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (session_id, tag_id)
) STRICT, WITHOUT ROWID;

-- What was done to the programme, with the rows before and after: undone within the day, and what
-- was removed is kept for longer.
CREATE TABLE programme_edits (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  made_on TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  made_minute INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  writes TEXT NOT NULL,
  removes INTEGER NOT NULL CHECK (removes >= 0),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX programme_edits_by_day ON programme_edits (made_on);

-- Which session an entry of a calendar file became. No foreign key: a removed session may come back.
CREATE TABLE imported_sessions (
  uid TEXT NOT NULL,
  recurrence_id TEXT NOT NULL DEFAULT '',
  session_id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (uid, recurrence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_sessions_by_session ON imported_sessions (session_id);

CREATE TABLE opening_seasons (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  name TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date GLOB '????-??-??'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '????-??-??'),
  CHECK (to_date >= from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE season_hours (
  season_id TEXT NOT NULL REFERENCES opening_seasons (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens_minute INTEGER NOT NULL CHECK (opens_minute BETWEEN 0 AND 1440),
  closes_minute INTEGER NOT NULL CHECK (closes_minute BETWEEN 0 AND 1440),
  PRIMARY KEY (season_id, weekday, opens_minute),
  CHECK (closes_minute > opens_minute)
) STRICT, WITHOUT ROWID;

ALTER TABLE closures ADD COLUMN kind TEXT NOT NULL DEFAULT 'closure' CHECK (kind IN ('closure', 'school-break'));

-- Public holidays and eves on which a venue differs from the usual, by the holiday's rule.
CREATE TABLE holiday_choices (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  rule TEXT NOT NULL,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  PRIMARY KEY (venue_id, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE closed_months (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  month TEXT NOT NULL CHECK (month GLOB '????-??'),
  PRIMARY KEY (venue_id, month)
) STRICT, WITHOUT ROWID;

ALTER TABLE venues ADD COLUMN room_conflicts TEXT NOT NULL DEFAULT 'warning'
  CHECK (room_conflicts IN ('warning', 'block'));
ALTER TABLE venues ADD COLUMN funders TEXT NOT NULL DEFAULT '';

CREATE TABLE poster_texts (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  language TEXT NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  contact TEXT NOT NULL DEFAULT '',
  feedback_box TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (venue_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE venue_logos (
  venue_id TEXT PRIMARY KEY REFERENCES venues (id),
  mime TEXT NOT NULL CHECK (mime IN ('image/png', 'image/jpeg')),
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who can be met and when, for the poster: a profession, not a name.
CREATE TABLE availabilities (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1440),
  end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1440),
  from_date TEXT CHECK (from_date GLOB '????-??-??'),
  to_date TEXT CHECK (to_date GLOB '????-??-??'),
  who_fi TEXT NOT NULL,
  who_sv TEXT NOT NULL DEFAULT '',
  who_en TEXT NOT NULL DEFAULT '',
  CHECK (end_minute > start_minute),
  CHECK (to_date >= from_date)
) STRICT, WITHOUT ROWID;
`;
