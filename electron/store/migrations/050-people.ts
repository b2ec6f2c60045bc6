/**
 * People: what a venue may choose to keep of a person (dates and coarse codes, never text), the
 * archive, what a membership is planned to be and how it ended, and merges that can be taken back.
 */
export const peopleSchema = `
ALTER TABLE people ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
-- Hidden and kept out of reports at the person's wish.
ALTER TABLE people ADD COLUMN restricted_on TEXT CHECK (restricted_on GLOB '????-??-??');
-- The name is gone; the row stays, because marks and memberships stay as numbers.
ALTER TABLE people ADD COLUMN erased_on TEXT CHECK (erased_on GLOB '????-??-??');
ALTER TABLE people ADD COLUMN merged_into TEXT REFERENCES people (id);
ALTER TABLE people ADD COLUMN age_band TEXT CHECK (age_band IN
  ('under-18', '18-29', '30-54', '55-64', '65-over'));
ALTER TABLE people ADD COLUMN gender TEXT CHECK (gender IN ('woman', 'man', 'non-binary'));
ALTER TABLE people ADD COLUMN own_worker TEXT CHECK (own_worker IN ('yes', 'no', 'unknown'));
ALTER TABLE people ADD COLUMN esr_participant INTEGER NOT NULL DEFAULT 0
  CHECK (esr_participant IN (0, 1));
ALTER TABLE people ADD COLUMN esr_guided_on TEXT CHECK (esr_guided_on GLOB '????-??-??');
ALTER TABLE people ADD COLUMN esr_started_on TEXT CHECK (esr_started_on GLOB '????-??-??');
ALTER TABLE people ADD COLUMN esr_ended_on TEXT CHECK (esr_ended_on GLOB '????-??-??');
ALTER TABLE people ADD COLUMN informed_on TEXT CHECK (informed_on GLOB '????-??-??');
ALTER TABLE people ADD COLUMN informed_version TEXT
  CHECK (informed_version IS NULL OR informed_on IS NOT NULL);
CREATE INDEX people_merged ON people (merged_into) WHERE merged_into IS NOT NULL;

ALTER TABLE memberships ADD COLUMN planned_end_on TEXT
  CHECK (planned_end_on GLOB '????-??-??' AND planned_end_on >= joined_on);
ALTER TABLE memberships ADD COLUMN exit_reason TEXT
  CHECK (exit_reason IN ('other-group', 'work', 'studies', 'rehabilitative-work', 'other-service',
    'stopped', 'unknown'))
  CHECK (exit_reason IS NULL OR left_on IS NOT NULL);
-- When its planned end was last moved later, and when evaluation and agreement were done.
ALTER TABLE memberships ADD COLUMN continued_on TEXT CHECK (continued_on GLOB '????-??-??');
ALTER TABLE memberships ADD COLUMN evaluated_on TEXT CHECK (evaluated_on GLOB '????-??-??');
ALTER TABLE memberships ADD COLUMN agreement_on TEXT CHECK (agreement_on GLOB '????-??-??');
CREATE INDEX memberships_by_planned_end ON memberships (planned_end_on)
  WHERE planned_end_on IS NOT NULL AND left_on IS NULL;

-- The rows before and after, as JSON of ids, codes and dates: the merged person's name stays in
-- her own row of people and goes with it.
CREATE TABLE person_merges (
  id TEXT PRIMARY KEY,
  kept_id TEXT NOT NULL REFERENCES people (id),
  merged_id TEXT NOT NULL REFERENCES people (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  made_on TEXT NOT NULL CHECK (made_on GLOB '????-??-??'),
  made_minute INTEGER NOT NULL CHECK (made_minute BETWEEN 0 AND 1440),
  writes TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  CHECK (kept_id <> merged_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_merges_by_kept ON person_merges (kept_id);
CREATE INDEX person_merges_by_merged ON person_merges (merged_id);
`;
