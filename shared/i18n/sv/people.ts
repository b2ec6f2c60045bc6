import type { people as fi } from '../fi/people.ts';
import type { Same } from '../same.ts';

export const people: Same<typeof fi> = {
  title: 'Personer',
  intro: 'Deltagarlistornas personer med signatur, förnamn eller kod. Inget annat sparas om dem.',
  introForLeader:
    'Personerna i dina egna grupper med signatur, förnamn eller kod. Inget annat sparas om dem.',
  notForYou:
    'Deltagarnas namn visas för gruppernas handledare och för koordinatorerna. I ditt arbete behöver du dem inte.',
  search: 'Sök med namn',
  add: 'Lägg till person',
  addHelp: 'Signatur, förnamn eller kod.',
  added: 'Personen lades till.',
  empty: 'Ingen har lagts till ännu. Personer läggs till på en grupps deltagarlista.',
  toGroups: 'Till grupperna',
  noneFound: 'Ingen hittades med ”{{text}}”.',
  found_one: '{{count}} person',
  found_other: '{{count}} personer',
  columns: {
    name: 'Namn',
    groups: 'Grupper nu',
    lastSeen: 'Senast närvarande',
    actions: 'Åtgärder',
  },
  noGroups: 'inte i någon grupp',
  notSeen: 'inga anteckningar',
  rename: 'Ändra namnet',
  renameOf: 'Ändra namnet: {{name}}',
  newName: 'Nytt namn',
  renamed: 'Namnet ändrades.',
  pages: 'Sidor',
  shown: '{{from}}–{{to}} / {{total}}',
  previousPage: 'Föregående',
  nextPage: 'Nästa',
};
