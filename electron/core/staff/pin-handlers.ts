import { isEasyPin } from '#shared/domain/staff/pin.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Handlers } from '../context.ts';

/** One's own PIN: a number that switches the user while the venue is unlocked. */
export const pinHandlers: Handlers<'staff.myPin' | 'staff.setMyPin' | 'staff.removeMyPin'> = {
  'staff.myPin': ({ stores, me }) => ok({ isSet: stores.pins.get(me.staffId) !== null }),
  'staff.setMyPin': async ({ stores, vault, me, audit }, { passphrase, pin }) => {
    if (isEasyPin(pin)) return err('pin-easy', { fields: { pin: 'pin-easy' } });
    if (!(await vault.checkPassphrase(me.staffId, passphrase))) {
      return err('wrong-passphrase', { fields: { passphrase: 'invalid' } });
    }
    const hash = await vault.hashPin(pin);
    stores.tx(() => {
      stores.pins.save(me.staffId, hash);
      audit('pin-set', me.staffId);
    });
    return ok({});
  },
  'staff.removeMyPin': ({ stores, me, audit }) => {
    if (stores.pins.remove(me.staffId)) audit('pin-removed', me.staffId);
    return ok({});
  },
};
