import { foldName } from '#shared/domain/people/fold-name.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { compareNames } from '#shared/i18n/format.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';

/** People known by nickname, first name or code. */
export const peopleHandlers: Handlers<CallsOf<'people'>> = {
  'people.list': ({ stores, me, now, language }, { text = '', offset = 0, limit = 50 }) => {
    const compare = compareNames(language);
    const ledBy = seesEveryRoster(me.role) ? null : me.staffId;
    const found = stores.people
      .list({ folded: foldName(text), ledBy })
      .sort((a, b) => compare(a.displayName, b.displayName));
    const page = found.slice(offset, offset + limit).map(({ id }) => id);
    return ok({ people: stores.people.details(page, now.date), total: found.length });
  },
  'people.create': ({ stores, newId }, { displayName }) => {
    const id = newId<'person'>();
    stores.people.add({ id, displayName });
    return ok({ id });
  },
  'people.rename': ({ stores, me }, { id, displayName }) => {
    if (!stores.people.exists(id)) return err('not-found');
    if (!seesEveryRoster(me.role) && !stores.people.isLedBy(id, me.staffId)) {
      return err('not-allowed');
    }
    stores.people.rename({ id, displayName });
    return ok({});
  },
};
