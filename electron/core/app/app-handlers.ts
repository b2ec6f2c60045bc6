import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';

/** The venue folder as a whole: its recovery code and language. */
export const appHandlers: Handlers<CallsOf<'app'>> = {
  'app.confirmRecoveryCode': async ({ vault, audit }, { recoveryCode }) => {
    if (!(await vault.checkRecoveryCode(recoveryCode))) {
      return err('wrong-recovery-code', { fields: { recoveryCode: 'invalid' } });
    }
    vault.confirmRecoveryCode();
    audit('recovery-code-confirmed', null);
    return ok({});
  },
  'app.renewRecoveryCode': async ({ vault, audit }) => {
    const { recoveryCode, save } = await vault.prepareRecoveryCode();
    save();
    audit('recovery-code-renewed', null);
    return ok({ recoveryCode });
  },
  'app.openSmallWindow': ({ stores, openSmall }, { place }) => {
    if (place.kind === 'counter') return ok({ address: openSmall('/counter') });
    if (!stores.sessions.get(place.sessionId)) return err('not-found');
    return ok({ address: openSmall(`/sessions/${place.sessionId}/register`) });
  },
  'app.setLanguage': ({ vault }, { language }) => {
    vault.setLanguage(language);
    return ok({});
  },
};
