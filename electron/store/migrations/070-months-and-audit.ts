import type Sqlite from 'better-sqlite3';
import { chainedHash, firstHash } from '../audit-chain.ts';

/**
 * Month closing with the figures of the day it was closed, corrections made afterwards, and the
 * audit log as a chain to which lines are only added.
 */
export const monthsAndAuditSchema = `
-- Every closing of a month, those reopened since among them: each keeps its own figures.
CREATE TABLE month_closings (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  month TEXT NOT NULL CHECK (month GLOB '????-??'),
  closed_on TEXT NOT NULL CHECK (closed_on GLOB '????-??-??'),
  closed_by_id TEXT NOT NULL REFERENCES staff (id),
  -- JSON: how many items of the checklist were open and said yes to, and the figures.
  open_items TEXT NOT NULL,
  figures TEXT NOT NULL,
  reopened_on TEXT CHECK (reopened_on GLOB '????-??-??'),
  reopened_by_id TEXT REFERENCES staff (id),
  reopen_reason TEXT,
  CHECK ((reopened_on IS NULL) = (reopened_by_id IS NULL)),
  CHECK ((reopened_on IS NULL) = (reopen_reason IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX month_closings_by_month ON month_closings (venue_id, month, id);

-- Null: closed by hand in a folder of before.
ALTER TABLE closed_months ADD COLUMN closing_id TEXT REFERENCES month_closings (id);
ALTER TABLE closed_months ADD COLUMN corrected_on TEXT CHECK (corrected_on GLOB '????-??-??');

-- What was changed of a closed month's days, with the value before and after.
CREATE TABLE month_corrections (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
  subject_id TEXT,
  detail TEXT NOT NULL,
  before TEXT,
  after TEXT,
  made_on TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  made_minute INTEGER NOT NULL CHECK (made_minute BETWEEN 0 AND 1440),
  staff_id TEXT NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX month_corrections_by_month ON month_corrections (venue_id, date);

-- What sessions of closed months are reported by: a group's type and tags may change later.
CREATE TABLE frozen_sessions (
  session_id TEXT PRIMARY KEY REFERENCES sessions (id),
  activity_type_id TEXT REFERENCES activity_types (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE frozen_tags (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  tag_id TEXT NOT NULL REFERENCES tags (id),
  PRIMARY KEY (session_id, tag_id)
) STRICT, WITHOUT ROWID;

-- The lines of before are laid aside, and chained by the step's own code.
CREATE TEMP TABLE audit_before AS
  SELECT id, at, staff_id, action, subject_id, detail FROM main.audit_log;
DROP TABLE main.audit_log;
CREATE TABLE audit_log (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  staff_id TEXT,
  action TEXT NOT NULL,
  subject_id TEXT,
  detail TEXT,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_log_by_subject ON audit_log (subject_id, number);
CREATE INDEX audit_log_by_staff ON audit_log (staff_id, number);

-- One row: up to which line old ones were taken away, and the newest line.
CREATE TABLE audit_chain (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  anchor_number INTEGER NOT NULL CHECK (anchor_number >= 0),
  anchor_hash TEXT NOT NULL CHECK (length(anchor_hash) = 64),
  cut_on TEXT CHECK (cut_on GLOB '????-??-??'),
  head_number INTEGER NOT NULL,
  head_hash TEXT NOT NULL CHECK (length(head_hash) = 64),
  CHECK (head_number >= anchor_number)
) STRICT, WITHOUT ROWID;
INSERT INTO audit_chain VALUES (1, 0, '${firstHash}', NULL, 0, '${firstHash}');

CREATE TRIGGER audit_log_in_order BEFORE INSERT ON audit_log
  WHEN NEW.number <> (SELECT head_number + 1 FROM audit_chain)
  BEGIN SELECT RAISE(ABORT, 'audit lines are only added at the end'); END;
CREATE TRIGGER audit_log_head AFTER INSERT ON audit_log
  BEGIN UPDATE audit_chain SET head_number = NEW.number, head_hash = NEW.hash; END;
CREATE TRIGGER audit_log_never_changed BEFORE UPDATE ON audit_log
  BEGIN SELECT RAISE(ABORT, 'audit lines are never changed'); END;
-- Only what the anchor has been moved past, that is by the retention.
CREATE TRIGGER audit_log_kept BEFORE DELETE ON audit_log
  WHEN OLD.number > (SELECT anchor_number FROM audit_chain)
  BEGIN SELECT RAISE(ABORT, 'audit lines are kept'); END;
`;

type Before = Readonly<{
  id: string;
  at: string;
  staff_id: string | null;
  action: string;
  subject_id: string | null;
  detail: string | null;
}>;

/** Chains the lines of before in the order they were written. */
export function chainOldLines(raw: Sqlite.Database): void {
  const lines = raw
    .prepare<[], Before>(
      `SELECT id, at, staff_id, action, subject_id, detail FROM temp.audit_before ORDER BY id`,
    )
    .all();
  const insert = raw.prepare(
    `INSERT INTO audit_log (number, id, at, staff_id, action, subject_id, detail, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  let before = firstHash;
  for (const [index, line] of lines.entries()) {
    const { id, at, staff_id: staffId, action, subject_id: subjectId, detail } = line;
    const number = index + 1;
    before = chainedHash(before, { number, id, at, staffId, action, subjectId, detail });
    insert.run(number, id, at, staffId, action, subjectId, detail, before);
  }
  raw.exec('DROP TABLE temp.audit_before');
}
