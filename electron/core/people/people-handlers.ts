import type { ParsedInput } from '#shared/contract/contract.ts';
import type { PersonCard } from '#shared/contract/people.ts';
import { isPresent } from '#shared/domain/attendance/mark-status.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { byStrength } from '#shared/domain/people/mark-strength.ts';
import { findByName, fitsBySlips } from '#shared/domain/people/match-name.ts';
import { factsSwitchedOff } from '#shared/domain/people/person-fields.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { compareNames } from '#shared/i18n/format.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Done, Handlers } from '../context.ts';
import { mayName } from '../groups/may-open-roster.ts';
import type { GroupAttendance, PersonRecord } from '../people-ports.ts';
import { said } from '../said.ts';
import { mergeHandlers } from './merge-handlers.ts';
import { ledBy, listHandlers } from './people-lists.ts';
import { readSettings, saveSettings, shownFacts } from './people-settings.ts';
import { removedPeopleHandlers } from './removed-people.ts';

/** People known by nickname, first name or code. */
export const peopleHandlers: Handlers<CallsOf<'people'>> = {
  'people.list': listPeople,
  'people.get': openCard,
  'people.create': ({ stores, newId }, { displayName }) => {
    const id = newId<'person'>();
    stores.people.add({ id, displayName });
    return ok({ id });
  },
  'people.rename': (context, { id, displayName }) => {
    const found = personFor(context, id);
    if (!found.ok) return found;
    context.stores.people.rename({ id, displayName });
    return ok({});
  },
  'people.change': changeFacts,
  'people.setArchived': (context, { id, archived }) => {
    if (!context.stores.people.exists(id)) return err('not-found');
    if (context.stores.peopleImports.unfinished().length > 0) return err('import-running');
    context.stores.people.setArchived(id, archived);
    context.audit(archived ? 'person-archived' : 'person-restored', id);
    return ok({});
  },
  'people.settings': (context) =>
    ok({ ...readSettings(context), stored: context.stores.people.storedFacts() }),
  'people.saveSettings': saveSettings,
  ...listHandlers,
  ...mergeHandlers,
  ...removedPeopleHandlers,
};

function listPeople(
  context: Context,
  { text = '', archived = false, offset = 0, limit = 50 }: ParsedInput<'people.list'>,
) {
  const { stores, now, language } = context;
  const compare = compareNames(language);
  const people = stores.people.list({ ledBy: ledBy(context), archived });
  const typed = foldName(text);
  const found = findByName(typed, people, (a, b) => compare(a.displayName, b.displayName));
  const page = found.slice(offset, offset + limit).map(({ id }) => id);
  const shown = stores.people.details(page, { today: now.date, ledBy: ledBy(context) });
  // The best come first.
  const isNear = typed !== '' && found[0] !== undefined && fitsBySlips(typed, found[0].folded);
  return ok({ people: shown, total: found.length, isNear });
}

/** A person's record, for those who may name her. */
function personFor(context: Context, id: PersonRecord['id']): Result<PersonRecord> {
  const person = context.stores.people.get(id);
  if (!person || !context.stores.people.exists(id)) return err('not-found');
  return mayName(context, id) ? ok(person) : err('not-allowed');
}

function openCard(context: Context, { id }: ParsedInput<'people.get'>): Result<PersonCard> {
  const { stores, me, auditOnce } = context;
  const person = stores.people.get(id);
  if (!person) return err('not-found');
  // Of a record that is nobody's any more a coordinator learns what became of it, others nothing.
  const isLive = stores.people.exists(id);
  if (!isLive && !seesEveryRoster(me.role)) return err('not-found');
  if (isLive && !mayName(context, id)) return err('not-allowed');
  auditOnce('person-opened', id);
  const own = ledBy(context);
  const memberships = isLive ? stores.people.memberships(id, own) : [];
  const { displayName, archived, restrictedOn, erasedOn, mergedInto, facts } = person;
  return ok({
    ...{ id, displayName, archived, restrictedOn, erasedOn, mergedInto },
    memberships: memberships.map(({ id: membershipId, personId: _, ...row }) => ({
      membershipId,
      ...row,
    })),
    attendance: isLive ? attendanceOf(context, stores.people.attendance(id, own)) : [],
    facts: shownFacts(facts, readSettings(context).fields),
  });
}

/** By group, the name first in the alphabet first, sessions of no group last. */
function attendanceOf(
  { language }: Context,
  rows: readonly GroupAttendance[],
): PersonCard['attendance'] {
  const compare = compareNames(language);
  return [...Map.groupBy(rows, ({ groupId }) => groupId)]
    .map(([groupId, own]) => {
      const seen = own.filter(({ status }) => isPresent(status));
      const timesOf = (status: GroupAttendance['status']): number =>
        own.filter((row) => row.status === status).reduce((sum, { times }) => sum + times, 0);
      return {
        groupId,
        groupName: own[0]?.groupName ?? null,
        // Every status of the list is a key of the object that is made of it.
        marks: Object.fromEntries(
          byStrength.map((status) => [status, timesOf(status)]),
        ) as PersonCard['attendance'][number]['marks'],
        firstSeenOn: seen.map(({ firstOn }) => firstOn).toSorted()[0] ?? null,
        lastSeenOn:
          seen
            .map(({ lastOn }) => lastOn)
            .toSorted()
            .at(-1) ?? null,
      };
    })
    .sort((a, b) => {
      if (a.groupName === null || b.groupName === null) return a.groupName === null ? 1 : -1;
      return compare(a.groupName, b.groupName);
    });
}

function changeFacts(context: Context, { id, ...input }: ParsedInput<'people.change'>): Done {
  const found = personFor(context, id);
  if (!found.ok) return found;
  const facts = said(input);
  const { fields, informedVersion } = readSettings(context);
  const off = factsSwitchedOff(facts, fields);
  if (off.length > 0) {
    return err('field-off', { fields: Object.fromEntries(off.map((fact) => [fact, 'field-off'])) });
  }
  context.stores.people.saveFacts(id, {
    ...facts,
    // What was given out is the sheet of now; its version is not typed again for everybody.
    ...(facts.informedOn === undefined
      ? {}
      : versionFor(found.value, facts, informedVersion || sheetVersion(context))),
  });
  context.audit('person-changed', id, Object.keys(facts).join(' '));
  return ok({});
}

/** The version that the information sheet has in its own foot; empty while it is a draft. */
function sheetVersion({ stores }: Context): string {
  const { version } = stores.privacy.controller();
  return version === 0 ? '' : String(version);
}

function versionFor(
  { facts: before }: PersonRecord,
  { informedOn }: { informedOn?: PersonRecord['facts']['informedOn'] },
  current: string,
): Pick<PersonRecord['facts'], 'informedVersion'> {
  if (informedOn === null) return { informedVersion: null };
  const isSame = informedOn === before.informedOn;
  const version = isSame ? before.informedVersion : current;
  return { informedVersion: version === '' ? null : version };
}
