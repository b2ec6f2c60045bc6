/** What a session is; each kind is counted by a rule of its own (PRODUCT.md 1.1 and 2.3). */
export const sessionKinds = [
  'group',
  'theme-meeting',
  'information-event',
  'workshop',
  'one-to-one',
  'online-peer-support',
  'prepared-appointment',
  'professionals-meeting',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** How a kind is counted and shown. */
export type KindRule = Readonly<{
  /**
   * Whose taking part it is: `visitors` are counted as participations; `professionals` are kept
   * apart from them; `meetings` counts the meeting and its length, never who came.
   */
  counts: 'visitors' | 'professionals' | 'meetings';
  /** Whether a closed group's roster may be marked in it. */
  hasRoster: boolean;
  /** Whether it may be on the wall. */
  onPoster: boolean;
  /** Whether those who came are ESF participants (people at information events are not). */
  esfParticipants: boolean;
}>;

/** The counting rule of each kind. */
export const kindRules: Readonly<Record<SessionKind, KindRule>> = {
  group: { counts: 'visitors', hasRoster: true, onPoster: true, esfParticipants: true },
  'theme-meeting': { counts: 'visitors', hasRoster: true, onPoster: true, esfParticipants: true },
  'information-event': {
    counts: 'visitors',
    hasRoster: false,
    onPoster: true,
    esfParticipants: false,
  },
  workshop: { counts: 'professionals', hasRoster: false, onPoster: false, esfParticipants: false },
  'one-to-one': { counts: 'meetings', hasRoster: false, onPoster: false, esfParticipants: false },
  'online-peer-support': {
    counts: 'visitors',
    hasRoster: true,
    onPoster: true,
    esfParticipants: true,
  },
  'prepared-appointment': {
    counts: 'meetings',
    hasRoster: false,
    onPoster: false,
    esfParticipants: false,
  },
  'professionals-meeting': {
    counts: 'professionals',
    hasRoster: false,
    onPoster: false,
    esfParticipants: false,
  },
};

/** On site, over the network, or both at once. */
export const sessionModes = ['on-site', 'remote', 'hybrid'] as const;
export type SessionMode = (typeof sessionModes)[number];
