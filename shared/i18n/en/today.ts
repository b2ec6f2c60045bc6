import type { today as fi } from '../fi/today.ts';
import type { Same } from '../same.ts';

export const today: Same<typeof fi> = {
  title: 'Today',
  open: 'open {{times}}',
  notOpen: 'not open today',
  closedFor: 'closed: {{name}}',
  sessions: 'On today',
  noSessions: 'There are no groups or other sessions today.',
  toProgramme: 'Open the programme',
  present: '{{count}} present',
  unfinished: 'Earlier sessions not finished',
  word: {
    upcoming: 'coming up',
    next: 'next',
    now: 'now',
    'not-recorded': 'not recorded',
    'not-closed': 'not closed',
    closed: 'closed',
    cancelled: 'cancelled',
    'not-held': 'not held',
  },
};
