import type { Language } from '#shared/contract/app.ts';
import type { FurtherFigures, FurtherWords } from '#shared/domain/months/further-figures.ts';
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
    further: furtherFiguresOf(context, { venueId, month }),
  };
}

/** The totals of a venue's month as they are now. */
export function figuresOfMonth({ stores, now }: Context, { venueId, month }: Place): Figures {
  const asked = { ...daysOfMonth(month), venueId, groupId: null, now };
  return stores.reports.attendance({ ...asked, by: 'month' }).total;
}

/** Other counters, presence of the staff and exits of a venue's month as they are now. */
export function furtherFiguresOf({ stores }: Context, { venueId, month }: Place): FurtherFigures {
  const filter = { ...daysOfMonth(month), venueId };
  const doors = stores.doors.figures({ ...filter, by: 'month', withoutBoard: false });
  return {
    counters: doors.counters.map((figure) => ({ ...figure, key: '' })),
    presences: doors.presences,
    exits: stores.reports.exits({ ...filter, groupId: null }),
  };
}

/** What these figures are called in a language. */
export const furtherWords = ({ stores }: Context, language: Language): FurtherWords => ({
  language,
  entries: new Map(stores.doors.entries().map(({ id, name }) => [id, name])),
});
