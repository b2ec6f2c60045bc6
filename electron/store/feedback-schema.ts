import type { FormVersionId } from '#shared/domain/feedback/form.ts';
import type { PlaceLevel } from '#shared/domain/feedback/place.ts';
import type { GroupId, SessionId, VenueId } from '#shared/kernel/ids.ts';

/** Text that staff may have to look at before others read it. */
export type TextState = 'new' | 'shown' | 'hidden';

type PlaceColumns = {
  level: PlaceLevel;
  venue_id: VenueId;
  group_id: GroupId | '';
  session_id: SessionId | '';
  period: string;
};
type StreamColumns = {
  version_id: FormVersionId;
  question_id: string;
  is_run: 0 | 1;
  is_paper: 0 | 1;
};

/** Tables of `feedback.db` as Kysely types them. */
export type FeedbackSchema = {
  held_answers: PlaceColumns & StreamColumns & { key: Buffer; value: number };
  held_texts: PlaceColumns & StreamColumns & { key: Buffer; text: string };
  blocks: PlaceColumns & StreamColumns & { key: Buffer };
  block_counts: { block_key: Buffer; value: number; answers: number };
  block_texts: { key: Buffer; block_key: Buffer; text: string; state: TextState };
};

const place = `
  level TEXT NOT NULL
    CHECK (level IN ('session', 'group-month', 'venue-week', 'venue-month', 'venue-year')),
  venue_id TEXT NOT NULL,
  group_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  period TEXT NOT NULL`;
const stream = `
  version_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  is_run INTEGER NOT NULL CHECK (is_run IN (0, 1)),
  is_paper INTEGER NOT NULL CHECK (is_paper IN (0, 1))`;
const key = 'key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16)';

/**
 * `feedback.db` (PRODUCT.md 4.4; `shared/domain/feedback/README.md`). Keys are chance and tables have
 * no row numbers: nothing here says who, when, in what order, or which answers came together.
 */
export const feedbackSchema = `
CREATE TABLE held_answers (${key},${place},${stream},
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Not on the row of an answer, and no key of one: a text must not say who gave which number.
CREATE TABLE held_texts (${key},${place},${stream},
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

-- Answers to one question that were released together.
CREATE TABLE blocks (${key},${place},${stream}
) STRICT, WITHOUT ROWID;

CREATE TABLE block_counts (
  block_key BLOB NOT NULL REFERENCES blocks (key),
  value INTEGER NOT NULL,
  answers INTEGER NOT NULL CHECK (answers > 0),
  PRIMARY KEY (block_key, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE block_texts (${key},
  block_key BLOB NOT NULL REFERENCES blocks (key),
  text TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('new', 'shown', 'hidden'))
) STRICT, WITHOUT ROWID;
`;
