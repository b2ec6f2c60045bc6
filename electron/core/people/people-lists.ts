import { findDuplicates, likenessOf } from '#shared/domain/people/find-duplicates.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { esrMissing } from '#shared/domain/people/person-fields.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { compareNames } from '#shared/i18n/format.ts';
import type { PersonId, StaffId } from '#shared/kernel/ids.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Context, Handlers } from '../context.ts';
import type { PersonRow } from '../people-ports.ts';
import { readSettings } from './people-settings.ts';

/** Whose people the caller sees: everybody's, or those of her own groups. */
export const ledBy = ({ me }: Context): StaffId | null =>
  seesEveryRoster(me.role) ? null : me.staffId;

/** More names than this are no hint any more. */
const hints = 5;

/** Lists of people to look through. */
export const listHandlers: Handlers<
  | 'people.similar'
  | 'people.duplicates'
  | 'people.tellApart'
  | 'people.notSeen'
  | 'people.esrMissing'
> = {
  'people.similar': (context, { displayName }) => {
    const wanted = foldName(displayName);
    if (wanted === '') return ok([]);
    const alike = context.stores.people
      .list({ ledBy: ledBy(context), archived: false })
      .flatMap(({ id, folded }) => {
        const how = likenessOf(wanted, folded);
        return how === null ? [] : [{ id, rank: how === 'same' ? 0 : 1 }];
      })
      .sort((a, b) => a.rank - b.rank)
      .slice(0, hints);
    return ok(alike.flatMap(({ id }) => shown(context, id)));
  },
  'people.duplicates': (context, { apart = false, offset = 0, limit = 50 }) => {
    const compare = compareNames(context.language);
    const people = context.stores.people
      .list({ ledBy: null, archived: false })
      .sort((a, b) => compare(a.displayName, b.displayName));
    const told = new Set(context.stores.merges.toldApart().map(([one, other]) => one + other));
    const all = findDuplicates(people);
    const isApart = ({ one, other }: (typeof all)[number]): boolean =>
      told.has(one.id + other.id) || told.has(other.id + one.id);
    const found = all.filter((pair) => isApart(pair) === apart);
    const pairs = found.slice(offset, offset + limit).flatMap(({ one, other, how }) => {
      const [first] = shown(context, one.id);
      const [second] = shown(context, other.id);
      return first && second ? [{ one: first, other: second, how }] : [];
    });
    const total = found.length;
    return ok({ pairs, total, apart: apart ? total : all.length - total });
  },
  'people.tellApart': (context, { oneId, otherId, apart }) => {
    const { stores, me, now } = context;
    const areTwo =
      oneId !== otherId && stores.people.exists(oneId) && stores.people.exists(otherId);
    if (!areTwo) return err('not-found');
    const pair = oneId < otherId ? ([oneId, otherId] as const) : ([otherId, oneId] as const);
    stores.merges.tellApart(pair, apart ? { staffId: me.staffId, on: now.date } : null);
    return ok({});
  },
  'people.notSeen': (context, { weeks, offset = 0, limit = 50 }) => {
    const today = context.now.date;
    const since = addDays(today, -7 * weeks);
    const found = context.stores.people.notSeen({ since, today, ledBy: ledBy(context) });
    const page = found
      .slice(offset, offset + limit)
      .flatMap(({ id, missedSessions }) =>
        shown(context, id).map((person) => ({ ...person, missedSessions })),
      );
    return ok({ people: page, total: found.length });
  },
  'people.esrMissing': (context, { offset = 0, limit = 50 }) => {
    if (!readSettings(context).fields.includes('esr')) return err('field-off');
    const compare = compareNames(context.language);
    const found = context.stores.people
      .esrParticipants({ today: context.now.date, ledBy: ledBy(context) })
      .map(({ facts, isMember, ...person }) => ({
        ...person,
        missing: esrMissing(facts, isMember),
      }))
      .filter(({ missing }) => missing.length > 0)
      .sort((a, b) => compare(a.displayName, b.displayName));
    const page = found
      .slice(offset, offset + limit)
      .flatMap(({ id, missing }) => shown(context, id).map((person) => ({ ...person, missing })));
    return ok({ people: page, total: found.length });
  },
};

/** One person as lists show her. */
export const shown = (context: Context, id: PersonId): PersonRow[] =>
  context.stores.people.details([id], { today: context.now.date, ledBy: ledBy(context) });
