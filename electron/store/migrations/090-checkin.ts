/** Whether a change of a register was made by staff, by its closing or by the visitor at the door. */
export const checkinSchema = `
-- Of each, staff_id says who answers for it: whoever made the change, closed or opened the check-in.
ALTER TABLE attendance_changes ADD COLUMN source TEXT NOT NULL DEFAULT 'staff'
  CHECK (source IN ('staff', 'closing', 'self'));
`;
