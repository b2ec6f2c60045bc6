import type { evaluations as fi } from '../fi/evaluations.ts';
import type { Same } from '../same.ts';

export const evaluations: Same<typeof fi> = {
  title: 'Egen utvärdering av träffen',
  open: 'Utvärdera träffen',
  change: 'Ändra min utvärdering',
  done: 'Din utvärdering är sparad.',
  help: 'Utvärderingen står i ditt namn. Utöver dig ser gruppens andra handledare och koordinatorerna den. Varje fråga kan hoppas över.',
  savedOn: 'Senast sparad {{date}}.',
  ofGroup: 'Handledarnas utvärderingar',
  none: 'Det finns inga utvärderingar ännu. Handledaren gör en under träffens närvarolista.',
  showAll_one: 'Visa {{count}} utvärdering',
  showAll_other: 'Visa alla {{count}} utvärderingar',
};
