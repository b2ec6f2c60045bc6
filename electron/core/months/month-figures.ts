import { daysOfMonth } from '#shared/domain/months/month.ts';
import type { Snapshot, SnapshotGrouping } from '#shared/domain/months/snapshot.ts';
import { countingRulesVersion, type Figures } from '#shared/domain/reports/figures.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { Context } from '../context.ts';

type Place = Readonly<{ venueId: VenueId; month: string }>;

/** A venue's month counted as reports count it, whole and by row, to be kept at closing. */
export function snapshotOf(context: Context, { venueId, month }: Place): Snapshot {
  const { stores, now } = context;
  const asked = { ...daysOfMonth(month), venueId, groupId: null, now };
  const counted = (by: SnapshotGrouping) => stores.reports.attendance({ ...asked, by });
  const { rows, total, unmarked, roles } = counted('group');
  return {
    rules: countingRulesVersion,
    ...{ total, unmarked, roles },
    rows: {
      group: rows,
      kind: counted('kind').rows,
      'activity-type': counted('activity-type').rows,
      tag: counted('tag').rows,
      partner: counted('partner').rows,
    },
  };
}

/** The totals of a venue's month as they are now. */
export function figuresOfMonth({ stores, now }: Context, { venueId, month }: Place): Figures {
  const asked = { ...daysOfMonth(month), venueId, groupId: null, now };
  return stores.reports.attendance({ ...asked, by: 'month' }).total;
}
