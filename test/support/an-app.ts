import { compose } from '#electron/compose.ts';
import type { App } from '#electron/rpc/app.ts';
import type { CallLog } from '#electron/rpc/log.ts';
import type { Language } from '#shared/contract/app.ts';
import { type Client, createClient, type Reply } from '#shared/contract/envelope.ts';
import type { Audience } from '#shared/contract/row.ts';
import type { StaffRole, WorkingRole } from '#shared/domain/staff/roles.ts';
import { localTimeOf } from '#shared/kernel/local-date.ts';
import { tempFolder } from './temp-folder.ts';

/** The least cost that the key file takes: a slot in a few milliseconds. */
export const cheapLogN = 10;
export const passphrase = 'kahvi pulla hattu naulakko';

/** One window: `call` throws a refusal, `ask` gives the envelope. */
export type Caller = Readonly<{
  call: Client;
  ask: (name: string, input?: unknown) => Promise<Reply>;
  end: () => void;
}>;

/** The program over a temporary folder, with a clock that stands where it is put. */
export type TestApp = Readonly<{
  folder: string;
  /** Puts the venue's wall clock to a day and a time (`10:30`). */
  setClock: (date: string, time: string) => void;
  /** Lets time pass on the clock that nobody can set, and what is due on it happen. */
  letPass: (ms: number) => void;
  /** The app of this moment; `restart` makes another. */
  app: () => App;
  restart: () => Promise<void>;
  /** A new window with nobody signed in. */
  window: (audience?: Audience) => Caller;
  /** The administrator who set the venue up, signed in by `setUp`. */
  setUp: (venueName?: string) => Promise<Administrator>;
  close: () => void;
}>;

export type Administrator = Caller & Readonly<{ staffId: string; recoveryCode: string }>;

export type AppOptions = Readonly<{
  folder?: string;
  date?: string;
  time?: string;
  language?: Language;
  log?: CallLog;
}>;

/** The instant of a wall-clock time in Helsinki, whichever of its two offsets holds. */
export function helsinki(date: string, time: string): Date {
  for (const offset of ['+02:00', '+03:00']) {
    const instant = new Date(`${date}T${time}:00${offset}`);
    const local = localTimeOf(instant, 'Europe/Helsinki');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    if (local.date === date && local.minute === hours * 60 + minutes) return instant;
  }
  throw new Error(`no such time in Helsinki: ${date} ${time}`);
}

/** Composes the program over a new temporary folder (or a given one, which is then kept). */
export async function anApp(options: AppOptions = {}): Promise<TestApp> {
  const { date = '2026-11-24', time = '10:00', language = 'fi' } = options;
  const temporary = options.folder === undefined ? tempFolder() : null;
  const folder = options.folder ?? temporary?.folder ?? '';
  let now = helsinki(date, time);
  const uptime = aStoppedClock();
  const parts = { folder, host: 'test', version: '0.0.0', logN: cheapLogN } as const;
  const start = async (): Promise<App> => {
    const composed = await compose({
      ...parts,
      clock: () => now,
      uptimeMs: uptime.now,
      after: uptime.after,
      ...(options.log ? { log: options.log } : {}),
    });
    if (!composed.ok) throw new Error(`not composed: ${composed.error.code}`);
    return composed.value;
  };
  let app = await start();
  const window = (audience: Audience = 'staff') => callerOf(app, audience, language);
  return {
    folder,
    setClock: (newDate, newTime) => {
      now = helsinki(newDate, newTime);
    },
    letPass: uptime.letPass,
    app: () => app,
    restart: async () => {
      app.close();
      app = await start();
    },
    window,
    setUp: (venueName = 'Koekahvila') => setUp(window(), venueName),
    close: () => {
      app.close();
      temporary?.remove();
    },
  };
}

/** Milliseconds that pass when told to, and what waits for them. */
function aStoppedClock() {
  let now = 0;
  const waiting = new Set<Readonly<{ at: number; work: () => void }>>();
  return {
    now: () => now,
    after: (ms: number, work: () => void) => {
      const one = { at: now + ms, work };
      waiting.add(one);
      return () => void waiting.delete(one);
    },
    letPass: (ms: number) => {
      now += ms;
      for (const one of waiting) {
        if (one.at > now) continue;
        waiting.delete(one);
        one.work();
      }
    },
  };
}

function callerOf(app: App, audience: Audience, language: Language): Caller {
  const session = app.openSession(audience);
  return {
    call: createClient(session.dispatch, () => language),
    ask: (name, input = {}) => session.dispatch({ name, input, language }),
    end: session.end,
  };
}

async function setUp(caller: Caller, venueName: string): Promise<Administrator> {
  const { recoveryCode } = await caller.call('app.setUp', {
    venueName,
    rooms: ['Sali', 'Keittiö'],
    openingHours: [{ weekday: 1, opensMinute: 540, closesMinute: 900 }],
    leaderName: 'Pääkäyttäjä Kaisa',
    passphrase,
    language: 'fi',
  });
  const { me } = await caller.call('app.status', {});
  return { ...caller, recoveryCode, staffId: me?.staffId ?? '' };
}

export type NewStaff = Readonly<{ name?: string; role: StaffRole; workingRole?: WorkingRole }>;

/** Adds somebody with the usual passphrase and signs her in, in a window of her own. */
export async function signedInAs(
  app: TestApp,
  admin: Caller,
  { name, role, workingRole = 'employee' }: NewStaff,
): Promise<Caller & Readonly<{ staffId: string }>> {
  const fields = { name: name ?? `Työntekijä ${role}`, role, workingRole, passphrase };
  const { id: staffId } = await admin.call('staff.add', fields);
  const caller = app.window();
  await caller.call('staff.signIn', { staffId, passphrase });
  return { ...caller, staffId };
}
