import type { CallInput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';

/** The first venue of the folder and its first room. */
export async function firstVenue(call: Client): Promise<{ venueId: string; roomId: string }> {
  const [venue] = await call('venues.list', {});
  const [room] = venue?.rooms ?? [];
  if (!venue || !room) throw new Error('no venue with a room');
  return { venueId: venue.id, roomId: room.id };
}

type GroupInput = CallInput<'groups.create'>;

/** A closed group at the first venue unless said otherwise. */
export async function aGroup(call: Client, fields: Partial<GroupInput> = {}): Promise<string> {
  const { venueId } = fields.venueId === undefined ? await firstVenue(call) : fields;
  const { id } = await call('groups.create', {
    name: 'Naisten vertaisryhmä',
    form: 'closed',
    kind: 'peer',
    roomId: null,
    leaderIds: [],
    capacity: null,
    startsOn: '2026-01-01',
    endsOn: null,
    description: '',
    ...fields,
    venueId: venueId ?? '',
  });
  return id;
}

/** A new person on a group's roster. */
export async function aMember(
  call: Client,
  groupId: string,
  displayName: string,
  joinedOn = '2026-01-01',
): Promise<{ personId: string; membershipId: string }> {
  return await call('groups.join', { groupId, person: { displayName }, joinedOn });
}

type SessionPlace = Readonly<{ date?: string; startMinute?: number; endMinute?: number }>;

/** One session of a group, from ten to half past eleven unless said otherwise. */
export async function aSession(
  call: Client,
  groupId: string,
  { date = '2026-11-24', startMinute = 600, endMinute = 690 }: SessionPlace = {},
): Promise<string> {
  const { venueId } = await call('groups.get', { id: groupId });
  const times = { date, startMinute, endMinute };
  const { id } = await call('sessions.create', {
    ...times,
    venueId,
    of: { groupId },
    roomId: null,
  });
  return id;
}

type SeriesInput = CallInput<'sessions.createSeries'>;

/** A weekly rule of some weekdays, Monday 1, both ends included. */
export const weeklyRule = (
  weekdays: readonly number[],
  from: string,
  until: string,
  everyWeeks = 1,
): SeriesInput['rule'] => ({
  ...{ kind: 'weekly', everyWeeks, from, added: [], leftOut: [] },
  end: { kind: 'until', date: until },
  // A rule of the tests has at least one weekday of those there are.
  weekdays: weekdays as [1, ...1[]],
});

/** A series of a group, from ten to half past eleven; off days are not held unless said otherwise. */
export async function aSeries(
  call: Client,
  groupId: string,
  rule: SeriesInput['rule'],
  fields: Partial<SeriesInput> = {},
): Promise<{ seriesId: string; editId: string; created: number }> {
  return await call('sessions.createSeries', {
    ...{ groupId, rule, startMinute: 600, endMinute: 690, roomId: null, decisions: [] },
    offDays: { each: [], rest: 'cancel' },
    ...fields,
  });
}
