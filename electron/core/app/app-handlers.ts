import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { sessionToCount } from '../sessions/session-access.ts';

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
  'app.openSmallWindow': (context, { place }) => {
    if (place.kind === 'counter') return ok({ address: context.openSmall('/counter') });
    // The register of a peer leader is its heads alone; whoever opens neither gets no window.
    const found = sessionToCount(context, place.sessionId);
    if (!found.ok) return found;
    return ok({ address: context.openSmall(`/sessions/${place.sessionId}/register`) });
  },
  'app.setLanguage': ({ vault }, { language }) => {
    vault.setLanguage(language);
    return ok({});
  },
};
