import type { cli as fi } from '../fi/cli.ts';
import type { Same } from '../same.ts';

export const cli: Same<typeof fi> = {
  usage: `Usage: narikka [--data DIR] [--staff NAME] [--lang fi|sv|en] [--json] COMMAND

Commands:
  init --venue NAME --leader NAME      makes a new venue, shows the recovery code once
  demo [--seed N] [--years N] [--venues N] [--until DATE]
                                       makes a venue of invented people
  sessions --from DATE --to DATE       sessions
  report attendance --from DATE --to DATE --by month|quarter|year|group|venue|session|
         kind|activity-type|tag|partner
         --format xlsx|csv|pdf|txt|json [--venue NAME] [--for-outsiders]
         --out FILE
  import programme FILE [--dry-run] [--venue NAME] [--from DATE] [--to DATE]
         [--sheet NAME] [--columns date=A,start=B,title=C] [--header ROW] [--length MIN]
                                       imports a programme from a calendar or a spreadsheet
                                       (.ics .xlsx .csv); --dry-run only shows what would be done
  import people|registers|headcounts|visits FILE [--dry-run] [--group NAME]
         [--create-groups] [--overwrite]
                                       imports people, attendance or counts from a table
  export ics --from DATE --to DATE --out FILE
         [--venue NAME | --group NAME | --leader NAME] [--public]
                                       exports the programme as a calendar
  audit verify                         checks the chain of the log; 1 if a line does not fit
  audit list --from DATE --to DATE     the lines of the log
  audit export --from DATE --to DATE --format xlsx|csv|pdf|txt|json --out FILE
  serve [--port N] [--no-open]         opens the program in the browser
  call NAME [JSON]                     any call of the staff

A date is written 2026-11-24. The passphrase is read from NARIKKA_PASSPHRASE or asked.`,
  badUsage: 'The command is wrong: {{why}}. Help: narikka --help',
  missingOption: '{{option}} is missing',
  badOption: '{{option}} is not valid',
  unknownCommand: 'unknown command {{command}}',
  unknownOption: 'unknown or incomplete option',
  tooManyWords: 'one word too many: {{word}}',
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
  needsPage: 'The command line cannot open the page that {{name}} needs. Open it in the program.',
  cannotWrite: 'The file {{path}} cannot be written. Check the folder and its permissions.',
  auditSound: 'The log is whole: {{count}} lines, the last is {{number}} {{hash}}',
  auditBroken: 'The log does not fit from line {{number}} on.',
  noSessions: 'There are no sessions in this period.',
  sessions_one: '{{count}} session',
  sessions_other: '{{count}} sessions',
  cannotRead: 'The file {{path}} cannot be read. Check its name and permissions.',
  columnsMissing:
    'No columns for the day and the title were found. Name them with --columns, for example date=A,start=B,title=C.',
  imported:
    'Programme imported: {{created}} new, {{changed}} changed, {{same}} the same, {{cannot}} could not be imported.',
  wouldImport:
    'Would import: {{created}} new, {{changed}} changed, {{same}} the same, {{cannot}} could not be imported. Nothing was saved.',
  twinsLeftOut_one: '{{count}} session of the same name is there already; it is left out.',
  twinsLeftOut_other: '{{count}} sessions of the same name are there already; they are left out.',
  demoFolder:
    'Practice with invented people in the folder {{folder}}. It is removed when the program closes.',
};
