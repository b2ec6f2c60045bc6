/**
 * Who made a change of a register: somebody of the staff, the closing of the register in her name,
 * or the visitor herself at the door.
 */
export const changeSources = ['staff', 'closing', 'self'] as const;
export type ChangeSource = (typeof changeSources)[number];
