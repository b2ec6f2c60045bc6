/** The first schema. Dates are `YYYY-MM-DD`, times minutes since midnight, both local. */
export const firstSchema = `
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE venues (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  address TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE rooms (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  name TEXT NOT NULL,
  capacity INTEGER CHECK (capacity > 0),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  UNIQUE (venue_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE opening_hours (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens_minute INTEGER NOT NULL CHECK (opens_minute BETWEEN 0 AND 1440),
  closes_minute INTEGER NOT NULL CHECK (closes_minute BETWEEN 0 AND 1440),
  PRIMARY KEY (venue_id, weekday, opens_minute),
  CHECK (closes_minute > opens_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE closures (
  id TEXT PRIMARY KEY,
  venue_id TEXT REFERENCES venues (id),
  from_date TEXT NOT NULL CHECK (from_date GLOB '????-??-??'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '????-??-??'),
  name TEXT NOT NULL,
  CHECK (to_date >= from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('administrator', 'coordinator', 'leader', 'peer-leader', 'reporter')),
  working_role TEXT NOT NULL CHECK (working_role IN
    ('employee', 'peer-leader', 'expert-by-experience', 'volunteer', 'visiting-expert')),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_preferences (
  staff_id TEXT NOT NULL REFERENCES staff (id),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (staff_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE groups (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  room_id TEXT REFERENCES rooms (id),
  name TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('open', 'closed')),
  kind TEXT NOT NULL CHECK (kind IN ('peer', 'theme', 'coaching', 'activity', 'other')),
  capacity INTEGER CHECK (capacity > 0),
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
  ends_on TEXT CHECK (ends_on GLOB '????-??-??'),
  description TEXT NOT NULL DEFAULT '',
  CHECK (ends_on >= starts_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_leaders (
  group_id TEXT NOT NULL REFERENCES groups (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  PRIMARY KEY (group_id, staff_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  display_name TEXT NOT NULL,
  search_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX people_by_name ON people (search_name);

CREATE TABLE memberships (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES groups (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  joined_on TEXT NOT NULL CHECK (joined_on GLOB '????-??-??'),
  left_on TEXT CHECK (left_on GLOB '????-??-??'),
  CHECK (left_on >= joined_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_group ON memberships (group_id, person_id, joined_on, left_on);
CREATE INDEX memberships_by_person ON memberships (person_id);

CREATE TABLE series (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL REFERENCES groups (id),
  rule TEXT NOT NULL,
  from_date TEXT NOT NULL CHECK (from_date GLOB '????-??-??'),
  start_minute INTEGER NOT NULL,
  end_minute INTEGER NOT NULL,
  room_id TEXT REFERENCES rooms (id),
  CHECK (end_minute > start_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  group_id TEXT REFERENCES groups (id),
  series_id TEXT REFERENCES series (id),
  room_id TEXT REFERENCES rooms (id),
  title TEXT,
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1440),
  end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1440),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled', 'not-held')),
  cancel_reason TEXT CHECK (cancel_reason IN ('leader-absent', 'too-few', 'venue-closed', 'holiday', 'other')),
  register_closed INTEGER NOT NULL DEFAULT 0 CHECK (register_closed IN (0, 1)),
  CHECK (end_minute > start_minute),
  CHECK ((group_id IS NULL) <> (title IS NULL)),
  CHECK ((cancel_reason IS NOT NULL) = (status IN ('cancelled', 'not-held')))
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_date ON sessions (date, venue_id);
CREATE INDEX sessions_by_group ON sessions (group_id, date);

CREATE TABLE session_leaders (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  working_role TEXT NOT NULL CHECK (working_role IN
    ('employee', 'peer-leader', 'expert-by-experience', 'volunteer', 'visiting-expert')),
  PRIMARY KEY (session_id, staff_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE marks (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  status TEXT NOT NULL CHECK (status IN
    ('present', 'present-remote', 'absent-notified', 'absent-unnotified', 'not-expected')),
  PRIMARY KEY (session_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_by_person ON marks (person_id);

CREATE TABLE headcounts (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  category TEXT NOT NULL CHECK (category IN
    ('unspecified', 'under-18', '18-29', '30-54', '55-64', '65-over', 'companion')),
  mode TEXT NOT NULL CHECK (mode IN ('on-site', 'remote')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (session_id, category, mode)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance_changes (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions (id),
  person_id TEXT REFERENCES people (id),
  category TEXT,
  mode TEXT,
  before TEXT,
  after TEXT,
  made_on TEXT NOT NULL,
  made_minute INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  CHECK ((person_id IS NULL) = (category IS NOT NULL AND mode IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_changes_by_session ON attendance_changes (session_id, undone, batch);

CREATE TABLE opening_days (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  opened_minute INTEGER,
  closed_minute INTEGER,
  PRIMARY KEY (venue_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_hours (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  hour INTEGER NOT NULL CHECK (hour BETWEEN -1 AND 23),
  visits INTEGER NOT NULL CHECK (visits >= 0),
  first_of_year INTEGER NOT NULL DEFAULT 0 CHECK (first_of_year >= 0),
  first_ever INTEGER NOT NULL DEFAULT 0 CHECK (first_ever >= 0),
  PRIMARY KEY (venue_id, date, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_taps (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL,
  hour INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'first-of-year', 'first-ever', 'correction')),
  visits INTEGER NOT NULL,
  first_of_year INTEGER NOT NULL,
  first_ever INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_taps_by_venue ON visit_taps (venue_id, date, batch);

CREATE TABLE audit_log (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  staff_id TEXT,
  action TEXT NOT NULL,
  subject_id TEXT,
  detail TEXT
) STRICT, WITHOUT ROWID;
`;
