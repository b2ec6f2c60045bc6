/**
 * The rights of the people on the rosters: who answers for the data, how long names are kept, what
 * was erased (numbers only), and who is exempt from erasing for a while.
 */
export const rightsSchema = `
-- One row: who answers for the data, as the information sheets say it.
CREATE TABLE controller (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  name TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  protection_officer TEXT NOT NULL DEFAULT '',
  -- Of the sheets: goes up with every change of what they say.
  version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
  changed_on TEXT CHECK (changed_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID;
INSERT INTO controller (key) VALUES (1);

CREATE TABLE controller_texts (
  language TEXT PRIMARY KEY CHECK (language IN ('fi', 'sv', 'en')),
  purpose TEXT NOT NULL DEFAULT '',
  legal_basis TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
INSERT INTO controller_texts (language) VALUES ('fi'), ('sv'), ('en');

-- One row: the rule of the timer and what it knows of the clock.
CREATE TABLE retention (
  key INTEGER PRIMARY KEY CHECK (key = 1),
  months INTEGER NOT NULL DEFAULT 6 CHECK (months BETWEEN 0 AND 24),
  reason TEXT CHECK (reason IN ('funder-audit', 'project-rules', 'other-duty')),
  started_on TEXT CHECK (started_on GLOB '????-??-??'),
  seen_on TEXT CHECK (seen_on GLOB '????-??-??'),
  -- Something was erased whose traces in the file are still to be wiped.
  wipe_due INTEGER NOT NULL DEFAULT 0 CHECK (wipe_due IN (0, 1)),
  CHECK (months <= 6 OR reason IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO retention (key) VALUES (1);

CREATE TABLE retention_holds (
  person_id TEXT PRIMARY KEY REFERENCES people (id),
  reason TEXT NOT NULL CHECK (reason IN ('funder-audit', 'request-open', 'legal-claim')),
  until_on TEXT NOT NULL CHECK (until_on GLOB '????-??-??'),
  set_on TEXT NOT NULL CHECK (set_on GLOB '????-??-??'),
  staff_id TEXT NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID;

-- A membership that only ends because the person was erased; nobody left, so it is no exit.
ALTER TABLE memberships ADD COLUMN ended_by_erasing INTEGER NOT NULL DEFAULT 0
  CHECK (ended_by_erasing IN (0, 1)) CHECK (ended_by_erasing = 0 OR left_on IS NOT NULL);

-- Two of nearly one name of whom somebody said that they are different people. No foreign keys:
-- a merge moves every row that points to a person, and these say nothing of anybody.
CREATE TABLE different_people (
  one_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  said_on TEXT NOT NULL CHECK (said_on GLOB '????-??-??'),
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

-- What the timer did, in numbers.
CREATE TABLE retention_runs (
  id TEXT PRIMARY KEY,
  ran_on TEXT NOT NULL CHECK (ran_on GLOB '????-??-??'),
  people INTEGER NOT NULL CHECK (people >= 0),
  kept_on_hold INTEGER NOT NULL CHECK (kept_on_hold >= 0),
  audit_lines INTEGER NOT NULL CHECK (audit_lines >= 0)
) STRICT, WITHOUT ROWID;
`;
