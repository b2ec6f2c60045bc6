/** Open: heads are counted, no roster is needed. Closed: a roster, attendance per person. */
export const groupForms = ['open', 'closed'] as const;
export type GroupForm = (typeof groupForms)[number];

/** What the group is for; reports can be grouped by it. */
export const groupKinds = ['peer', 'theme', 'coaching', 'activity', 'other'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** How a group is named on the wall: a name can tell what somebody suffers from. */
export const posterAs = ['name', 'alias', 'unnamed', 'hidden'] as const;
export type PosterAs = (typeof posterAs)[number];

/** Who sees what a group is called: everybody on the staff, or its leaders and the coordinators. */
export const groupVisibilities = ['everyone', 'leaders'] as const;
export type GroupVisibility = (typeof groupVisibilities)[number];

/** Unless said otherwise a closed group is not named on the wall. */
export const usualPosterAs = (form: GroupForm): PosterAs =>
  form === 'closed' ? 'unnamed' : 'name';
