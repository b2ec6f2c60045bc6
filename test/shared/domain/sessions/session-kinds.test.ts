import { describe, expect, it } from 'vitest';
import { isPublicKind } from '#shared/domain/posters/public-session.ts';
import { kindRules, sessionKinds } from '#shared/domain/sessions/session-kinds.ts';

describe('the rule of each kind of session', () => {
  it('takes people at information events for visitors, but not for ESF participants', () => {
    expect(kindRules['information-event']).toMatchObject({
      ...{ counts: 'visitors', esfParticipants: false, hasRoster: false },
    });
  });

  it('has no names, no ESF participants and no place on the wall where nobody is a visitor', () => {
    for (const kind of sessionKinds) {
      const { counts, hasRoster, onPoster, esfParticipants } = kindRules[kind];
      if (counts === 'visitors') continue;
      expect([hasRoster, onPoster, esfParticipants], kind).toEqual([false, false, false]);
    }
  });

  it('says the same of the wall as the posters do', () => {
    for (const kind of sessionKinds) {
      expect(isPublicKind(kind), kind).toBe(kindRules[kind].onPoster);
    }
  });

  it('knows ESF participants by name only', () => {
    for (const kind of sessionKinds) {
      const { hasRoster, esfParticipants } = kindRules[kind];
      if (esfParticipants) expect(hasRoster, kind).toBe(true);
    }
  });
});
