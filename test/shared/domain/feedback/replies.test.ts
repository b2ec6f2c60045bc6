import { expect, it } from 'vitest';
import { onTheWall, type Reply, type ReplyId } from '#shared/domain/feedback/replies.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';

const reply = (fi: string, more: Partial<Reply> = {}): Reply => ({
  ...{ id: fi as ReplyId, venueId: 'v' as VenueId, groupId: null },
  ...{ fromMonth: '2026-10', toMonth: '2026-11', onPoster: true, onBoard: false },
  texts: { fi, sv: '', en: '' },
  ...{ shownFrom: day('2026-11-23'), shownUntil: day('2026-11-29') },
  ...more,
});
const own = { fi: 'Omat sanat.', sv: '', en: 'Own words.' };
const week = { from: day('2026-11-23'), to: day('2026-11-29') };

it('puts the venue’s own words first, then replies chosen for that wall and shown on those days', () => {
  const replies = [
    reply('Kahvia on nyt iltaan asti.'),
    reply('Aulaan.', { onPoster: false, onBoard: true }),
    reply('Ensi viikolla.', { shownFrom: day('2026-11-30'), shownUntil: day('2026-12-06') }),
    reply('Menneellä.', { shownFrom: day('2026-11-01'), shownUntil: day('2026-11-22') }),
  ];
  expect(onTheWall(own, replies, { wall: 'poster', ...week })).toEqual({
    fi: 'Omat sanat. Kahvia on nyt iltaan asti.',
    sv: 'Kahvia on nyt iltaan asti.',
    en: 'Own words. Kahvia on nyt iltaan asti.',
  });
  expect(onTheWall(own, replies, { wall: 'board', ...week }).fi).toBe('Omat sanat. Aulaan.');
});
