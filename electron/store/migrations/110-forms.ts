import type Sqlite from 'better-sqlite3';
import { defaultForm, leadersForm, standardForms } from '#shared/domain/feedback/default-form.ts';

/**
 * Forms of the kiosk and of the leaders, with the versions that answers belong to, and where each is
 * used. Answers are in `feedback.db` and never here.
 */
export const formsSchema = `
CREATE TABLE forms (
  id TEXT NOT NULL PRIMARY KEY,
  used_by TEXT NOT NULL CHECK (used_by IN ('visitors', 'leaders')),
  -- Answers and people below which nothing is shown; stays as it is from the first answer on.
  minimum INTEGER NOT NULL CHECK (minimum BETWEEN 5 AND 20),
  -- Came with the program, and is used where no other is chosen.
  is_standard INTEGER NOT NULL CHECK (is_standard IN (0, 1)),
  -- Somebody else's questionnaire, which is asked word for word or not at all.
  is_unmodified INTEGER NOT NULL CHECK (is_unmodified IN (0, 1)),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  CHECK (is_standard = 0 OR (archived = 0 AND is_unmodified = 0))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX standard_forms ON forms (used_by) WHERE is_standard = 1;

CREATE TABLE form_versions (
  id TEXT NOT NULL PRIMARY KEY,
  form_id TEXT NOT NULL REFERENCES forms (id),
  number INTEGER NOT NULL CHECK (number > 0),
  -- Null: came with the program.
  published_on TEXT CHECK (published_on GLOB '????-??-??'),
  content TEXT NOT NULL CHECK (json_valid(content)),
  UNIQUE (form_id, number)
) STRICT, WITHOUT ROWID;

-- What was asked is what was answered.
CREATE TRIGGER form_versions_stay BEFORE UPDATE ON form_versions
  BEGIN SELECT RAISE(ABORT, 'a published version never changes'); END;
CREATE TRIGGER form_versions_are_kept BEFORE DELETE ON form_versions
  BEGIN SELECT RAISE(ABORT, 'a published version is kept'); END;

-- The next version while it is written.
CREATE TABLE form_drafts (
  form_id TEXT NOT NULL PRIMARY KEY REFERENCES forms (id),
  -- Counts up, so that a second window does not write over the first.
  revision INTEGER NOT NULL CHECK (revision > 0),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;

CREATE TABLE group_forms (
  group_id TEXT NOT NULL REFERENCES groups (id),
  moment TEXT NOT NULL CHECK (moment IN ('session', 'start', 'end')),
  form_id TEXT NOT NULL REFERENCES forms (id),
  PRIMARY KEY (group_id, moment)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_forms_by_form ON group_forms (form_id);

-- What the kiosk asks in a venue's hallway.
CREATE TABLE hallway_forms (
  venue_id TEXT NOT NULL PRIMARY KEY REFERENCES venues (id),
  form_id TEXT NOT NULL REFERENCES forms (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hallway_forms_by_form ON hallway_forms (form_id);
`;

/** The forms that come with the program. */
export function addStandardForms(raw: Sqlite.Database): void {
  const form = raw.prepare(
    'INSERT INTO forms (id, used_by, minimum, is_standard, is_unmodified, archived) VALUES (?, ?, 5, 1, 0, 0)',
  );
  const version = raw.prepare(
    'INSERT INTO form_versions (id, form_id, number, published_on, content) VALUES (?, ?, 1, NULL, ?)',
  );
  for (const [use, content] of [
    ['visitors', defaultForm],
    ['leaders', leadersForm],
  ] as const) {
    const { formId, versionId } = standardForms[use];
    form.run(formId, use);
    version.run(versionId, formId, JSON.stringify(content));
  }
}
