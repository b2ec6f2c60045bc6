/** What the command line says. */
export const cli = {
  usage: `Käyttö: narikka [--data KANSIO] [--staff NIMI] [--lang fi|sv|en] [--json] KOMENTO

Komennot:
  init --venue NIMI --leader NIMI      tekee uuden kohtaamispaikan, näyttää palautuskoodin kerran
  demo [--seed N] [--years N] [--venues N] [--until PÄIVÄ]
                                       tekee kohtaamispaikan keksityillä ihmisillä
  sessions --from PÄIVÄ --to PÄIVÄ     tapaamiskerrat
  report attendance --from PÄIVÄ --to PÄIVÄ --by month|quarter|year|group|venue|session|
         kind|activity-type|tag|partner
         --format xlsx|csv|pdf|txt|json [--venue NIMI] [--for-outsiders]
         --out TIEDOSTO
  import programme TIEDOSTO [--dry-run] [--venue NIMI] [--from PÄIVÄ] [--to PÄIVÄ]
         [--sheet NIMI] [--columns date=A,start=B,title=C] [--header RIVI] [--length MIN]
                                       tuo ohjelman kalenterista tai taulukosta (.ics .xlsx .csv);
                                       --dry-run vain näyttää, mitä tuotaisiin
  import people|registers|headcounts|visits TIEDOSTO [--dry-run] [--group NIMI]
         [--create-groups] [--overwrite]
                                       tuo ihmisiä, läsnäoloja tai määriä taulukosta
  export ics --from PÄIVÄ --to PÄIVÄ --out TIEDOSTO
         [--venue NIMI | --group NIMI | --leader NIMI] [--public]
                                       vie ohjelman kalenteriksi
  audit verify                         tarkistaa lokin ketjun; 1, jos jokin rivi ei täsmää
  audit list --from PÄIVÄ --to PÄIVÄ   lokin rivit
  audit export --from PÄIVÄ --to PÄIVÄ --format xlsx|csv|pdf|txt|json --out TIEDOSTO
  serve [--port N] [--no-open]         avaa ohjelman selaimeen
  call NIMI [JSON]                     mikä tahansa henkilökunnan toiminto

Päivä on muotoa 2026-11-24. Tunnuslause luetaan ympäristöstä (NARIKKA_PASSPHRASE) tai kysytään.`,
  badUsage: 'Komento on väärin: {{why}}. Ohje: narikka --help',
  missingOption: '{{option}} puuttuu',
  badOption: '{{option}} on virheellinen',
  unknownCommand: 'tuntematon komento {{command}}',
  unknownOption: 'tuntematon tai puutteellinen valinta',
  tooManyWords: 'liikaa sanoja: {{word}}',
  badJson: 'syöte ei ole JSONia',
  passphrase: 'Tunnuslause: ',
  passphraseMissing: 'Anna tunnuslause ympäristömuuttujassa NARIKKA_PASSPHRASE.',
  noSuchStaff: 'Nimellä {{name}} ei ole tunnuslausetta.',
  recoveryCode: 'Palautuskoodi, näytetään vain nyt. Kirjoita se talteen: {{code}}',
  initDone: 'Kohtaamispaikka {{venue}} on valmis kansiossa {{folder}}.',
  demoDone:
    'Keksitty kohtaamispaikka kansiossa {{folder}}: {{sessions}} kertaa, {{people}} ihmistä, {{marks}} merkintää.',
  demoSignIn: 'Kirjaudu nimellä {{name}}, tunnuslause: {{passphrase}}',
  wrote: 'Kirjoitettiin {{path}} ({{what}})',
  needsPage: 'Komentorivi ei voi avata sivua, jota {{name}} tarvitsee. Avaa se ohjelmassa.',
  cannotWrite: 'Tiedostoa {{path}} ei voi kirjoittaa. Tarkista kansio ja oikeudet.',
  auditSound: 'Loki on ehjä: {{count}} riviä, viimeinen {{number}} {{hash}}',
  auditBroken: 'Loki ei täsmää rivistä {{number}} alkaen.',
  noSessions: 'Ajanjaksolla ei ole tapaamiskertoja.',
  sessions_one: '{{count}} kerta',
  sessions_other: '{{count}} kertaa',
  cannotRead: 'Tiedostoa {{path}} ei voi lukea. Tarkista nimi ja oikeudet.',
  columnsMissing:
    'Päivän ja otsikon sarakkeita ei löytynyt. Kerro ne valinnalla --columns, esimerkiksi date=A,start=B,title=C.',
  imported:
    'Ohjelma tuotu: {{created}} uutta, {{changed}} muuttunutta, {{same}} ennallaan, {{cannot}} jäi tuomatta.',
  wouldImport:
    'Tuotaisiin: {{created}} uutta, {{changed}} muuttunutta, {{same}} ennallaan, {{cannot}} jäisi tuomatta. Mitään ei tallennettu.',
  twinsLeftOut_one: '{{count}} samanniminen kerta on jo ohjelmassa; se jätetään pois.',
  twinsLeftOut_other: '{{count}} samannimistä kertaa on jo ohjelmassa; ne jätetään pois.',
  demoFolder:
    'Kokeilu keksityillä ihmisillä kansiossa {{folder}}. Se poistetaan, kun ohjelma suljetaan.',
} as const;
