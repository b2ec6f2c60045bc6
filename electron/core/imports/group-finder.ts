import type { GroupChoice } from '#shared/contract/imports.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import type { ImportEntry } from '#shared/domain/people-import/entries.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import { usualFields } from '../groups/new-group.ts';
import type { GroupRow } from '../ports.ts';
import type { ImportPlan, PlannedGroup } from './import-plan.ts';
import type { FileInput } from './read-import-file.ts';

type FoundGroup = PlannedGroup | 'no-group' | 'group-unknown' | 'group-skipped';

/** Which group the rows of a file belong to, by the name it gives them. */
export type GroupFinder = Readonly<{
  find: (name: string) => FoundGroup;
  /** Names of the file with what became of each, by their first rows. */
  names: () => readonly Readonly<{ name: string; choice: GroupChoice | null }>[];
  rowOf: (id: PlannedGroup['id']) => GroupRow | null;
}>;

const longestName = 100;

/** The first day of which a group's rows tell anything. */
function firstDays(entries: readonly ImportEntry[]): ReadonlyMap<string, LocalDate> {
  const first = new Map<string, LocalDate>();
  for (const entry of entries) {
    const day = entry.kind === 'person' ? entry.joinedOn : entry.date;
    const key = foldName(entry.groupName);
    const known = first.get(key);
    if (day && (!known || day < known)) first.set(key, day);
  }
  return first;
}

/** Finds groups of the venue by name; new ones are planned when their first row comes. */
export function groupFinder(
  { stores, now, newId }: Context,
  plan: ImportPlan,
  { input, entries }: Readonly<{ input: FileInput; entries: readonly ImportEntry[] }>,
): GroupFinder {
  const { venueId, kind, oneGroup } = input;
  const rows = stores.groups.list({ venueId, today: now.date, includeEnded: true });
  const byName = new Map(rows.toReversed().map((row) => [foldName(row.name), row]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const chosen = new Map(input.groups?.map(({ name, choice }) => [foldName(name), choice]));
  const first = firstDays(entries);
  const found = new Map<string, FoundGroup>();
  const named = new Map<string, Readonly<{ name: string; choice: GroupChoice | null }>>();

  function add(name: string): PlannedGroup {
    const form = kind === 'headcounts' ? ('open' as const) : ('closed' as const);
    const startsOn = first.get(foldName(name)) ?? first.get('') ?? now.date;
    const group = {
      ...usualFields({ form }),
      ...{ id: newId<'group'>(), venueId, roomId: null, name: name.slice(0, longestName), form },
      ...{ kind: 'other' as const, capacity: null, startsOn, endsOn: null, description: '' },
    };
    plan.groups.push(group);
    return { ...group, isNew: true };
  }

  const known = (row: GroupRow): PlannedGroup => ({ ...row, isNew: false });

  function unnamed(): FoundGroup {
    if (!oneGroup) return 'no-group';
    if (oneGroup.kind === 'new') {
      const row = byName.get(foldName(oneGroup.name));
      return row ? known(row) : add(oneGroup.name);
    }
    const row = byId.get(oneGroup.groupId);
    return row ? known(row) : 'no-group';
  }

  function byChoice(name: string): FoundGroup {
    const own = byName.get(foldName(name));
    const choice =
      chosen.get(foldName(name)) ?? (own ? { kind: 'known' as const, groupId: own.id } : null);
    named.set(foldName(name), { name: name.slice(0, 400), choice });
    if (!choice) return 'group-unknown';
    if (choice.kind === 'skip') return 'group-skipped';
    if (choice.kind === 'new') return own ? known(own) : add(name);
    const row = byId.get(choice.groupId);
    return row ? known(row) : 'group-unknown';
  }

  return {
    find: (name) => {
      const key = foldName(name);
      const before = found.get(key);
      if (before !== undefined) return before;
      const group = key === '' ? unnamed() : byChoice(name);
      found.set(key, group);
      return group;
    },
    names: () => [...named.values()],
    rowOf: (id) => byId.get(id) ?? null,
  };
}
