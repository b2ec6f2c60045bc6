import type { today as fi } from '../fi/today.ts';
import type { Same } from '../same.ts';

export const today: Same<typeof fi> = {
  title: 'I dag',
  open: 'öppet {{times}}',
  notOpen: 'inte öppet i dag',
  closedFor: 'stängt: {{name}}',
  sessions: 'Program i dag',
  noSessions: 'I dag finns inga grupper och inga andra träffar.',
  toProgramme: 'Öppna programmet',
  present: '{{count}} närvarande',
  unfinished: 'Tidigare träffar som inte är klara',
  word: {
    upcoming: 'kommande',
    next: 'härnäst',
    now: 'nu',
    'not-recorded': 'inte antecknad',
    'not-closed': 'inte stängd',
    closed: 'stängd',
    cancelled: 'inställd',
    'not-held': 'ordnades inte',
  },
};
