/** How long visitors' own words are kept in `feedback.db`, and how many went. */
export const textRetentionSchema = `
ALTER TABLE retention ADD COLUMN
  text_months INTEGER NOT NULL DEFAULT 24 CHECK (text_months BETWEEN 1 AND 24);
ALTER TABLE retention_runs ADD COLUMN
  texts INTEGER NOT NULL DEFAULT 0 CHECK (texts >= 0);
`;
