import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { translator } from '#shared/i18n/translate.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import type { Context } from '../context.ts';
import type { PeopleStore, PersonRow } from '../people-ports.ts';
import type { GroupRow, Stores } from '../ports.ts';
import type { ProgrammeEdit, SessionRow } from '../programme-ports.ts';

/** What the groups are called to somebody who may not know their names. */
type Veil = Readonly<{
  /** What a group is called to the asker; undefined where she may know its name. */
  labelOf: (id: string | null) => string | undefined;
  names: ReadonlySet<string>;
}>;

/**
 * The stores as one person may read them: a group that is kept to its leaders and the coordinators
 * goes by its alias, or is "a group", and what its sessions are about is left out. It keeps its
 * room and its time. Put under every use case at once, so that a new one cannot forget it.
 */
export function discreetStores(
  stores: Stores,
  { me, language }: Pick<Context, 'me' | 'language'>,
): Stores {
  if (seesEveryRoster(me.role)) return stores;
  let known: Veil | undefined;
  const veil = (): Veil => {
    known ??= veilOf(stores, { me, language });
    return known;
  };
  return {
    ...stores,
    groups: discreetGroups(stores.groups, veil),
    sessions: discreetSessions(stores.sessions, veil),
    edits: discreetEdits(stores.edits, veil),
    people: discreetPeople(stores.people, veil),
    privacy: discreetPrivacy(stores.privacy, veil),
    months: discreetMonths(stores.months, veil),
  };
}

function veilOf({ groups }: Stores, { me, language }: Pick<Context, 'me' | 'language'>): Veil {
  const hidden = groups.hiddenFrom(me.staffId);
  const unnamed = translator(language)('groups.unnamed');
  const labels = new Map<string, string>(hidden.map(({ id, alias }) => [id, alias || unnamed]));
  return {
    labelOf: (id) => (id === null ? undefined : labels.get(id)),
    names: new Set(hidden.map(({ name }) => name)),
  };
}

const discreetGroups = (groups: Stores['groups'], veil: () => Veil): Stores['groups'] => ({
  ...groups,
  list: (filter) => groups.list(filter).map((row) => veiledGroup(row, veil())),
  get: (id, today) => {
    const row = groups.get(id, today);
    return row && veiledGroup(row, veil());
  },
});

function veiledGroup(row: GroupRow, { labelOf }: Veil): GroupRow {
  const name = labelOf(row.id);
  if (name === undefined) return row;
  const texts = { name, nameSv: '', nameEn: '', description: '', platform: '', link: '' };
  return { ...row, ...texts, activityTypeId: null, tagIds: [] };
}

const discreetSessions = (sessions: Stores['sessions'], veil: () => Veil): Stores['sessions'] => ({
  ...sessions,
  list: (filter) => sessions.list(filter).map((row) => veiledRow(row, veil())),
  get: (id) => {
    const row = sessions.get(id);
    return row && veiledRow(row, veil());
  },
  states: (filter) => sessions.states(filter).map((state) => veiledState(state, veil())),
  write: (writes, nowMs) => {
    // What was read without its texts must never be written back without them.
    if (writes.some((write) => isVeiled(write, veil())))
      throw new AppError({ code: 'not-allowed' });
    sessions.write(writes, nowMs);
  },
});

function veiledRow(row: SessionRow, { labelOf }: Veil): SessionRow {
  const title = labelOf(row.groupId);
  return title === undefined ? row : { ...row, title, theme: '', place: '' };
}

function veiledState(state: SessionState, { labelOf }: Veil): SessionState {
  if (labelOf(state.groupId) === undefined) return state;
  const texts = { theme: '', goal: '', method: '', equipment: '', reflection: '' };
  const where = { place: '', platform: '', link: '' };
  const details = { ...state.details, ...texts, ...where, partnerIds: [], tagIds: [] };
  return { ...state, details };
}

const rowsOf = (write: EditWrite): readonly { groupId: GroupId | null }[] => {
  if (write.kind === 'insert') return [write.after];
  return write.kind === 'delete' ? [write.before] : [write.before, write.after];
};

const isVeiled = (write: EditWrite, { labelOf }: Veil): boolean =>
  rowsOf(write).some(({ groupId }) => labelOf(groupId) !== undefined);

const discreetEdits = (edits: Stores['edits'], veil: () => Veil): Stores['edits'] => ({
  ...edits,
  get: (id) => {
    const edit = edits.get(id);
    return edit && veiledEdit(edit, veil());
  },
  ofDay: (date) => edits.ofDay(date).map((edit) => veiledEdit(edit, veil())),
  removing: (from) => edits.removing(from).map((edit) => veiledEdit(edit, veil())),
});

function veiledEdit(edit: ProgrammeEdit, { labelOf }: Veil): ProgrammeEdit {
  const labels = edit.writes.flatMap(rowsOf).flatMap(({ groupId }) => labelOf(groupId) ?? []);
  const [title] = labels;
  if (title === undefined || edit.subject.title === null) return edit;
  return { ...edit, subject: { ...edit.subject, title } };
}

/** That somebody comes to such a group is not told at all, not even under its other name. */
const discreetPeople = (people: PeopleStore, veil: () => Veil): PeopleStore => ({
  ...people,
  details: (ids, of) => people.details(ids, of).map((row) => veiledPerson(row, veil())),
  attendance: (id, ledBy) =>
    people
      .attendance(id, ledBy)
      .map((row) => ({ ...row, groupName: veil().labelOf(row.groupId) ?? row.groupName })),
});

const veiledPerson = (row: PersonRow, { names }: Veil): PersonRow => ({
  ...row,
  groupNames: row.groupNames.filter((name) => !names.has(name)),
});

const discreetPrivacy = (privacy: Stores['privacy'], veil: () => Veil): Stores['privacy'] => ({
  ...privacy,
  held: (id, ledBy) => {
    const held = privacy.held(id, ledBy);
    const isKnown = ({ groupId }: { groupId: GroupId | null }): boolean =>
      veil().labelOf(groupId) === undefined;
    return (
      held && {
        ...held,
        memberships: held.memberships.filter(isKnown),
        marks: held.marks.filter(isKnown),
      }
    );
  },
});

const discreetMonths = (months: Stores['months'], veil: () => Veil): Stores['months'] => ({
  ...months,
  openItems: (filter) =>
    months.openItems(filter).map(({ groupId, ...item }) => ({
      ...item,
      groupId,
      title: veil().labelOf(groupId) ?? item.title,
    })),
});
