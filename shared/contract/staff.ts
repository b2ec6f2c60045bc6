import { z } from 'zod';
import { pinPattern } from '../domain/staff/pin.ts';
import { administrators, staffRoles, workingRoles } from '../domain/staff/roles.ts';
import { newPassphrase, passphrase } from './app.ts';
import { command, id, line, nothing, query, task } from './row.ts';

const staffRole = z.enum(staffRoles);
const pin = z.string().regex(pinPattern);
const workingRole = z.enum(workingRoles);

const staffMember = z.strictObject({
  id: id<'staff'>(),
  name: z.string(),
  role: staffRole,
  workingRole,
  /** Has a passphrase of her own; others only lead sessions. */
  canSignIn: z.boolean(),
  archived: z.boolean(),
});
export type StaffMember = z.infer<typeof staffMember>;

export const staffCalls = {
  'staff.signIn': task({
    roles: 'signed-out',
    input: z.strictObject({ staffId: id<'staff'>(), passphrase }),
    output: nothing,
  }),
  /** The next user of a laptop whose key is at hand; waits longer after each wrong try. */
  'staff.signInByPin': task({
    roles: 'signed-out',
    input: z.strictObject({ staffId: id<'staff'>(), pin }),
    output: nothing,
  }),
  /** Signs everybody out, in every window, and forgets the key at once. */
  'staff.lockFully': task({ roles: 'signed-out', input: nothing, output: nothing }),
  /** Locks for a moment: the key is kept a while, so that a PIN opens; without any PIN, locks whole. */
  'staff.quickLock': task({ roles: staffRoles, input: nothing, output: nothing }),
  /** Locks: forgets the key unless somebody else is signed in. */
  'staff.signOut': task({ roles: staffRoles, input: nothing, output: nothing }),
  /** A forgotten passphrase: the recovery code sets a new one and signs in. */
  'staff.recover': task({
    roles: 'signed-out',
    input: z.strictObject({
      staffId: id<'staff'>(),
      recoveryCode: z.string().max(200),
      newPassphrase,
    }),
    output: nothing,
  }),
  'staff.list': query({ roles: staffRoles, input: nothing, output: z.array(staffMember) }),
  /** Adds somebody who runs things; with a passphrase she can sign in. */
  'staff.add': task({
    roles: administrators,
    input: z.strictObject({
      name: line(60),
      role: staffRole,
      workingRole,
      passphrase: newPassphrase.optional(),
    }),
    output: z.strictObject({ id: id<'staff'>() }),
  }),
  'staff.change': task({
    roles: administrators,
    input: z.strictObject({ id: id<'staff'>(), name: line(60), role: staffRole, workingRole }),
    output: nothing,
  }),
  /** Hides from lists, takes passphrase and PIN away, ends her sittings; past sessions keep the name. */
  'staff.archive': task({
    roles: administrators,
    input: z.strictObject({ id: id<'staff'>() }),
    output: nothing,
  }),
  'staff.restore': command({
    roles: administrators,
    input: z.strictObject({ id: id<'staff'>() }),
    output: nothing,
  }),
  /** A first or new passphrase for somebody, by an administrator. */
  'staff.setPassphrase': task({
    roles: administrators,
    input: z.strictObject({ id: id<'staff'>(), newPassphrase }),
    output: nothing,
  }),
  'staff.changeMyPassphrase': task({
    roles: staffRoles,
    input: z.strictObject({ current: passphrase, newPassphrase }),
    output: nothing,
  }),
  /** Whether the signed-in person has a PIN. */
  'staff.myPin': query({
    roles: staffRoles,
    input: nothing,
    output: z.strictObject({ isSet: z.boolean() }),
  }),
  /** A PIN for switching the user, by whoever knows her own passphrase. */
  'staff.setMyPin': task({
    roles: staffRoles,
    input: z.strictObject({ passphrase, pin }),
    output: nothing,
  }),
  'staff.removeMyPin': command({ roles: staffRoles, input: nothing, output: nothing }),
  /** Remembered choices of the signed-in person: colour scheme, last venue, last report. */
  'staff.preferences': query({
    roles: staffRoles,
    input: nothing,
    output: z.record(z.string(), z.string()),
  }),
  'staff.setPreference': command({
    roles: staffRoles,
    input: z.strictObject({
      key: z.string().regex(/^[a-z][a-z-]{0,39}$/),
      value: z.string().max(500),
    }),
    output: nothing,
  }),
} as const;
