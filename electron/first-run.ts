import { existsSync } from 'node:fs';
import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Stores } from './core/ports.ts';
import { addFirstLists } from './core/settings/first-lists.ts';
import { openingHoursFaults } from './core/venues/opening-hours-faults.ts';
import { logIn } from './door-log.ts';
import { type GateParts, inUse } from './gate-parts.ts';
import { idSource } from './id-source.ts';
import { newMasterKey } from './store/key-file.ts';
import type { OpenVenue } from './store/open.ts';
import { createStores } from './store/stores.ts';
import { createFolder, firstKeys, pathsOf } from './store/venue-folder.ts';

type SetUp = ParsedInput<'app.setUp'>;

/** Makes a folder with its first venue and its first administrator, who is then signed in. */
export async function setUp(
  parts: GateParts,
  input: SetUp,
): Promise<Result<CallOutput<'app.setUp'>>> {
  const { state, caller } = parts;
  const paths = pathsOf(state.folder);
  if (existsSync(paths.keys) || existsSync(paths.venue)) return err('venue-exists');
  if (state.unlocked) return inUse(parts);
  const fields = openingHoursFaults(input.openingHours);
  if (fields) return err('end-before-start', { fields });
  const master = newMasterKey();
  // In order, so that rooms are listed as they were typed, and of the same clock as every later id.
  const newId = idSource(() => new Date(state.nowMs()), 0);
  const staffId = newId<'staff'>();
  const { logN, folder } = state;
  const { passphrase, language } = input;
  const { recoveryCode, keysFor } = await firstKeys({ master, logN, language, passphrase });
  // Asked again after the wait: of two set-ups at once, the second must not replace the keys.
  if (existsSync(paths.keys) || existsSync(paths.venue)) return err('venue-exists');
  if (state.unlocked) return inUse(parts);
  const opened = createFolder({
    folder,
    master,
    fill: (venue) => {
      firstRows(venue, { input, staffId, newId });
      return keysFor(staffId, input.leaderName);
    },
  });
  if (!opened.ok) return opened;
  state.unlock(opened.value, master);
  state.sittings.signIn(caller, staffId);
  logIn(state, 'venue-created', staffId);
  return ok({ recoveryCode });
}

type FirstRows = Readonly<{ input: SetUp; staffId: StaffId; newId: ReturnType<typeof idSource> }>;

function firstRows(venue: OpenVenue, { input, staffId, newId }: FirstRows): void {
  const stores: Stores = createStores(venue.db);
  stores.tx(() => {
    const venueId = newId<'venue'>();
    stores.venues.add({ id: venueId, name: input.venueName, address: '' });
    stores.venues.saveOpeningHours(venueId, input.openingHours);
    for (const name of new Set(input.rooms)) {
      stores.venues.addRoom({ id: newId(), venueId, name, capacity: null, archived: false });
    }
    addFirstLists(stores, { language: input.language, newId });
    const role = { role: 'administrator', workingRole: 'employee' } as const;
    stores.staff.add({ id: staffId, name: input.leaderName, ...role, archived: false });
  });
}
