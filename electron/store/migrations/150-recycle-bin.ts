/**
 * People and groups that were made by mistake, and the rows of them, so that they can be put back.
 * They are in no other table meanwhile, so no list and no figure has to leave them out.
 */
export const recycleBinSchema = `
CREATE TABLE removed_records (
  -- Of the person or the group.
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'group')),
  removed_on TEXT NOT NULL CHECK (removed_on GLOB '????-??-??'),
  removed_minute INTEGER NOT NULL CHECK (removed_minute BETWEEN 0 AND 1440),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  -- The rows, table by table; the name among them goes when a person of that name is erased.
  writes TEXT NOT NULL CHECK (json_valid(writes))
) STRICT, WITHOUT ROWID;
CREATE INDEX removed_records_by_day ON removed_records (removed_on);
`;
