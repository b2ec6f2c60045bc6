/** Who is at the laptop and what she may see: PINs that switch the user, groups kept to their leaders. */
export const accessSchema = `
CREATE TABLE staff_pins (
  staff_id TEXT PRIMARY KEY REFERENCES staff (id),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  -- scrypt's cost, 2^log_n.
  log_n INTEGER NOT NULL CHECK (log_n BETWEEN 10 AND 20),
  -- In a row, and when the last one was by the laptop's clock (milliseconds since 1970).
  wrong_tries INTEGER NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
  last_wrong_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

ALTER TABLE groups ADD COLUMN visibility TEXT NOT NULL DEFAULT 'everyone'
  CHECK (visibility IN ('everyone', 'leaders'));
`;
