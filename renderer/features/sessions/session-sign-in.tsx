import type { Session } from '#shared/contract/sessions.ts';
import { useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PrintAgreement } from '../../ui/print-agreement.tsx';
import { PrintSignIn } from '../../ui/print-sign-in.tsx';

/** Sheets for a day on which attendance is taken on paper. */
export function SessionSignIn({ session }: Readonly<{ session: Session }>) {
  const { t, language } = useTexts();
  const make = useCommand('privacy.signInSheet', { invalidates: [], onSuccess: saveFile });
  return (
    <PrintSignIn
      help={t('privacy.signIn.help')}
      mayName={session.mayOpenRegister}
      isRunning={make.isRunning}
      onPrint={(withNames) => void make.run({ sessionId: session.id, withNames, language })}
      more={
        <PrintAgreement groupId={session.groupId}>{t('privacy.signIn.agreement')}</PrintAgreement>
      }
    />
  );
}
