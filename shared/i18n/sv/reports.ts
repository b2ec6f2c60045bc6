import type { reports as fi } from '../fi/reports.ts';
import type { Same } from '../same.ts';

export const reports: Same<typeof fi> = {
  title: 'Rapporter',
  attendance: 'Rapport om deltagande',
  byTitle: {
    month: 'Per månad',
    quarter: 'Per kvartal',
    year: 'Per år',
    group: 'Per grupp',
    venue: 'Per mötesplats',
    session: 'Per träff',
  },
  columns: {
    month: 'Månad',
    quarter: 'Kvartal',
    year: 'År',
    group: 'Grupp',
    venue: 'Mötesplats',
    date: 'Dag',
    start: 'Börjar',
    end: 'Slutar',
    room: 'Lokal',
    status: 'Träffens läge',
    sessionsHeld: 'Träffar, hållna',
    sessionsCancelled: 'Träffar, inställda',
    sessionsNotHeld: 'Träffar, ordnades inte',
    sessionsNotRecorded: 'Träffar, inte antecknade',
    visits: 'Besök',
    firstVisits: 'Första besök i år',
    attendances: 'Deltaganden',
    named: 'Namngivna närvarande',
    extra: 'Anonyma närvarande',
    people: 'Olika personer (deltagarlistor)',
    sessionMinutes: 'Träffarnas timmar',
    participantMinutes: 'Deltagartimmar',
    leaderMinutes: 'Handledartimmar',
    volunteerMinutes: 'Frivilligtimmar',
    attendanceRate: 'Närvaroprocent',
  },
  shownStatus: {
    upcoming: 'kommande',
    now: 'pågår',
    'not-recorded': 'inte antecknad',
    held: 'hållen',
    cancelled: 'inställd',
    'not-held': 'ordnades inte',
  },
  withoutGroup: 'Utan grupp',
  total: 'Totalt',
  facts: {
    period: 'Period',
    venue: 'Mötesplats',
    allVenues: 'Alla mötesplatser',
    filters: 'Avgränsningar',
    noFilters: 'inga avgränsningar',
    group: 'Grupp: {{name}}',
    madeBy: 'Gjord av',
    madeOn: 'Gjord',
    version: 'Program',
    rules: 'Räkneregler',
    rulesVersion: 'version {{version}}',
    practice: 'ÖVNING: påhittade personer och siffror',
  },
  roles: {
    administrator: 'huvudanvändare',
    coordinator: 'koordinator',
    leader: 'handledare',
    'peer-leader': 'kamrathandledare',
    reporter: 'rapportör',
  },
  rules: {
    visits:
      'Besök: en människa kom till en mötesplats under en öppen dag. Samma människa två gånger samma dag är ett besök.',
    attendances:
      'Deltagande: en människa närvarande vid en träff, på plats eller på distans, från deltagarlistan eller anonymt. Besök och deltaganden räknas inte ihop.',
    people:
      'Olika personer: människor på deltagarlistorna som har minst en närvaro under perioden. Anonyma ingår inte. Radernas tal kan inte summeras, eftersom samma människa kan finnas på flera rader.',
    firstVisits:
      'Första besök: anteckningar vid dörren "första besöket i år". Talet är en uppskattning av olika besökare på en mötesplats under ett kalenderår.',
    held: 'Hållen: träffen är stängd eller någon är antecknad som närvarande. Inte antecknad: träffens tid är förbi och inget har antecknats. Inställd och ordnades inte är olika saker, och av dem uppstår ingen frånvaro.',
    sessionMinutes: 'Träffarnas timmar: de hållna träffarnas längd enligt klockan.',
    participantMinutes: 'Deltagartimmar: träffens längd gånger de närvarande.',
    leaderMinutes:
      'Handledartimmar: den hållna träffens längd gånger de anställda och besökande sakkunniga som handledde. Förberedelser räknas inte.',
    volunteerMinutes:
      'Frivilligtimmar: den hållna träffens längd gånger de kamrathandledare, erfarenhetssakkunniga och frivilliga som handledde.',
    attendanceRate:
      'Närvaroprocent: närvarande / (närvarande + frånvarande) av de anteckningar som faller inom personens medlemstid. Inställda, inte ordnade och inte antecknade träffar samt "gäller inte den här träffen" är inte med. Den som kom sent är närvarande.',
  },
  notes: {
    notRecorded_one:
      '{{count}} gången träff är inte antecknad. Talen kompletteras när den antecknas.',
    notRecorded_other:
      '{{count}} gångna träffar är inte antecknade. Talen kompletteras när de antecknas.',
    unmarked_one:
      '{{count}} deltagares anteckning saknas vid hållna träffar. Den är varken närvaro eller frånvaro.',
    unmarked_other:
      '{{count}} deltagares anteckningar saknas vid hållna träffar. De är varken närvaro eller frånvaro.',
    ongoing: 'Perioden pågår: kommande träffar är inte med.',
    visitsByVenue:
      'Besöken hör till mötesplatsen, inte till en grupp, och visas därför bara på raderna för månad, kvartal, år och mötesplats.',
  },
};
