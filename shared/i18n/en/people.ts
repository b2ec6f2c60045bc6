import type { people as fi } from '../fi/people.ts';
import type { Same } from '../same.ts';

export const people: Same<typeof fi> = {
  title: 'People',
  intro:
    'The people on the rosters by nickname, first name or code. Nothing else is saved about them.',
  introForLeader:
    'The people of your own groups by nickname, first name or code. Nothing else is saved about them.',
  notForYou:
    'Names of participants are shown to group leaders and coordinators. Your work does not need them.',
  search: 'Find by name',
  add: 'Add a person',
  addHelp: 'Nickname, first name or code.',
  added: 'The person was added.',
  empty: 'Nobody has been added yet. People are added on the roster of a group.',
  toGroups: 'To the groups',
  noneFound: 'Nobody was found for “{{text}}”.',
  found_one: '{{count}} person',
  found_other: '{{count}} people',
  columns: { name: 'Name', groups: 'Groups now', lastSeen: 'Last present', actions: 'Actions' },
  noGroups: 'in no group',
  notSeen: 'no marks',
  rename: 'Change name',
  renameOf: 'Change name: {{name}}',
  newName: 'New name',
  renamed: 'The name was changed.',
  pages: 'Pages',
  shown: '{{from}}–{{to}} of {{total}}',
  previousPage: 'Previous',
  nextPage: 'Next',
};
