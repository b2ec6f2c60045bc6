import type { settings as fi } from '../fi/settings.ts';
import type { Same } from '../same.ts';

export const settings: Same<typeof fi> = {
  title: 'Settings',
  sections: 'Parts of the settings',
  section: {
    venue: 'Meeting place',
    staff: 'Staff',
    me: 'My settings',
    about: 'About',
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
