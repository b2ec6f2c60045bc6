import type { settings as fi } from '../fi/settings.ts';
import type { Same } from '../same.ts';

export const settings: Same<typeof fi> = {
  title: 'Inställningar',
  sections: 'Inställningarnas delar',
  section: {
    venue: 'Mötesplats',
    staff: 'Personal',
    me: 'Egna inställningar',
    about: 'Om programmet',
  },
  me: {
    passphrase: 'Byt lösenfras',
    passphraseChanged: 'Lösenfrasen har bytts.',
    screen: 'Skärmen',
    languageHint: 'Gäller bara dig.',
    laptopLanguage: 'Låsskärmens språk',
    laptopLanguageHint: 'Gäller alla som använder den här datorn.',
  },
  about: {
    program: 'Programmet',
    version: 'Version',
    host: 'Körsätt',
    hosts: {
      desktop: 'Eget fönster',
      browser: 'Den här datorns webbläsare',
      cli: 'Kommandorad',
      test: 'Test',
    },
    storage: 'Vad sparas och var',
    storageFacts: {
      here: 'Alla uppgifter finns krypterade på den här datorns disk. Ingenting skickas ut på nätet.',
      names:
        'Om deltagarna sparas bara smeknamn, förnamn eller kod, grupper och närvaro. Om besökarna sparas bara antalet.',
      notRegister:
        'Narikka är inget klientdatasystem. Anteckna inte personbeteckningar, adresser eller hälsouppgifter.',
      keys: 'Uppgifterna öppnas med var och ens lösenfras eller med återställningskoden. Utan dem kan ingen öppna uppgifterna.',
    },
    recovery: 'Återställningskod',
    recoveryText:
      'Med återställningskoden kommer man in om lösenfrasen glöms. En ny kod ersätter den gamla.',
    newRecoveryCode: 'Skapa en ny återställningskod',
  },
};
