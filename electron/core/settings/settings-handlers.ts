import { foldName } from '#shared/domain/people/fold-name.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { compareNames } from '#shared/i18n/format.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import type { ListEntry } from '../programme-ports.ts';

/** Where the minutes until the lock are kept. */
export const lockAfterSetting = 'lock-after-minutes';

/** The venue folder's own lists (activity types, tags, partners, names for marks), and when it locks. */
export const settingsHandlers: Handlers<CallsOf<'settings'>> = {
  'settings.lists': ({ stores: { lists, attendance }, language }) => {
    const compare = compareNames(language);
    const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name);
    return ok({
      activityTypes: lists.activityTypes().sort(byName),
      tags: lists.tags().sort(byName),
      partners: lists.partners().sort(byName),
      markLabels: attendance.labels().sort(byName),
    });
  },
  'settings.saveActivityType': (context, input) => {
    const { lists } = context.stores;
    return saved(context, input, { known: lists.activityTypes(), save: lists.saveActivityType });
  },
  'settings.saveTag': (context, input) => {
    const { lists } = context.stores;
    return saved(context, input, { known: lists.tags(), save: lists.saveTag });
  },
  'settings.savePartner': (context, input) => {
    if (input.id !== null && !seesEveryRoster(context.me.role)) return err('not-allowed');
    const { lists } = context.stores;
    return saved(context, input, { known: lists.partners(), save: lists.savePartner });
  },
  'settings.setLockAfter': ({ stores, audit }, { minutes }) => {
    stores.settings.set(lockAfterSetting, String(minutes));
    audit('lock-after-set', null, String(minutes));
    return ok({});
  },
  'settings.saveMarkLabel': (context, input) => {
    const { attendance } = context.stores;
    const known = attendance.labels();
    const before = known.find(({ id }) => id === input.id);
    const status = before?.status ?? input.status;
    return saved(context, { ...input, status }, { known, save: attendance.saveLabel });
  },
};

type Typed<Entry extends ListEntry<unknown>> = Omit<Entry, 'id'> & { id: Entry['id'] | null };
type List<Entry> = Readonly<{ known: readonly Entry[]; save: (entry: Entry) => void }>;

/** Saves an entry whose name no other one has, whatever its capitals and accents. */
function saved<Entry extends ListEntry<string>>(
  { newId }: Context,
  typed: Typed<Entry>,
  { known, save }: List<Entry>,
): Result<{ id: Entry['id'] }> {
  if (typed.id !== null && !known.some(({ id }) => id === typed.id)) return err('not-found');
  const name = foldName(typed.name);
  if (known.some((other) => other.id !== typed.id && foldName(other.name) === name)) {
    return err('name-taken', { fields: { name: 'name-taken' } });
  }
  const id: Entry['id'] = typed.id ?? newId();
  save({ ...typed, id } as Entry);
  return ok({ id });
}
