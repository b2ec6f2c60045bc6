/**
 * What the staff does about feedback; the answers themselves are in `feedback.db`. A block is known
 * here by its random name alone.
 */
export const feedbackResultsSchema = `
-- Blocks of equal answers in a hurry that are not counted. Their answers stay.
CREATE TABLE left_out_blocks (
  block_key TEXT NOT NULL PRIMARY KEY CHECK (length(block_key) = 32),
  reason TEXT NOT NULL CHECK (reason IN ('child', 'test', 'annoyance', 'other'))
) STRICT, WITHOUT ROWID;

-- "You said, we did": what was changed because of feedback, for the wall.
CREATE TABLE feedback_replies (
  id TEXT NOT NULL PRIMARY KEY,
  venue_id TEXT NOT NULL REFERENCES venues (id),
  -- Null: of the whole venue.
  group_id TEXT REFERENCES groups (id),
  -- First and last month of the feedback, 2026-11.
  from_month TEXT NOT NULL CHECK (from_month GLOB '????-??'),
  to_month TEXT NOT NULL CHECK (to_month GLOB '????-??'),
  text_fi TEXT NOT NULL,
  text_sv TEXT NOT NULL,
  text_en TEXT NOT NULL,
  on_poster INTEGER NOT NULL CHECK (on_poster IN (0, 1)),
  on_board INTEGER NOT NULL CHECK (on_board IN (0, 1)),
  -- Days on which it is on the wall.
  shown_from TEXT NOT NULL CHECK (shown_from GLOB '????-??-??'),
  shown_until TEXT NOT NULL CHECK (shown_until GLOB '????-??-??'),
  CHECK (from_month <= to_month),
  CHECK (shown_from <= shown_until),
  CHECK (text_fi <> '' OR text_sv <> '' OR text_en <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_replies_by_venue ON feedback_replies (venue_id);
CREATE INDEX feedback_replies_by_group ON feedback_replies (group_id);
`;
