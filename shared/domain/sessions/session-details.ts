import type { PartnerId, TagId } from '../../kernel/ids.ts';
import type { SessionKind, SessionMode } from './session-kinds.ts';

/** What a session is about, beside when, where and by whom: its plan and what it is counted as. */
export type SessionDetails = Readonly<{
  kind: SessionKind;
  mode: SessionMode;
  /** The remote platform's name; empty where there is none. */
  platform: string;
  /** Where to join remotely; never on a poster or a board. */
  link: string;
  /** Outside the venue's rooms ("muualla"), in words; empty where it is held in a room. */
  place: string;
  theme: string;
  goal: string;
  method: string;
  equipment: string;
  /** A short look back at the session, about nobody in particular. */
  reflection: string;
  /** Whether it has been recorded in the client information system (nothing of it is here). */
  recordedElsewhere: boolean;
  partnerIds: readonly PartnerId[];
  tagIds: readonly TagId[];
}>;

/** What is written of a session in free words. */
export const sessionTexts = [
  'theme',
  'goal',
  'method',
  'equipment',
  'reflection',
  'place',
  'platform',
] as const;

/** A session of this kind of which nothing else is known. */
export const plainDetails = (
  of: Partial<Pick<SessionDetails, 'kind' | 'mode' | 'platform' | 'link'>> = {},
): SessionDetails => ({
  kind: 'group',
  mode: 'on-site',
  platform: '',
  link: '',
  place: '',
  theme: '',
  goal: '',
  method: '',
  equipment: '',
  reflection: '',
  recordedElsewhere: false,
  partnerIds: [],
  tagIds: [],
  ...of,
});

const listKey = (ids: readonly string[]): string => ids.toSorted().join();

/** Whether two descriptions say the same; the order of partners and tags carries no meaning. */
export function sameDetails(a: SessionDetails, b: SessionDetails): boolean {
  const { partnerIds: partnersA, tagIds: tagsA, ...restA } = a;
  const { partnerIds: partnersB, tagIds: tagsB, ...restB } = b;
  const keys = Object.keys(restA) as (keyof typeof restA)[];
  return (
    keys.every((key) => restA[key] === restB[key]) &&
    listKey(partnersA) === listKey(partnersB) &&
    listKey(tagsA) === listKey(tagsB)
  );
}
