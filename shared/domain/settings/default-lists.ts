import type { TagSet } from './tag-sets.ts';

/**
 * What a new venue folder begins with, by the key of its text: the activities of the field, the
 * four core elements of social rehabilitation, and the skills of both triples in use (everyday,
 * social and community skills; everyday, working-life and interaction skills).
 */
export const defaultActivityTypes = ['group', 'day', 'hobby', 'work', 'community'] as const;

export const defaultTags = [
  { key: 'needs', tagSet: 'core-element' },
  { key: 'planned', tagSet: 'core-element' },
  { key: 'individual', tagSet: 'core-element' },
  { key: 'group', tagSet: 'core-element' },
  { key: 'everyday', tagSet: 'skill-area' },
  { key: 'social', tagSet: 'skill-area' },
  { key: 'community', tagSet: 'skill-area' },
  { key: 'working-life', tagSet: 'skill-area' },
  { key: 'interaction', tagSet: 'skill-area' },
  { key: 'digital', tagSet: 'other' },
  { key: 'enhanced', tagSet: 'other' },
] as const satisfies readonly Readonly<{ key: string; tagSet: TagSet }>[];

export type TagKey = (typeof defaultTags)[number]['key'];
