/**
 * Registers: venues' own names for marks, arrival and leaving times, coarse absence reasons, heads
 * by other age schemes, gender and role, and what a venue has switched on.
 */
export const registerSchema = `
CREATE TABLE mark_labels (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN
    ('present', 'present-remote', 'absent-notified', 'absent-unnotified', 'not-expected')),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT, WITHOUT ROWID;

ALTER TABLE marks ADD COLUMN label_id TEXT REFERENCES mark_labels (id);
ALTER TABLE marks ADD COLUMN arrived_minute INTEGER CHECK (arrived_minute IS NULL OR
  (arrived_minute BETWEEN 0 AND 1440 AND status IN ('present', 'present-remote')));
ALTER TABLE marks ADD COLUMN left_minute INTEGER CHECK (left_minute IS NULL OR
  (left_minute BETWEEN coalesce(arrived_minute, 0) AND 1440
    AND status IN ('present', 'present-remote')));
ALTER TABLE marks ADD COLUMN absence_reason TEXT CHECK (absence_reason IS NULL OR
  (absence_reason IN ('hindrance', 'other-service', 'work-or-studies', 'not-told')
    AND status IN ('absent-notified', 'absent-unnotified')));
-- Few marks have times: the report reads these alone and takes off what was missed.
CREATE INDEX marks_with_times ON marks (session_id)
  WHERE arrived_minute IS NOT NULL OR left_minute IS NOT NULL;

-- More age bands: a CHECK changes only with its table. Foreign keys are off while this runs.
CREATE TABLE headcounts_new (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  category TEXT NOT NULL CHECK (category IN ('unspecified', 'under-18', '18-29', '30-54', '55-64',
    '65-over', '55-over', 'under-25', '25-54', 'companion')),
  mode TEXT NOT NULL CHECK (mode IN ('on-site', 'remote')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (session_id, category, mode)
) STRICT, WITHOUT ROWID;
INSERT INTO headcounts_new SELECT session_id, category, mode, count FROM headcounts;
DROP TABLE headcounts;
ALTER TABLE headcounts_new RENAME TO headcounts;

-- Beside the heads, never added to them: how many of them were women, volunteers, and the most
-- that were there remotely at one time.
CREATE TABLE session_tallies (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  tally TEXT NOT NULL CHECK (tally IN ('woman', 'man', 'non-binary', 'visitor', 'volunteer',
    'trainee', 'professional', 'remote-peak')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (session_id, tally)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance_changes_new (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions (id),
  person_id TEXT REFERENCES people (id),
  category TEXT,
  mode TEXT,
  tally TEXT,
  before TEXT,
  after TEXT,
  made_on TEXT NOT NULL,
  made_minute INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  undone_by_id TEXT REFERENCES staff (id),
  CHECK ((person_id IS NOT NULL) + (category IS NOT NULL AND mode IS NOT NULL)
    + (tally IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
INSERT INTO attendance_changes_new (id, batch, session_id, person_id, category, mode, before, after,
    made_on, made_minute, staff_id, undone)
  SELECT id, batch, session_id, person_id, category, mode, before, after, made_on, made_minute,
    staff_id, undone FROM attendance_changes;
DROP TABLE attendance_changes;
ALTER TABLE attendance_changes_new RENAME TO attendance_changes;
CREATE INDEX attendance_changes_by_session ON attendance_changes (session_id, undone, batch);

-- A venue without a row has everything of it off.
CREATE TABLE register_settings (
  venue_id TEXT PRIMARY KEY REFERENCES venues (id),
  age_scheme TEXT NOT NULL CHECK (age_scheme IN ('wide', 'esr-plus', 'esr-2014')),
  by_gender INTEGER NOT NULL CHECK (by_gender IN (0, 1)),
  by_role INTEGER NOT NULL CHECK (by_role IN (0, 1)),
  times INTEGER NOT NULL CHECK (times IN (0, 1)),
  absence_reasons INTEGER NOT NULL CHECK (absence_reasons IN (0, 1)),
  unmarked_at_closing TEXT CHECK (unmarked_at_closing IN
    ('absent-notified', 'absent-unnotified', 'not-expected'))
) STRICT, WITHOUT ROWID;

-- Groups whose registers ask for times, whatever their venue has chosen.
CREATE TABLE groups_with_times (
  group_id TEXT PRIMARY KEY REFERENCES groups (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_unclosed ON sessions (date)
  WHERE register_closed = 0 AND status IN ('planned', 'held');
`;
