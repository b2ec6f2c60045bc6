import type { evaluations as fi } from '../fi/evaluations.ts';
import type { Same } from '../same.ts';

export const evaluations: Same<typeof fi> = {
  title: 'Own evaluation of the session',
  open: 'Evaluate the session',
  change: 'Change my evaluation',
  done: 'Your evaluation is saved.',
  help: 'The evaluation is in your name. Besides you, the other leaders of the group and the coordinators see it. Each question can be left out.',
  savedOn: 'Last saved {{date}}.',
  ofGroup: 'Leaders’ evaluations',
  none: 'There are no evaluations yet. A leader gives one below the register of a session.',
  showAll_one: 'Show {{count}} evaluation',
  showAll_other: 'Show all {{count}} evaluations',
};
