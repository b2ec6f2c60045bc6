/** The counters of open doors, the record of an opening day, and unique visitors by code. */
export const openDoorsSchema = `
ALTER TABLE opening_days ADD COLUMN remark TEXT NOT NULL DEFAULT '';

-- Which counters a venue uses, where that differs from what a new venue begins with.
CREATE TABLE venue_counters (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  counter TEXT NOT NULL CHECK (counter IN
    ('age', 'gender', 'role', 'company', 'contact', 'guided', 'errand', 'digital', 'code')),
  used INTEGER NOT NULL CHECK (used IN (0, 1)),
  PRIMARY KEY (venue_id, counter)
) STRICT, WITHOUT ROWID;

CREATE TABLE counter_entries (
  id TEXT PRIMARY KEY,
  counter TEXT NOT NULL CHECK (counter IN ('guided', 'errand')),
  name TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  UNIQUE (counter, name)
) STRICT, WITHOUT ROWID;

-- What a new folder begins with, for folders that are older than these lists.
INSERT INTO counter_entries (id, counter, name) SELECT column1, column2, column3 FROM (VALUES
  ('0000000000000c01', 'guided', 'Sosiaalityö'),
  ('0000000000000c02', 'guided', 'Terveyspalvelut'),
  ('0000000000000c03', 'guided', 'Kela'),
  ('0000000000000c04', 'guided', 'Työllisyyspalvelut'),
  ('0000000000000c05', 'guided', 'Järjestö'),
  ('0000000000000c06', 'guided', 'Kuntouttava työtoiminta'),
  ('0000000000000c07', 'guided', 'Opinnot'),
  ('0000000000000c08', 'errand', 'Kela'),
  ('0000000000000c09', 'errand', 'Terveydenhuolto'),
  ('0000000000000c10', 'errand', 'Velkaneuvonta'),
  ('0000000000000c11', 'errand', 'Muu asiointi')
) WHERE EXISTS (SELECT 1 FROM venues);

-- Everything counted at the door beside visits. \`item\` is a code or the id of a listed entry.
CREATE TABLE day_counters (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  counter TEXT NOT NULL CHECK (counter IN
    ('age', 'gender', 'role', 'company', 'contact', 'guided', 'errand', 'digital')),
  item TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0),
  PRIMARY KEY (venue_id, date, counter, item)
) STRICT, WITHOUT ROWID;

-- The order of today's taps, for undo on the same day; one order with visit_taps.
CREATE TABLE counter_taps (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL,
  counter TEXT NOT NULL,
  item TEXT NOT NULL,
  count INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  corrects INTEGER NOT NULL CHECK (corrects IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX counter_taps_by_venue ON counter_taps (venue_id, date, batch);

-- Who of the staff was there on an opening day, in which role and for how long.
CREATE TABLE day_staff (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  working_role TEXT NOT NULL CHECK (working_role IN ('employee', 'social-welfare-professional',
    'instructor', 'nurse', 'peer-leader', 'expert-by-experience', 'volunteer', 'visiting-expert')),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  PRIMARY KEY (venue_id, date, staff_id, working_role)
) STRICT, WITHOUT ROWID;

-- Board members among the staff: reports for an Ay grant leave them out.
CREATE TABLE board_members (
  staff_id TEXT PRIMARY KEY REFERENCES staff (id)
) STRICT, WITHOUT ROWID;

-- The random secret of a venue's codes of one year. Destroyed when the year is over; what stays is
-- how many different codes there were.
CREATE TABLE code_years (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  secret BLOB,
  people INTEGER CHECK (people >= 0),
  PRIMARY KEY (venue_id, year),
  CHECK ((secret IS NULL) = (people IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Keyed hashes of codes, without when or how often one was used.
CREATE TABLE visitor_codes (
  venue_id TEXT NOT NULL REFERENCES venues (id),
  year INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (venue_id, year, hash)
) STRICT, WITHOUT ROWID;
`;
