import { createClient } from '#shared/contract/envelope.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';
import type { TestHost } from './a-host.ts';
import { aGroup, aMember, aSession, firstVenue } from './a-venue.ts';

/** A venue behind a browser host, with somebody of each role who can sign in and names to hide. */
export type Staffed = Readonly<{
  passphrase: string;
  /** Who has which role, by the name on the lock screen. */
  staff: Readonly<Record<StaffRole, string>>;
  groupId: string;
  openGroupId: string;
  sessionId: string;
  openSessionId: string;
  venueId: string;
  personId: string;
  /** Names of visitors, none of which is a word of the program. */
  names: readonly string[];
}>;

const passphrase = 'kuusi vanhaa sinistä lautasta';
const staff = {
  administrator: 'Kaisa',
  coordinator: 'Kerttu',
  leader: 'Ville',
  'peer-leader': 'Pena',
  reporter: 'Raija',
} as const satisfies Record<StaffRole, string>;
const names = ['Sari Salainen', 'Åke Söderblom', 'Kulkija K7'];

/** Sets the venue up through the program itself, and signs everybody out again. */
export async function setUpVenue(host: TestHost): Promise<Staffed> {
  const session = host.app().openSession('staff');
  const call = createClient(session.dispatch, () => 'fi');
  await call('app.setUp', {
    ...{ venueName: 'Narikka Koivula', rooms: ['Sali'], leaderName: staff.administrator },
    ...{ openingHours: [], passphrase, language: 'fi' },
  });
  const ids: Record<string, string> = {};
  for (const role of ['coordinator', 'leader', 'peer-leader', 'reporter'] as const) {
    const fields = { name: staff[role], role, workingRole: 'employee', passphrase } as const;
    ids[role] = (await call('staff.add', fields)).id;
  }
  const { venueId } = await firstVenue(call);
  const leaderIds = [ids['leader'] ?? ''];
  const groupId = await aGroup(call, { name: 'Naisten vertaisryhmä', leaderIds });
  const openGroupId = await aGroup(call, {
    ...{ name: 'Peliryhmä', form: 'open', leaderIds: [ids['peer-leader'] ?? ''] },
  });
  const members = [];
  for (const name of names) members.push(await aMember(call, groupId, name));
  const sessionId = await aSession(call, groupId);
  const openSessionId = await aSession(call, openGroupId, { startMinute: 540, endMinute: 600 });
  await call('attendance.addWalkIn', {
    ...{ sessionId: openSessionId, person: { displayName: 'Ohikulkija Olavi' } },
  });
  session.end();
  return {
    ...{ passphrase, staff, groupId, openGroupId, sessionId, openSessionId, venueId },
    personId: members[0]?.personId ?? '',
    names: [...names, 'Ohikulkija Olavi'],
  };
}
