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
