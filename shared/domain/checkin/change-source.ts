/** Who made a change of a register: somebody of the staff, or the visitor herself at the door. */
export type ChangeSource = 'staff' | 'self';
