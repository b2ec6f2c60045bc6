/**
 * What a signed-in member of staff may do (the shared laptop of a venue has all of them):
 * an administrator everything; a coordinator everything but staff and keys; a leader the rosters
 * of her own groups; a peer leader the headcounts of his own sessions and no names; a reporter
 * reports and no names.
 */
export const staffRoles = [
  'administrator',
  'coordinator',
  'leader',
  'peer-leader',
  'reporter',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Named sets for the contract, so that a call says who it is for in one word. */
export const administrators = ['administrator'] as const satisfies readonly StaffRole[];
export const coordinators = [
  'administrator',
  'coordinator',
] as const satisfies readonly StaffRole[];
/** Those who plan the programme and may see names (a leader only those of her own groups). */
export const leaders = [
  'administrator',
  'coordinator',
  'leader',
] as const satisfies readonly StaffRole[];
/** Those who count people without names. */
export const counters = [
  'administrator',
  'coordinator',
  'leader',
  'peer-leader',
] as const satisfies readonly StaffRole[];
/** Those who make reports, which hold no names. */
export const reporters = [
  'administrator',
  'coordinator',
  'leader',
  'reporter',
] as const satisfies readonly StaffRole[];

/** In what capacity somebody runs a session; decides which hours column the time goes to. */
export const workingRoles = [
  'employee',
  'social-welfare-professional',
  'instructor',
  'nurse',
  'peer-leader',
  'expert-by-experience',
  'volunteer',
  'visiting-expert',
] as const;
export type WorkingRole = (typeof workingRoles)[number];

/** Peer leaders, experts by experience and volunteers are reported apart from employees (STEA asks volunteers separately). */
export const volunteerRoles = [
  'peer-leader',
  'expert-by-experience',
  'volunteer',
] as const satisfies readonly WorkingRole[];

/** Whether the role sees every roster, not only those of the person's own groups. */
export function seesEveryRoster(role: StaffRole): boolean {
  return role === 'administrator' || role === 'coordinator';
}
