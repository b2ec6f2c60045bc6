import type { ListedKind } from './day-counters.ts';

/** What a new venue folder guides people to and helps them with, by the key of its text (PRODUCT.md 1.2). */
export const firstEntries = {
  guided: [
    'social-work',
    'health',
    'kela',
    'employment',
    'organisation',
    'work-activity',
    'studies',
  ],
  errand: ['kela', 'health', 'debt', 'other'],
} as const satisfies Readonly<Record<ListedKind, readonly string[]>>;

/** The key of a first entry's text: each kind has those of its own list. */
export const entryText = (counter: ListedKind, key: string) =>
  `visits.firstEntries.${counter}.${key}` as 'visits.firstEntries.errand.kela';
