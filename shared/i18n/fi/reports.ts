export const reports = {
  title: 'Raportit',
  attendance: 'Osallistumisraportti',
  byTitle: {
    month: 'Kuukausittain',
    quarter: 'Neljännesvuosittain',
    year: 'Vuosittain',
    group: 'Ryhmittäin',
    venue: 'Kohtaamispaikoittain',
    session: 'Tapaamiskerroittain',
  },
  columns: {
    month: 'Kuukausi',
    quarter: 'Vuosineljännes',
    year: 'Vuosi',
    group: 'Ryhmä',
    venue: 'Kohtaamispaikka',
    date: 'Päivä',
    start: 'Alkaa',
    end: 'Päättyy',
    room: 'Tila',
    status: 'Tila kerralla',
    sessionsHeld: 'Kerrat, pidetty',
    sessionsCancelled: 'Kerrat, peruttu',
    sessionsNotHeld: 'Kerrat, ei järjestetty',
    sessionsNotRecorded: 'Kerrat, kirjaamatta',
    visits: 'Käynnit',
    firstVisits: 'Ensikäynnit tänä vuonna',
    attendances: 'Osallistumiskerrat',
    named: 'Nimettyjä läsnä',
    extra: 'Nimettömiä läsnä',
    people: 'Eri henkilöt (osallistujalistat)',
    sessionMinutes: 'Kertojen tunnit',
    participantMinutes: 'Osallistujatunnit',
    leaderMinutes: 'Ohjaajatunnit',
    volunteerMinutes: 'Vapaaehtoistunnit',
    attendanceRate: 'Läsnäoloprosentti',
  },
  shownStatus: {
    upcoming: 'tulossa',
    now: 'meneillään',
    'not-recorded': 'kirjaamatta',
    held: 'pidetty',
    cancelled: 'peruttu',
    'not-held': 'ei järjestetty',
  },
  withoutGroup: 'Ilman ryhmää',
  total: 'Yhteensä',
  facts: {
    period: 'Ajanjakso',
    venue: 'Kohtaamispaikka',
    allVenues: 'Kaikki kohtaamispaikat',
    filters: 'Rajaukset',
    noFilters: 'ei rajauksia',
    group: 'Ryhmä: {{name}}',
    madeBy: 'Laatija',
    madeOn: 'Laadittu',
    version: 'Ohjelma',
    rules: 'Laskentasäännöt',
    rulesVersion: 'versio {{version}}',
    practice: 'HARJOITTELU: keksittyjä ihmisiä ja lukuja',
  },
  roles: {
    administrator: 'pääkäyttäjä',
    coordinator: 'koordinaattori',
    leader: 'ohjaaja',
    'peer-leader': 'vertaisohjaaja',
    reporter: 'raportoija',
  },
  rules: {
    visits:
      'Käynti: yksi ihminen tuli yhden aukiolopäivän aikana yhteen kohtaamispaikkaan. Sama ihminen kahdesti samana päivänä on yksi käynti.',
    attendances:
      'Osallistumiskerta: yksi ihminen läsnä yhdellä tapaamiskerralla, paikalla tai etänä, osallistujalistalta tai nimettömänä. Käyntejä ja osallistumiskertoja ei lasketa yhteen.',
    people:
      'Eri henkilöt: osallistujalistojen ihmiset, joilla on jaksolla vähintään yksi läsnäolo. Nimettömät eivät ole tässä luvussa. Rivien lukuja ei voi laskea yhteen, koska sama ihminen voi olla monella rivillä.',
    firstVisits:
      'Ensikäynnit: ovella tehdyt merkinnät "ensikäynti tänä vuonna". Luku on arvio eri kävijöistä yhdessä kohtaamispaikassa yhden kalenterivuoden aikana.',
    held: 'Pidetty: kerta on suljettu tai joku on merkitty läsnä. Kirjaamatta: kerran aika on ohi eikä mitään ole kirjattu. Peruttu ja ei järjestetty ovat eri asioita, eikä niistä synny poissaoloja.',
    sessionMinutes: 'Kertojen tunnit: pidettyjen kertojen kesto kellon mukaan.',
    participantMinutes: 'Osallistujatunnit: kerran kesto kertaa läsnä olleet.',
    leaderMinutes:
      'Ohjaajatunnit: pidetyn kerran kesto kertaa ohjaajina olleet työntekijät ja vierailevat asiantuntijat. Valmistelua ei lasketa.',
    volunteerMinutes:
      'Vapaaehtoistunnit: pidetyn kerran kesto kertaa ohjaajina olleet vertaisohjaajat, kokemusasiantuntijat ja vapaaehtoiset.',
    attendanceRate:
      'Läsnäoloprosentti: läsnä / (läsnä + poissa) niistä merkinnöistä, jotka osuvat henkilön jäsenyysaikaan. Perutut, järjestämättömät ja kirjaamattomat kerrat sekä "ei kuulu tähän kertaan" eivät ole mukana. Myöhässä tullut on läsnä.',
  },
  notes: {
    notRecorded_one: '{{count}} mennyt kerta on kirjaamatta. Luvut täydentyvät, kun se kirjataan.',
    notRecorded_other:
      '{{count}} mennyttä kertaa on kirjaamatta. Luvut täydentyvät, kun ne kirjataan.',
    unmarked_one:
      '{{count}} osallistujan merkintä puuttuu pidetyiltä kerroilta. Se ei ole läsnä eikä poissa.',
    unmarked_other:
      '{{count}} osallistujan merkintä puuttuu pidetyiltä kerroilta. Ne eivät ole läsnä eivätkä poissa.',
    ongoing: 'Ajanjakso on kesken: tulevat kerrat eivät ole mukana.',
    visitsByVenue:
      'Käynnit kuuluvat kohtaamispaikkaan, eivät ryhmään, joten ne näkyvät vain kuukausi-, neljännes-, vuosi- ja kohtaamispaikkariveillä.',
  },
} as const;
