import type { settings as fi } from '../fi/settings.ts';
import type { Same } from '../same.ts';

export const settings: Same<typeof fi> = {
  title: 'Settings',
  sections: 'Parts of the settings',
  section: {
    venue: 'Meeting place',
    staff: 'Staff',
    lists: 'Lists',
    me: 'My settings',
    about: 'About',
  },
  lists: {
    text: 'The lists divide groups and sessions in the reports. What is archived is not offered any more but stays in past sessions and reports.',
    activityTypes: 'Activity types',
    activityTypesHelp:
      'A group has one activity type. The report counts by activity type across groups.',
    tags: 'Tags',
    tagsHelp: 'A group and a session can have several tags.',
    partners: 'Partners',
    partnersHelp:
      'A partner is set on a session. Write an organisation or a service, not a person.',
    tagSet: { 'core-element': 'Core elements', 'skill-area': 'Skill areas', other: 'Own tags' },
    add: 'Add',
    addTo: 'Add: {{list}}',
    newName: 'New name',
    rename: 'Rename',
    renameOf: 'Rename: {{name}}',
    archive: 'Archive',
    archiveOf: 'Archive: {{name}}',
    archivedNotice: 'Archived: {{name}}.',
    restore: 'Bring back',
    restoreOf: 'Bring back: {{name}}',
    restored: 'Brought back: {{name}}.',
    archived: 'Archived ({{count}})',
    archivedMark: 'archived',
    none: 'Nothing yet.',
    added: 'Added: {{name}}.',
    mayOnlyAdd: 'A coordinator can rename and archive.',
    firstTypes: {
      group: 'Group activity',
      day: 'Day activity',
      hobby: 'Hobby activity',
      work: 'Work activity',
      community: 'Community social work',
    },
    firstTags: {
      needs: 'Finding out rehabilitation needs',
      planned: 'Working to a plan',
      individual: 'Intensive individual work',
      group: 'Group activity',
      everyday: 'Everyday skills',
      social: 'Social skills',
      community: 'Community skills',
      'working-life': 'Working-life skills',
      interaction: 'Interaction skills',
      digital: 'Digital skills',
      enhanced: 'Intensive support',
    },
  },
  me: {
    passphrase: 'Change passphrase',
    passphraseChanged: 'Passphrase changed.',
    screen: 'Screen',
    languageHint: 'Only for you.',
    laptopLanguage: 'Language of the lock screen',
    laptopLanguageHint: 'For everyone who uses this computer.',
  },
  about: {
    program: 'The program',
    version: 'Version',
    host: 'Runs as',
    hosts: {
      desktop: 'Its own window',
      browser: 'The browser of this computer',
      cli: 'Command line',
      test: 'Test',
    },
    storage: 'What is stored, and where',
    storageFacts: {
      here: 'All data is encrypted on the disk of this computer. Nothing is sent to the network.',
      names:
        'Of participants only a nickname, first name or code, their groups and attendance are stored. Of visitors only the number.',
      notRegister:
        'Narikka is not a client information system. Do not record personal identity codes, addresses or health data.',
      keys: 'The data is opened by each person’s passphrase or by the recovery code. Without them nobody can open it.',
    },
    recovery: 'Recovery code',
    recoveryText:
      'The recovery code lets you in when a passphrase is forgotten. A new code replaces the old one.',
    newRecoveryCode: 'Make a new recovery code',
  },
};
