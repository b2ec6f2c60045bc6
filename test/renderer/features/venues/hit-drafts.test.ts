import { describe, expect, it } from 'vitest';
import type { HitSession } from '#shared/contract/venues.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  changedCount,
  choicesToSend,
  noDrafts,
  openHits,
  withDraft,
} from '../../../../renderer/features/venues/hit-drafts.ts';

const date = day('2027-02-22');
const name = { fi: 'Talviloma', sv: 'Talviloma', en: 'Talviloma' };
const hitOf = (n: number): HitSession => ({
  id: String(n).padStart(16, '0') as SessionId,
  ...{ title: 'Naisten vertaisryhmä', venueName: 'Koekahvila', roomName: null },
  ...{ date, startMinute: 600, endMinute: 690 },
  offDay: { date, reason: 'closure', name },
});
const hits = [hitOf(1), hitOf(2), hitOf(3)];
const [first, second, third] = hits.map(({ id }) => id) as [SessionId, SessionId, SessionId];
const found = { hits, refused: [], conflicts: [] };
const to = day('2027-03-02');
const isOpen = (drafts: typeof noDrafts, more: object = {}) =>
  openHits({ ...found, ...more }, drafts).map(({ id }) => id);

describe('choices about sessions on closed days', () => {
  it('are open until something that can be done is said', () => {
    expect(isOpen(noDrafts)).toEqual([first, second, third]);
    const some = withDraft(noDrafts, [first, second], { kind: 'cancel' });
    expect(isOpen(some)).toEqual([third]);
    const typing = withDraft(some, [third], { kind: 'move', to: null });
    expect(isOpen(typing)).toEqual([third]);
    const whole = withDraft(typing, [third], { kind: 'move', to });
    expect(isOpen(whole)).toEqual([]);
    expect(isOpen(whole, { refused: [{ id: third, to, why: 'taken' }] })).toEqual([third]);
  });

  it('are open where a move meets a block, and not where it meets a warning', () => {
    const drafts = withDraft(noDrafts, [first, second, third], { kind: 'move', to });
    const with_ = (severity: 'block' | 'warning') => ({
      conflicts: [{ id: second, conflicts: [{ kind: 'off-day', severity, name }] }],
    });
    expect(isOpen(drafts, with_('warning'))).toEqual([]);
    expect(isOpen(drafts, with_('block'))).toEqual([second]);
    // The block was of a move that has been given up.
    const kept = withDraft(drafts, [second], { kind: 'keep' });
    expect(isOpen(kept, with_('block'))).toEqual([]);
  });

  it('are sent one by one, unfinished moves not at all', () => {
    const drafts = withDraft(withDraft(noDrafts, [first], { kind: 'move', to: null }), [second], {
      kind: 'move',
      to,
    });
    expect(choicesToSend(drafts)).toEqual({
      each: [{ of: second, choice: { kind: 'move', to } }],
      rest: 'ask',
    });
  });

  it('are said once where they are more than can be sent and all the same', () => {
    const ids = Array.from({ length: 2500 }, (_, n) => hitOf(n).id);
    const all = withDraft(noDrafts, ids, { kind: 'cancel' });
    expect(choicesToSend(all)).toEqual({ each: [], rest: 'cancel' });
    const few = withDraft(noDrafts, ids.slice(0, 10), { kind: 'cancel' });
    expect(choicesToSend(few)).toMatchObject({ rest: 'ask', each: { length: 10 } });
  });

  it('count what changes: kept ones do not, nor those chosen of before and gone since', () => {
    const drafts = withDraft(
      withDraft(noDrafts, [first, hitOf(9).id], { kind: 'cancel' }),
      [second],
      { kind: 'keep' },
    );
    expect(changedCount(hits, drafts)).toBe(1);
  });
});
