/**
 * What a tag belongs to: the core elements of social rehabilitation, the skills that an activity
 * strengthens, or something of the venue's own (PRODUCT.md 1.2).
 */
export const tagSets = ['core-element', 'skill-area', 'other'] as const;
export type TagSet = (typeof tagSets)[number];
