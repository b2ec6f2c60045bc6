/**
 * One tap at the door. Every kind is one visit; a first one is also marked as such, once a year a
 * person, which gives the year's different people without anybody's identity.
 */
export const visitKinds = ['visit', 'first-of-year', 'first-ever'] as const;
export type VisitKind = (typeof visitKinds)[number];
