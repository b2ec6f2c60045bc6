import { describe, expect, it } from 'vitest';
import { kindRules, sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { neverShownKinds } from '#test/support/a-programme.ts';

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

  it('keeps off the wall what is between two people or for the staff alone', () => {
    const kept = sessionKinds.filter((kind) => !kindRules[kind].onPoster);
    expect(kept.toSorted()).toEqual([...neverShownKinds]);
  });

  it('knows ESF participants by name only', () => {
    for (const kind of sessionKinds) {
      const { hasRoster, esfParticipants } = kindRules[kind];
      if (esfParticipants) expect(hasRoster, kind).toBe(true);
    }
  });
});
