/** A day or period on which the venue's sessions are asked about: closed, or a school break. */
export const closureKinds = ['closure', 'school-break'] as const;
export type ClosureKind = (typeof closureKinds)[number];
