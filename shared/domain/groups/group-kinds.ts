/** Open: heads are counted, no roster is needed. Closed: a roster, attendance per person. */
export const groupForms = ['open', 'closed'] as const;
export type GroupForm = (typeof groupForms)[number];

/** What the group is for; reports can be grouped by it. */
export const groupKinds = ['peer', 'theme', 'coaching', 'activity', 'other'] as const;
export type GroupKind = (typeof groupKinds)[number];
