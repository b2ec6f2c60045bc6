import '../ui-kiosk/kiosk.css';
import type { KioskForm, KioskLanguage } from '#shared/domain/feedback/form.ts';
import classes from './kiosk.module.css';
import { KioskVisit } from './kiosk-visit.tsx';

type Props = Readonly<{ form: KioskForm; language: KioskLanguage }>;

/** A form as visitors will see it, on the same screens; what is answered here goes nowhere. */
export function KioskPreview({ form, language }: Props) {
  // The first language is the one that the screen begins with.
  const languages = [language, ...form.languages.filter((each) => each !== language)];
  return (
    <div className={classes.preview}>
      <KioskVisit
        // Any change of the form begins anew.
        key={JSON.stringify([form, language])}
        form={{ ...form, languages }}
        venueName=""
        thanksSeconds={5}
        idleSeconds={600}
        onSend={() => Promise.resolve({ outcome: 'done', waitSeconds: 0 })}
        onOver={() => undefined}
      />
    </div>
  );
}
