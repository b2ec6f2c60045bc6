/** Self check-in: whether a change of a register was made by staff or by the visitor at the door. */
export const checkinSchema = `
-- Of both, staff_id says who answers for it: whoever made the change, or opened the check-in.
ALTER TABLE attendance_changes ADD COLUMN source TEXT NOT NULL DEFAULT 'staff'
  CHECK (source IN ('staff', 'self'));
`;
