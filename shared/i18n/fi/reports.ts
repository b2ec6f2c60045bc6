export const reports = {
  title: 'Raportit',
  screen: {
    choices: 'Raportin valinnat',
    period: 'Ajanjakso',
    preset: {
      'this-month': 'Tämä kuukausi',
      'last-month': 'Viime kuukausi',
      'this-quarter': 'Tämä vuosineljännes',
      'last-quarter': 'Viime vuosineljännes',
      'this-year': 'Tämä vuosi',
      'last-year': 'Viime vuosi',
      own: 'Oma ajanjakso',
    },
    from: 'Ensimmäinen päivä',
    to: 'Viimeinen päivä',
    periodMissing: 'Kirjoita ajanjakson ensimmäinen ja viimeinen päivä.',
    by: 'Rivit',
    group: 'Ryhmä',
    allGroups: 'Kaikki ryhmät',
    forOutsiders: 'Ulkopuolisille (pienet luvut peitetään)',
    forOutsidersHint:
      'Anna samasta ajasta ulos vain yksi raportti. Kahta eri tavalla rajattua tai jaettua vertaamalla voi laskea peitetyn luvun.',
    downloads: 'Lataa raportti',
    format: {
      xlsx: 'Lataa Excel (XLSX)',
      csv: 'Lataa CSV',
      pdf: 'Lataa PDF',
      txt: 'Lataa teksti',
    },
    copy: 'Kopioi tekstinä',
    copied: 'Raportti on leikepöydällä.',
    copyByHand: 'Kopiointi ei onnistunut itsestään. Valitse teksti ja paina Ctrl+C.',
    nothingRecorded: 'Tältä ajanjaksolta ei ole kirjattu mitään.',
    about: 'Raportin tiedot',
    pages: 'Taulukon sivut',
    previousRows: 'Edelliset rivit',
    nextRows: 'Seuraavat rivit',
    rowsShown: 'Rivit {{first}}–{{last}} / {{count}}',
  },
  attendance: 'Osallistumisraportti',
  byTitle: {
    month: 'Kuukausittain',
    quarter: 'Neljännesvuosittain',
    year: 'Vuosittain',
    group: 'Ryhmittäin',
    venue: 'Kohtaamispaikoittain',
    session: 'Tapaamiskerroittain',
    kind: 'Kerran lajeittain',
    'activity-type': 'Toimintatyypeittäin',
    tag: 'Tunnisteittain',
    partner: 'Yhteistyökumppaneittain',
  },
  furtherTitle: 'Etäosallistuminen, kahdenkeskiset, ammattilaiset ja valmistelu',
  exitsTitle: 'Päättyneet jäsenyydet: miten jatkuu',
  rolesTitle: 'Ohjaus tehtävittäin',
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
    status: 'Tilanne',
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
    kind: 'Kerran laji',
    activityType: 'Toimintatyyppi',
    tag: 'Tunniste',
    tagSet: 'Ryhmittely',
    partner: 'Yhteistyökumppani',
    remote: 'Etäosallistumiset',
    remoteShare: 'Etäosuus',
    remotePeak: 'Enimmillään etänä',
    movedOnSite: 'Siirtymät paikan päälle',
    meetings: 'Kahdenkeskiset tapaamiset',
    meetingMinutes: 'Kahdenkeskisten tunnit',
    professionalSessions: 'Ammattilaisten kerrat',
    professionalAttendances: 'Ammattilaisia läsnä',
    professionalMinutes: 'Ammattilaiskertojen tunnit',
    preparationMinutes: 'Valmistelutunnit',
    exitReason: 'Miten jatkuu',
    exits: 'Jäsenyyksiä',
    workingRole: 'Tehtävä',
    peopleLed: 'Eri ohjaajia',
    timesLed: 'Ohjauskerrat',
    minutesLed: 'Ohjatut tunnit',
  },
  shownStatus: {
    upcoming: 'tulossa',
    now: 'meneillään',
    'not-recorded': 'kirjaamatta',
    held: 'pidetty',
    cancelled: 'peruttu',
    'not-held': 'ei järjestetty',
  },
  untold: 'Ei eritellä',
  without: {
    group: 'Ilman ryhmää',
    'activity-type': 'Ilman toimintatyyppiä',
    tag: 'Ilman tunnistetta',
    partner: 'Ilman kumppania',
  },
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
    cover: 'Peittoraja',
    coverIs: '{{threshold}} (luvut 1–{{most}} on peitetty)',
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
    held: 'Pidetty: kerta on suljettu tai joku on merkitty läsnä. Kirjaamatta: kerran aika on ohi, mutta kertaa ei ole suljettu eikä ketään ole merkitty läsnä. Peruttu ja ei järjestetty ovat eri asioita, eikä niistä synny poissaoloja. Pidettyihin lasketaan kävijöiden kerrat, muihin kolmeen kaikenlajiset.',
    sessionMinutes: 'Kertojen tunnit: kävijöiden pidettyjen kertojen kesto kellon mukaan.',
    participantMinutes:
      'Osallistujatunnit: kerran kesto kertaa läsnä olleet. Jos tulo- tai lähtöaika on merkitty, lasketaan se osa kerran kestosta, jonka ihminen oli mukana; ennen alkua tai lopun jälkeen oltu aika ei lisää tunteja.',
    leaderMinutes:
      'Ohjaajatunnit: työntekijöiden ja vierailevien asiantuntijoiden ohjausaika kaikenlajisilla pidetyillä kerroilla: kerralle merkitty aika, tai ilman merkintää kerran kesto. Valmistelua ei lasketa tähän.',
    volunteerMinutes:
      'Vapaaehtoistunnit: samoin vertaisohjaajien, kokemusasiantuntijoiden ja vapaaehtoisten ohjausaika.',
    attendanceRate:
      'Läsnäoloprosentti: suljettujen ryhmien läsnä / (läsnä + poissa) niistä merkinnöistä, jotka osuvat henkilön jäsenyysaikaan. Avoimissa ryhmissä ja kerroilla ilman osallistujalistaa ketään ei odoteta. Perutut, järjestämättömät ja kirjaamattomat kerrat sekä "ei kuulu tähän kertaan" eivät ole mukana. Myöhässä tullut on läsnä.',
    kinds:
      'Kerran laji: se ratkaisee, miten kerta lasketaan. Ryhmän kerrat, teematapaamiset, infotilaisuudet ja vertaistuki verkossa ovat kävijöiden kertoja. Ammattilaisten kerrat ja kahdenkeskiset tapaamiset lasketaan erikseen, eivät koskaan kävijöiden kertoihin tai osallistumiskertoihin.',
    remote:
      'Etäosallistumiset: ne osallistumiskerrat, joissa oltiin etänä. Etäosuus on niiden osuus kaikista osallistumiskerroista.',
    remotePeak:
      'Enimmillään etänä: suurin määrä, joka yhdellä kerralla oli yhtä aikaa etänä. Sitä ei lasketa osallistumiskertoihin eikä yhteen riveittäin.',
    moved:
      'Siirtymät paikan päälle: osallistujalistan ihminen oli ryhmän kerralla etänä ja seuraavana läsnäolopäivänään samassa ryhmässä paikan päällä, enintään 183 päivää myöhemmin. Siirtymä lasketaan sille kerralle, jolle hän tuli paikan päälle.',
    meetings:
      'Kahdenkeskiset tapaamiset: kahdenkeskinen tuki ja valmisteltu vastaanotto. Lasketaan pidetyt tapaamiset ja niiden kesto, ei ihmisiä.',
    professionals:
      'Ammattilaisten kerrat: työpajat ja ammattilaisten tapaamiset. Läsnä olleet ammattilaiset eivät ole kävijöitä.',
    preparation:
      'Valmistelutunnit: kerroille merkitty valmisteluaika. Se ei sisälly ohjaajatunteihin eikä vapaaehtoistunteihin.',
    roles:
      'Ohjaus tehtävittäin: aika kuuluu siihen tehtävään, jossa ihminen kertaa ohjasi. Yksi ohjauskerta on yhden ihmisen ohjaama yksi kerta; poissa ollut ei ole ohjannut. Eri ohjaajia: kahdessa tehtävässä ohjannut on yhteensä-rivillä yksi ihminen.',
    exits:
      'Päättyneet jäsenyydet: jäsenyydet, joiden viimeinen päivä on jaksolla, ryhmän kohtaamispaikan mukaan. Yksi ihminen lasketaan jokaisesta päättyneestä jäsenyydestään. Pienetkin luvut näytetään, myös 1, rajattujen ryhmien jäsenyydet mukana: älä jaa alle viiden lukuja eteenpäin.',
    exitsCovered:
      'Päättyneet jäsenyydet: jäsenyydet, joiden viimeinen päivä on jaksolla, ryhmän kohtaamispaikan mukaan. Yksi ihminen lasketaan jokaisesta päättyneestä jäsenyydestään.',
    cover:
      'Peittäminen: kävijöistä ja osallistujista kertova luku 1–{{most}} on korvattu merkinnällä {{small}}. Kaksi pistettä ({{hidden}}) on luku, joka on peitetty, jotta pientä lukua ei voi laskea riveistä ja summista, tai osa kokonaisuudesta, joka on itse alle {{threshold}}. Peitettyyn lukuun perustuvat tunnit ja prosentit peitetään samalla. Prosenttia ei näytetä alle {{threshold}} merkinnästä. Nolla näytetään. Työntekijöiden, vapaaehtoisten ja ammattilaisten luvut ja kertojen määrät näytetään sellaisinaan. Laskuria, jonka luku on koko jaksolla alle {{threshold}}, ei jaeta riveille.',
    inManyTags:
      'Tunnisteet: kerralla voi olla monta tunnistetta, omia ja ryhmältä tulevia. Kerta on jokaisen tunnisteensa rivillä, mutta yhteensä-rivillä vain yhden kerran. Rivejä ei voi laskea yhteen.',
    inManyPartners:
      'Kumppanit: kerralla voi olla monta kumppania. Kerta on jokaisen kumppaninsa rivillä, mutta yhteensä-rivillä vain yhden kerran. Rivejä ei voi laskea yhteen.',
  },
  openDoors: {
    countersTitle: 'Avoimien ovien laskurit',
    categoriesTitle: 'Käynnit kävijöistä merkityn tiedon mukaan',
    presenceTitle: 'Paikalla ja ohjaamassa tehtävittäin',
    uniqueTitle: 'Eri kävijät vuodessa, arvio',
    notKnown: 'ei tiedossa',
    withoutBoard: 'Ilman hallituksen jäseniä (Ay-avustus)',
    board: 'Hallituksen jäsenet',
    boardLeftOut: 'eivät mukana taulukossa Paikalla ja ohjaamassa tehtävittäin',
    method: {
      marks: 'ensikäyntimerkinnät',
      codes: 'oma koodi',
    },
    columns: {
      counter: 'Laskuri',
      item: 'Mikä',
      count: 'Määrä',
      minutes: 'Tunnit',
      category: 'Tieto',
      visits: 'Käynnit',
      role: 'Tehtävä',
      people: 'Eri henkilöt',
      days: 'Päivät',
      presentMinutes: 'Merkityt läsnäolotunnit',
      ledMinutes: 'Ohjatut tunnit',
      givenMinutes: 'Annetut tunnit',
      venue: 'Kohtaamispaikka',
      year: 'Vuosi',
      method: 'Laskentatapa',
      unique: 'Eri kävijät (vuosi, arvio)',
    },
    rules: {
      counters:
        'Laskurit: yksi painallus on yksi yhteydenotto, ohjaus tai tuki. Sama ihminen voi olla niissä monta kertaa. Niitä ei lasketa käynteihin, osallistumiskertoihin eikä yhteen keskenään.',
      company: 'Lapset ja mukana tulleet: lasketaan erikseen, eivät sisälly käynteihin.',
      categories:
        'Kävijöistä merkityt tiedot: ikäryhmä, sukupuoli ja rooli on merkitty vain osasta käyntejä, ja loput ovat rivillä ei tiedossa. Sama ihminen on mukana jokaisella käynnillään. Ikäryhmät ovat niitä, jotka olivat merkittäessä käytössä; vanhoja merkintöjä ei siirretä uusiin ikäryhmiin.',
      presence:
        'Annetut tunnit: ihmisen päivä yhdessä tehtävässä ja yhdessä kohtaamispaikassa lasketaan kerran. Merkitty läsnäolo sisältää sinä päivänä samassa tehtävässä ohjatut kerrat, joten luku on näistä kahdesta suurempi. Valmistelu ei ole mukana. Eri henkilöt: kahdessa tehtävässä toiminut on yhteensä-rivillä yksi henkilö.',
      withoutBoard:
        'Hallituksen jäsenet on jätetty pois taulukosta Paikalla ja ohjaamassa tehtävittäin. Muissa taulukoissa he ovat mukana.',
      uniqueMarks:
        'Eri kävijät, ensikäyntimerkintöihin perustuva: jokainen kävijä merkitään ovella kerran vuodessa, eikä nimiä kysytä. Luku on arvio, ja se pätee vain yhteen kohtaamispaikkaan ja kokonaiseen kalenterivuoteen.',
      uniqueCodes:
        'Eri kävijät, omaan koodiin perustuva: niin monta eri koodia vuoden aikana sanottiin. Kaikki eivät anna koodia, joten kävijöitä on ainakin näin monta. Koodit on hävitetty vuoden päätyttyä. Kahdella tavalla saatuja lukuja ei lasketa yhteen.',
    },
  },
  notes: {
    untold:
      'Rivillä ”Ei eritellä” ovat kerrat, joiden ryhmä on rajattu vetäjilleen. Ne ovat mukana yhteensä-rivillä.',
    outsiders: 'Tämä on ulkopuolisille tarkoitettu versio: alle {{threshold}} luvut on peitetty.',
    hoursCovered:
      'Kun jonkin rivin luku on peitetty, myös sen tunnit ja tuntien yhteissumma on peitetty: niistä voisi laskea peitetyn luvun.',
    exitsCovered: 'Päättyneitä jäsenyyksiä on alle {{threshold}}, joten niitä ei eritellä.',
    fewExits:
      'Päättyneissä jäsenyyksissä on alle viiden lukuja. Niistä voi tunnistaa ihmisen: älä jaa niitä eteenpäin.',
    notRecorded_one: '{{count}} mennyt kerta on kirjaamatta. Luvut täydentyvät, kun se kirjataan.',
    notRecorded_other:
      '{{count}} mennyttä kertaa on kirjaamatta. Luvut täydentyvät, kun ne kirjataan.',
    unmarked_one:
      '{{count}} merkintä puuttuu pidetyiltä kerroilta. Se ei ole läsnäolo eikä poissaolo.',
    unmarked_other:
      '{{count}} merkintää puuttuu pidetyiltä kerroilta. Ne eivät ole läsnäoloja eivätkä poissaoloja.',
    ongoing: 'Ajanjakso on kesken: tulevat kerrat eivät ole mukana.',
    visitsByVenue:
      'Käynnit kuuluvat kohtaamispaikkaan, eivät ryhmään tai kertaan, joten ne näkyvät vain kuukausi-, neljännes-, vuosi- ja kohtaamispaikkariveillä.',
  },
} as const;
