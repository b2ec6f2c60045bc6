import type { forms as fi } from '../fi/forms.ts';
import type { Same } from '../same.ts';

export const forms: Same<typeof fi> = {
  copyOf: '{{title}} (kopia)',
};
