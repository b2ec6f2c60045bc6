/**
 * What can be marked of a person in a session. No mark at all means "not recorded", which is
 * neither presence nor absence. `not-expected` is a session that does not concern the person.
 */
export const markStatuses = [
  'present',
  'present-remote',
  'absent-notified',
  'absent-unnotified',
  'not-expected',
] as const;
export type MarkStatus = (typeof markStatuses)[number];

/** The key that gives each mark in the register; Finnish initials would collide, digits do not. */
export const markKeys: Readonly<Record<MarkStatus, string>> = {
  present: '1',
  'present-remote': '2',
  'absent-notified': '3',
  'absent-unnotified': '4',
  'not-expected': '5',
};

/** Took part, on site or remotely. Coming late is presence. */
export function isPresent(status: MarkStatus): boolean {
  return status === 'present' || status === 'present-remote';
}

/**
 * Heads without names, beside the roster: taken together they are the extra people of a session.
 * The age bands are those of every scheme (`age-bands.ts`); a session uses those of one.
 */
export const headcountCategories = [
  'unspecified',
  'under-18',
  '18-29',
  '30-54',
  '55-64',
  '65-over',
  '55-over',
  'under-25',
  '25-54',
  'companion',
] as const;
export type HeadcountCategory = (typeof headcountCategories)[number];

export const attendanceModes = ['on-site', 'remote'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];
