/**
 * What an import of people and registers brought, so that it can be taken back: ids, codes, dates
 * and numbers, never a name. And how files with the same headings were last read.
 */
export const peopleImportsSchema = `
CREATE TABLE people_imports (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  kind TEXT NOT NULL CHECK (kind IN ('people', 'registers', 'headcounts', 'visits')),
  -- Running and undoing ones are taken back whole when the folder is next opened.
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'undoing', 'undone')),
  made_on TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  made_minute INTEGER NOT NULL CHECK (made_minute BETWEEN 0 AND 1440),
  -- JSON of numbers.
  counts TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX people_imports_by_day ON people_imports (made_on);

CREATE TABLE people_import_rows (
  import_id TEXT NOT NULL REFERENCES people_imports (id),
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('group', 'person', 'membership', 'session', 'held', 'mark', 'heads', 'visits')),
  -- A person, a membership, a session or a group; of visits the day.
  subject_id TEXT NOT NULL,
  person_id TEXT,
  before TEXT,
  after TEXT,
  PRIMARY KEY (import_id, seq),
  CHECK ((person_id IS NOT NULL) = (kind = 'mark'))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_matchings (
  kind TEXT NOT NULL CHECK (kind IN ('people', 'registers', 'headcounts', 'visits')),
  -- A hash of the headings.
  header_key TEXT NOT NULL,
  -- JSON: columns, and words with the marks they mean.
  matching TEXT NOT NULL,
  PRIMARY KEY (kind, header_key)
) STRICT, WITHOUT ROWID;

-- Whether a person has a history is asked when an import of many is taken back.
CREATE INDEX attendance_changes_by_person ON attendance_changes (person_id)
  WHERE person_id IS NOT NULL;
`;
