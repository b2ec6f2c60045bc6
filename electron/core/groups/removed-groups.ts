import { textIn } from '#shared/domain/people/stored-row.ts';
import type { GroupId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Context, Handlers } from '../context.ts';
import {
  putBack,
  removedOf,
  removedRecord,
  removeRecord,
  shownRemoval,
} from '../removed/removed-records.ts';
import type { RemovedRecord } from '../removed-ports.ts';
import { mayOpenRoster } from './may-open-roster.ts';

/** Groups that were made by mistake, and the way back. */
export const removedGroupsHandlers: Handlers<
  'groups.remove' | 'groups.removed' | 'groups.putBack'
> = {
  'groups.remove': (context, { id }) => {
    const group = context.stores.groups.get(id, context.now.date);
    if (!group) return err('not-found');
    if (!mayOpenRoster(context.me, group.leaderIds)) return err('not-allowed');
    return removeRecord(context, { kind: 'group', id });
  },
  'groups.removed': (context) =>
    ok(
      removedOf(context, 'group')
        .filter((record) => isHers(context, record))
        .map((record) => ({
          // Of this kind.
          id: record.id as GroupId,
          name: textIn(groupRow(record), 'name'),
          ...shownRemoval(context, record),
        })),
    ),
  'groups.putBack': (context, { id }) => {
    const found = removedRecord(context, { kind: 'group', id });
    if (!found.ok || !isHers(context, found.value)) return err('not-found');
    const [venueId, name] = ['venue_id', 'name'].map((column) =>
      textIn(groupRow(found.value), column),
    );
    // Written from ids of venues.
    const isTaken = context.stores.groups.isNameTaken(venueId as VenueId, name ?? '', null);
    return isTaken ? err('name-taken') : putBack(context, found.value);
  },
};

const groupRow = ({ writes }: RemovedRecord) => writes[0]?.before ?? {};

/** Whoever could remove it: coordinators, and those who lead it. */
function isHers({ me }: Context, { writes }: RemovedRecord): boolean {
  const leaders = writes.filter(({ table }) => table === 'group_leaders');
  // Written from ids of the staff.
  return mayOpenRoster(
    me,
    leaders.map(({ before }) => textIn(before ?? {}, 'staff_id') as StaffId),
  );
}
