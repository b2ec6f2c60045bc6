import { z } from 'zod';
import { counters, staffRoles } from '../domain/staff/roles.ts';
import { command, id, line, localDate, minuteOfDay, nothing, query, task } from './row.ts';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];
export const language = z.enum(languages);

/** A new passphrase: 12 signs at least, so that a stolen file withstands guessing. */
export const newPassphrase = z.string().min(12).max(200);
/** A passphrase to try: any text. */
export const passphrase = z.string().min(1).max(200);

export const openingHours = z.strictObject({
  weekday: z.int().min(1).max(7),
  opensMinute: minuteOfDay,
  closesMinute: minuteOfDay,
});
export type OpeningHours = z.infer<typeof openingHours>;

const appStatus = z.strictObject({
  /** `quick-locked`: nobody is signed in here, but the key is at hand, so that a PIN lets in. */
  state: z.enum(['no-venue', 'locked', 'quick-locked', 'signed-in']),
  /** Names to choose from on the lock screen, which the key slots carry, and who may use a PIN now. */
  slots: z.array(z.strictObject({ staffId: id<'staff'>(), name: z.string(), pin: z.boolean() })),
  me: z
    .strictObject({ staffId: id<'staff'>(), name: z.string(), role: z.enum(staffRoles) })
    .nullable(),
  /** Invented people in a folder of their own; nothing counted here reaches the real venue. */
  practice: z.boolean(),
  /** False until the recovery code has been written down and confirmed. */
  recoveryConfirmed: z.boolean(),
  language,
  /** Minutes without a touch after which a window locks itself. */
  lockAfterMinutes: z.int(),
  version: z.string(),
  host: z.enum(['desktop', 'browser', 'cli', 'test']),
  /** The venue's wall clock. */
  today: localDate,
  minuteNow: minuteOfDay,
  /** The newest day of anything recorded, where it is after `today`: the clock is wrong. */
  recordedOn: localDate.nullable(),
  /** Visitors answer at a kiosk, which ends when somebody signs in; nothing more is told of it. */
  hasKiosk: z.boolean(),
});
export type AppStatus = z.infer<typeof appStatus>;

export const appCalls = {
  'app.status': query({ roles: 'signed-out', input: nothing, output: appStatus }),
  /** First run: makes the venue folder, the keys and the first administrator, and signs in. */
  'app.setUp': task({
    roles: 'signed-out',
    input: z.strictObject({
      venueName: line(80),
      rooms: z.array(line(60)).max(50),
      openingHours: z.array(openingHours).max(14),
      leaderName: line(60),
      passphrase: newPassphrase,
      language,
    }),
    output: z.strictObject({ recoveryCode: z.string() }),
  }),
  /** Opens a practice venue of invented people, made anew each time; signs in. */
  'app.startPractice': task({
    roles: 'signed-out',
    input: z.strictObject({ language }),
    output: nothing,
  }),
  /** The code was written down: typed back, it is checked against its slot. */
  'app.confirmRecoveryCode': task({
    roles: ['administrator'],
    input: z.strictObject({ recoveryCode: z.string().max(200) }),
    output: nothing,
  }),
  /** A new recovery code in place of the old one, shown once. */
  'app.renewRecoveryCode': task({
    roles: ['administrator'],
    input: nothing,
    output: z.strictObject({ recoveryCode: z.string() }),
  }),
  /** Opens one register, or the counter, in a small window of the same person, locked together. */
  'app.openSmallWindow': task({
    roles: counters,
    input: z.strictObject({
      place: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('register'), sessionId: id<'session'>() }),
        z.strictObject({ kind: z.literal('counter') }),
      ]),
    }),
    /** Null where the host opens the window itself. */
    output: z.strictObject({ address: z.string().nullable() }),
  }),
  /** The language of the lock screen and of new reports, for everyone on this laptop. */
  'app.setLanguage': command({
    roles: staffRoles,
    input: z.strictObject({ language }),
    output: nothing,
  }),
} as const;
