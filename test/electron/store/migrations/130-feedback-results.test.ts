import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import type { Reply, ReplyId } from '#shared/domain/feedback/replies.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const [venue, group, id] = ['0', '1', '2'].map((digit) => digit.repeat(16));
const key = 'a'.repeat(32);

/** What a folder of the version before holds. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
  VALUES ('${group}', '${venue}', 'Jooga', 'open', 'activity', '2026-01-01');
`;

it('gives a venue of the version before a place for replies and for runs left out', () => {
  const { path, key: fileKey } = aFileBefore(130, oldRows);
  const migrated = opened({ path, key: fileKey, create: false });
  const { feedbackResults, venues } = createStores(migrated.db);
  expect(venues.list().map(({ name }) => name)).toEqual(['Koekahvila']);
  expect([...feedbackResults.leftOut()]).toEqual([]);
  feedbackResults.setLeftOut(key, 'test');
  feedbackResults.setLeftOut(key, 'child');
  expect([...feedbackResults.leftOut()]).toEqual([[key, 'child']]);
  feedbackResults.setLeftOut(key, null);
  expect(feedbackResults.leftOut().size).toBe(0);
  const reply: Reply = {
    ...{ id: id as ReplyId, venueId: venue as VenueId, groupId: group as GroupId },
    ...{ fromMonth: '2026-10', toMonth: '2026-11', onPoster: true, onBoard: false },
    texts: { fi: 'Kahvia iltaan asti.', sv: '', en: '' },
    ...{ shownFrom: day('2026-11-23'), shownUntil: day('2026-11-29') },
  };
  feedbackResults.saveReply(reply);
  expect(feedbackResults.replies(venue as VenueId)).toEqual([reply]);
  const said = { ...reply, onBoard: true };
  feedbackResults.saveReply(said);
  expect(feedbackResults.reply(reply.id)).toEqual(said);
  feedbackResults.removeReply(reply.id);
  expect(feedbackResults.replies(venue as VenueId)).toEqual([]);
  migrated.close();
});
