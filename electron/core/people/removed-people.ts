import { textIn } from '#shared/domain/people/stored-row.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Handlers } from '../context.ts';
import {
  putBack,
  removedOf,
  removedRecord,
  removeRecord,
  shownRemoval,
} from '../removed/removed-records.ts';

/** People who were added by mistake, and the way back. */
export const removedPeopleHandlers: Handlers<
  'people.remove' | 'people.removed' | 'people.putBack'
> = {
  'people.remove': (context, { id }) =>
    context.stores.people.exists(id)
      ? removeRecord(context, { kind: 'person', id })
      : err('not-found'),
  'people.removed': (context) =>
    ok(
      removedOf(context, 'person').map((record) => ({
        // Of this kind.
        id: record.id as PersonId,
        displayName: textIn(record.writes[0]?.before ?? {}, 'display_name'),
        ...shownRemoval(context, record),
      })),
    ),
  'people.putBack': (context, { id }) => {
    const found = removedRecord(context, { kind: 'person', id });
    return found.ok ? putBack(context, found.value) : found;
  },
};
