/**
 * Why somebody was away, where a venue has switched it on: coarse on purpose, because an illness
 * of a named person would be health data.
 */
export const absenceReasons = [
  'hindrance',
  'other-service',
  'work-or-studies',
  'not-told',
] as const;
export type AbsenceReason = (typeof absenceReasons)[number];
