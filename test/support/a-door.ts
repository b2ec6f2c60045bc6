import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startHost, type TestHost } from './a-host.ts';
import { callsOf, type PageCalls } from './calls-of-page.ts';

/** The page at the door in a real browser, and a page that makes the staff's calls. */
export type DoorScene = Readonly<{
  host: TestHost;
  context: BrowserContext;
  call: PageCalls;
  sessionId: string;
  /** Opens a check-in, which signs the staff out, and its page. */
  openDoor: (countsNewcomers?: boolean) => Promise<Page>;
  signIn: () => Promise<void>;
  /** What the register says, by name. */
  marks: () => Promise<Record<string, string | null>>;
  /** What the door's page wrote to the console as an error. */
  complaints: string[];
  stop: () => Promise<void>;
}>;

export const doorPassphrase = 'kuusi vanhaa sinistä lautasta';
export const doorNames = ['Orvokki Ainokainen', 'Tähti', 'Kulkija K7', 'Åke', 'Mari', 'Marika'];

/** Tuesday 24 November 2026, 9.50; a session of a closed group begins at ten. */
export async function aDoor(browser: Browser): Promise<DoorScene> {
  const host = await startHost({ now: '2026-11-24T07:50:00Z' });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const staff = await context.newPage();
  const call = await callsOf(staff, host.address());
  const sessionId = await fill(call);
  const complaints: string[] = [];
  const signIn = async (): Promise<void> => {
    const { slots } = await call('app.status');
    await call('staff.signIn', { staffId: slots[0].staffId, passphrase: doorPassphrase });
  };
  return {
    ...{ host, context, call, sessionId, complaints, signIn },
    openDoor: async (countsNewcomers = true) => {
      const { address: where } = await call('checkin.start', { sessionId, countsNewcomers });
      const door = await context.newPage();
      door.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      door.on('pageerror', (error) => complaints.push(error.message));
      await door.clock.install();
      await door.goto(where);
      await door.getByRole('heading', { name: 'Kirjoita nimesi' }).waitFor();
      return door;
    },
    marks: async () => {
      const { rows } = await call('attendance.register', { sessionId });
      return Object.fromEntries(
        rows.map((row: { displayName: string; status: string | null }) => [
          row.displayName,
          row.status,
        ]),
      );
    },
    stop: async () => {
      await context.close();
      await host.stop();
    },
  };
}

async function fill(call: PageCalls): Promise<string> {
  await call('app.setUp', {
    ...{ venueName: 'Narikka Koivula', rooms: ['Sali'], leaderName: 'Kaisa Ohjaaja' },
    openingHours: [{ weekday: 2, opensMinute: 540, closesMinute: 960 }],
    ...{ passphrase: doorPassphrase, language: 'fi' },
  });
  const [{ id: venueId }] = await call('venues.list');
  const { id: groupId } = await call('groups.create', {
    ...{ name: 'Masennusryhmä', form: 'closed', kind: 'peer', posterAs: 'alias', alias: 'Ryhmä' },
    ...{ venueId, roomId: null, leaderIds: [], capacity: null, description: '' },
    ...{ startsOn: '2026-01-01', endsOn: null },
  });
  for (const displayName of doorNames) {
    await call('groups.join', { groupId, person: { displayName }, joinedOn: '2026-01-01' });
  }
  await call('checkin.saveSettings', { venueId, isAllowed: true });
  const times = { date: '2026-11-24', startMinute: 600, endMinute: 690 };
  const { id } = await call('sessions.create', {
    ...times,
    venueId,
    of: { groupId },
    roomId: null,
  });
  return id;
}
