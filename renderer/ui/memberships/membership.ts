import type { PersonCard } from '#shared/contract/people.ts';

/** A membership as its dialog changes it. */
export type Membership = Omit<PersonCard['memberships'][number], 'groupId' | 'continuedOn'>;
