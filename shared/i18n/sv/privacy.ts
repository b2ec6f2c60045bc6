import type { privacy as fi } from '../fi/privacy.ts';
import type { Same } from '../same.ts';

export const privacy: Same<typeof fi> = {
  watch: {
    'identity-code': 'Ser ut som en personbeteckning',
    phone: 'Ser ut som ett telefonnummer',
    email: 'Ser ut som en e-postadress',
    address: 'Ser ut som en gatuadress',
    'diagnosis-code': 'Ser ut som en diagnoskod',
    'health-word': 'Ser ut som en sjukdom eller ett läkemedel',
    name: 'Ser ut som en deltagares namn',
    why: 'Här antecknas inget om enskilda människor: andra läser texten, och det här är inget klientdatasystem. Du kan spara ändå.',
  },
};
