import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { datesSheet, mostDates } from '#shared/domain/privacy/dates-sheet.ts';
import { compareNames } from '#shared/i18n/format.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { keptFrom, mayOpenRoster } from '../groups/may-open-roster.ts';
import type { RenderPaper } from './sheets.ts';

/** Planned further ahead than this no group is printed. */
const daysAhead = 366;

/** A group's sheet for several dates; names only for those who may see its roster. */
export async function printDatesSheet(
  context: Context,
  { groupId, from, withNames, language }: ParsedInput<'privacy.datesSheet'>,
  render: RenderPaper,
): Promise<Result<CallOutput<'privacy.datesSheet'>>> {
  const { stores, me, now, audit } = context;
  const group = stores.groups.get(groupId, now.date);
  if (!group) return err('not-found');
  const mayOpen = mayOpenRoster(me, group.leaderIds);
  if (keptFrom(context).includes(groupId) || (withNames && !mayOpen)) return err('not-allowed');
  const dates = datesFrom(context, groupId, from);
  const members = mayOpen ? membersOn(context, groupId, { from, to: dates.at(-1) ?? from }) : [];
  const names = withNames ? members : [];
  if (withNames) audit('sheet-printed', groupId, `dates ${names.length}`);
  const { name: title, venueName } = group;
  const rows = members.length;
  const bytes = await render(datesSheet({ language, title, venueName, dates, names, rows }));
  const base64 = Buffer.from(bytes).toString('base64');
  return ok({ fileName: `narikka-sign-in-${from}.pdf`, mimeType: 'application/pdf', base64 });
}

/** The next days on which the group meets. */
function datesFrom({ stores }: Context, groupId: GroupId, from: LocalDate): LocalDate[] {
  const filter = { from, to: addDays(from, daysAhead), venueId: null, groupId };
  const dates = stores.sessions
    .list(filter)
    .filter(({ status }) => status === 'planned' || status === 'held')
    .map(({ date }) => date);
  return [...new Set(dates)].sort().slice(0, mostDates);
}

type Span = Readonly<{ from: LocalDate; to: LocalDate }>;

/** Members on any of the days, by name; who asked to be left out of outputs is not printed. */
function membersOn({ stores, language }: Context, groupId: GroupId, { from, to }: Span): string[] {
  const names = stores.groups
    .roster(groupId)
    .filter(({ joinedOn, leftOn }) => joinedOn <= to && (leftOn === null || leftOn >= from))
    .filter(({ personId, displayName }) => {
      const held = stores.privacy.held(personId);
      return displayName !== '' && held !== null && held.restrictedOn === null;
    })
    .map(({ personId, displayName }) => [personId, displayName] as const);
  // Somebody who left and came back has two memberships and is one person.
  return [...new Map(names).values()].sort(compareNames(language));
}
