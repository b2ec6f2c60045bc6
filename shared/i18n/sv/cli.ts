import type { cli as fi } from '../fi/cli.ts';
import type { Same } from '../same.ts';

export const cli: Same<typeof fi> = {
  usage: `Användning: narikka [--data MAPP] [--staff NAMN] [--lang fi|sv|en] [--json] KOMMANDO

Kommandon:
  init --venue NAMN --leader NAMN      gör en ny mötesplats, visar återställningskoden en gång
  demo [--seed N] [--years N] [--venues N] [--until DAG]
                                       gör en mötesplats med påhittade personer
  sessions --from DAG --to DAG         träffar
  report attendance --from DAG --to DAG --by month|quarter|year|group|venue|session|
         kind|activity-type|tag|partner
         --format xlsx|csv|pdf|txt|json [--venue NAMN] [--for-outsiders]
         --out FIL
  import programme FIL [--dry-run] [--venue NAMN] [--from DAG] [--to DAG]
         [--sheet NAMN] [--columns date=A,start=B,title=C] [--header RAD] [--length MIN]
                                       importerar ett program ur en kalender eller tabell
                                       (.ics .xlsx .csv); --dry-run visar bara vad som skulle ske
  import people|registers|headcounts|visits FIL [--dry-run] [--group NAMN]
         [--create-groups] [--overwrite]
                                       importerar personer, närvaro eller antal ur en tabell
  export ics --from DAG --to DAG --out FIL
         [--venue NAMN | --group NAMN | --leader NAMN] [--public]
                                       exporterar programmet som kalender
  audit verify                         kontrollerar loggens kedja; 1 om någon rad inte stämmer
  audit list --from DAG --to DAG       loggens rader
  audit export --from DAG --to DAG --format xlsx|csv|pdf|txt|json --out FIL
  serve [--port N] [--no-open]         öppnar programmet i webbläsaren
  call NAMN [JSON]                     vilken som helst av personalens funktioner

En dag skrivs 2026-11-24. Lösenfrasen läses ur miljön (NARIKKA_PASSPHRASE) eller frågas.`,
  badUsage: 'Kommandot är fel: {{why}}. Hjälp: narikka --help',
  missingOption: '{{option}} saknas',
  badOption: '{{option}} är felaktig',
  unknownCommand: 'okänt kommando {{command}}',
  unknownOption: 'okänt eller ofullständigt val',
  tooManyWords: 'för många ord: {{word}}',
  badJson: 'indata är inte JSON',
  passphrase: 'Lösenfras: ',
  passphraseMissing: 'Ge lösenfrasen i miljövariabeln NARIKKA_PASSPHRASE.',
  noSuchStaff: 'Namnet {{name}} har ingen lösenfras.',
  recoveryCode: 'Återställningskod, visas bara nu. Skriv upp den: {{code}}',
  initDone: 'Mötesplatsen {{venue}} är klar i mappen {{folder}}.',
  demoDone:
    'Påhittad mötesplats i mappen {{folder}}: {{sessions}} träffar, {{people}} personer, {{marks}} anteckningar.',
  demoSignIn: 'Logga in som {{name}}, lösenfras: {{passphrase}}',
  wrote: 'Skrev {{path}} ({{what}})',
  needsPage: 'Kommandoraden kan inte öppna sidan som {{name}} behöver. Öppna den i programmet.',
  cannotWrite: 'Det går inte att skriva filen {{path}}. Kontrollera mappen och rättigheterna.',
  auditSound: 'Loggen är hel: {{count}} rader, den sista {{number}} {{hash}}',
  auditBroken: 'Loggen stämmer inte från rad {{number}}.',
  noSessions: 'Det finns inga träffar under perioden.',
  sessions_one: '{{count}} träff',
  sessions_other: '{{count}} träffar',
  cannotRead: 'Det går inte att läsa filen {{path}}. Kontrollera namnet och rättigheterna.',
  columnsMissing:
    'Kolumnerna för dag och rubrik hittades inte. Ange dem med --columns, till exempel date=A,start=B,title=C.',
  imported:
    'Programmet importerat: {{created}} nya, {{changed}} ändrade, {{same}} oförändrade, {{cannot}} kunde inte importeras.',
  wouldImport:
    'Skulle importeras: {{created}} nya, {{changed}} ändrade, {{same}} oförändrade, {{cannot}} kan inte importeras. Inget sparades.',
  twinsLeftOut_one: '{{count}} träff med samma namn finns redan i programmet; den lämnas bort.',
  twinsLeftOut_other: '{{count}} träffar med samma namn finns redan i programmet; de lämnas bort.',
  demoFolder:
    'Övning med påhittade personer i mappen {{folder}}. Den tas bort när programmet stängs.',
};
