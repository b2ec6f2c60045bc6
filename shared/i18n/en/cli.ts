import type { cli as fi } from '../fi/cli.ts';
import type { Same } from '../same.ts';

export const cli: Same<typeof fi> = {
  usage: `Usage: narikka [--data DIR] [--staff NAME] [--lang fi|sv|en] [--json] COMMAND

Commands:
  init --venue NAME --leader NAME      makes a new venue, shows the recovery code once
  demo [--seed N] [--years N] [--venues N] [--until DATE]
                                       makes a venue of invented people
  sessions --from DATE --to DATE       sessions
  report attendance --from DATE --to DATE --by month|quarter|year|group|venue|session
         --format xlsx|csv|pdf|txt|json [--venue NAME] --out FILE
  serve [--port N] [--no-open]         opens the program in the browser
  call NAME [JSON]                     any call of the staff

A date is written 2026-11-24. The passphrase is read from NARIKKA_PASSPHRASE or asked.`,
  badUsage: 'The command is wrong: {{why}}. Help: narikka --help',
  missingOption: '{{option}} is missing',
  badOption: '{{option}} is not valid',
  unknownCommand: 'unknown command {{command}}',
  unknownOption: 'unknown or incomplete option',
  badJson: 'the input is not JSON',
  passphrase: 'Passphrase: ',
  passphraseMissing: 'Give the passphrase in the environment variable NARIKKA_PASSPHRASE.',
  noSuchStaff: 'Nobody called {{name}} has a passphrase.',
  recoveryCode: 'Recovery code, shown only now. Write it down: {{code}}',
  initDone: 'The venue {{venue}} is ready in the folder {{folder}}.',
  demoDone:
    'Invented venue in the folder {{folder}}: {{sessions}} sessions, {{people}} people, {{marks}} marks.',
  demoSignIn: 'Sign in as {{name}}, passphrase: {{passphrase}}',
  wrote: 'Wrote {{path}} ({{what}})',
  cannotWrite: 'The file {{path}} cannot be written. Check the folder and its permissions.',
  noSessions: 'There are no sessions in this period.',
  demoFolder:
    'Practice with invented people in the folder {{folder}}. It is removed when the program closes.',
};
