/**
 * What leaders say of their own sessions, signed in: kept apart from visitors' answers, which are in
 * `feedback.db` and nobody's.
 */
export const evaluationsSchema = `
-- One of each leader of a session; written anew when she changes it.
CREATE TABLE evaluations (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  version_id TEXT NOT NULL REFERENCES form_versions (id),
  saved_on TEXT NOT NULL CHECK (saved_on GLOB '????-??-??'),
  PRIMARY KEY (session_id, staff_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_answers (
  session_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  question TEXT NOT NULL,
  -- Either a number or words.
  value INTEGER,
  words TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (session_id, staff_id, question),
  FOREIGN KEY (session_id, staff_id) REFERENCES evaluations (session_id, staff_id) ON DELETE CASCADE,
  CHECK ((value IS NULL) = (words <> ''))
) STRICT, WITHOUT ROWID;
`;
