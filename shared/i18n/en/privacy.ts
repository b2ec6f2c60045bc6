import type { privacy as fi } from '../fi/privacy.ts';
import type { Same } from '../same.ts';

export const privacy: Same<typeof fi> = {
  watch: {
    'identity-code': 'Looks like a personal identity code',
    phone: 'Looks like a telephone number',
    email: 'Looks like an e-mail address',
    address: 'Looks like a street address',
    'diagnosis-code': 'Looks like a diagnosis code',
    'health-word': 'Looks like an illness or a medicine',
    name: 'Looks like the name of a participant',
    why: 'Nothing about individual people is written here: others read the text, and this is not a client information system. You can still save it.',
  },
};
