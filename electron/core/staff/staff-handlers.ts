import type { ParsedInput } from '#shared/contract/contract.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Done, Handlers } from '../context.ts';
import type { StaffRow } from '../ports.ts';
import { pinHandlers } from './pin-handlers.ts';

/** The people who run things, their roles and passphrases. */
export const staffHandlers: Handlers<CallsOf<'staff'>> = {
  'staff.signOut': (context) => locked(context, context.signOut),
  'staff.quickLock': (context) => locked(context, context.quickLock),
  ...pinHandlers,
  'staff.list': ({ stores, vault }) =>
    ok(stores.staff.list().map((row) => ({ ...row, canSignIn: vault.hasPassphrase(row.id) }))),
  'staff.add': addStaff,
  'staff.change': (context, input) => {
    const row = context.stores.staff.get(input.id);
    if (!row) return err('not-found');
    if (isNameTaken(context, input.name, row.id)) return nameTaken;
    if (leavesNoAdministrator(context, row, input.role)) return err('last-administrator');
    context.stores.tx(() => {
      context.stores.staff.change({ ...row, ...input });
      context.audit('staff-changed', input.id, input.role);
      if (context.vault.hasPassphrase(input.id)) context.vault.rename(input.id, input.name);
    });
    return ok({});
  },
  'staff.archive': (context, { id }) => {
    const row = context.stores.staff.get(id);
    if (!row) return err('not-found');
    if (leavesNoAdministrator(context, row, 'reporter')) return err('last-administrator');
    context.stores.tx(() => {
      context.stores.staff.change({ ...row, archived: true });
      context.audit('staff-archived', id);
      context.stores.pins.remove(id);
      context.vault.removePassphrase(id);
    });
    context.signOutEverywhere(id);
    return ok({});
  },
  'staff.restore': (context, { id }) => {
    const { stores, audit } = context;
    const row = stores.staff.get(id);
    if (!row) return err('not-found');
    if (isNameTaken(context, row.name, id)) return nameTaken;
    stores.staff.change({ ...row, archived: false });
    audit('staff-restored', id);
    return ok({});
  },
  'staff.setPassphrase': async (context, { id, newPassphrase }) => {
    const saved = await savePassphrase(context, id, newPassphrase);
    // Whoever is given a passphrase starts with it alone.
    if (saved.ok) context.stores.pins.remove(id);
    return saved;
  },
  'staff.changeMyPassphrase': async (context, { current, newPassphrase }) => {
    const { staffId } = context.me;
    if (!(await context.vault.checkPassphrase(staffId, current))) {
      return err('wrong-passphrase', { fields: { current: 'invalid' } });
    }
    return savePassphrase(context, staffId, newPassphrase);
  },
  'staff.preferences': ({ stores, me }) => ok(stores.staff.preferences(me.staffId)),
  'staff.setPreference': ({ stores, me }, { key, value }) => {
    stores.staff.setPreference(me.staffId, key, value);
    return ok({});
  },
};

function locked({ audit, me }: Context, lock: () => void): Done {
  try {
    audit('signed-out', me.staffId);
  } catch (cause) {
    // A full disk costs the line in the log, never the lock.
    if (!(cause instanceof AppError)) throw cause;
  } finally {
    lock();
  }
  return ok({});
}

const nameTaken = err('name-taken', { fields: { name: 'name-taken' } });

/** The lock screen shows names only, so two of the present staff cannot have the same. */
const isNameTaken = ({ stores }: Context, name: string, except: StaffId | null): boolean =>
  stores.staff.list().some((row) => row.name === name && !row.archived && row.id !== except);

async function addStaff(
  context: Context,
  { passphrase, ...fields }: ParsedInput<'staff.add'>,
): Promise<Result<{ id: StaffId }>> {
  const { stores, vault } = context;
  if (isNameTaken(context, fields.name, null)) return nameTaken;
  const id = context.newId<'staff'>();
  const save = passphrase === undefined ? null : await vault.preparePassphrase(id, passphrase);
  stores.tx(() => {
    stores.staff.add({ ...fields, id, archived: false });
    context.audit('staff-added', id, fields.role);
    // Last, so that a key file that cannot be written undoes the row.
    save?.(fields.name);
  });
  return ok({ id });
}

async function savePassphrase(
  context: Context,
  id: StaffId,
  passphrase: string,
): Promise<Result<Record<string, never>>> {
  const row = context.stores.staff.get(id);
  if (!row || row.archived) return err('not-found');
  const save = await context.vault.preparePassphrase(id, passphrase);
  context.stores.tx(() => {
    context.audit('passphrase-set', id);
    save(row.name);
  });
  return ok({});
}

/** Somebody who can sign in must stay able to add the others. */
function leavesNoAdministrator(context: Context, row: StaffRow, newRole: string): boolean {
  if (row.role !== 'administrator' || newRole === 'administrator') return false;
  return !context.stores.staff
    .list()
    .some(
      (other) =>
        other.id !== row.id &&
        other.role === 'administrator' &&
        !other.archived &&
        context.vault.hasPassphrase(other.id),
    );
}
