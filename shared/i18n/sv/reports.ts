import type { reports as fi } from '../fi/reports.ts';
import type { Same } from '../same.ts';

export const reports: Same<typeof fi> = {
  title: 'Rapporter',
  screen: {
    choices: 'Val för rapporten',
    period: 'Period',
    preset: {
      'this-month': 'Den här månaden',
      'last-month': 'Förra månaden',
      'this-quarter': 'Det här kvartalet',
      'last-quarter': 'Förra kvartalet',
      'this-year': 'I år',
      'last-year': 'I fjol',
      own: 'Egen period',
    },
    from: 'Första dagen',
    to: 'Sista dagen',
    periodMissing: 'Skriv periodens första och sista dag.',
    by: 'Rader',
    group: 'Grupp',
    allGroups: 'Alla grupper',
    forOutsiders: 'För utomstående (små tal döljs)',
    forOutsidersHint:
      'Ge bara en rapport ut för samma tid. Den som jämför två som har avgränsats eller delats in olika kan räkna ut ett dolt tal.',
    downloads: 'Ladda ner rapporten',
    format: {
      xlsx: 'Ladda ner Excel (XLSX)',
      csv: 'Ladda ner CSV',
      pdf: 'Ladda ner PDF',
      txt: 'Ladda ner text',
    },
    copy: 'Kopiera som text',
    copied: 'Rapporten finns på urklipp.',
    copyByHand: 'Kopieringen lyckades inte av sig själv. Markera texten och tryck Ctrl+C.',
    nothingRecorded: 'Inget har antecknats för den här perioden.',
    about: 'Uppgifter om rapporten',
    pages: 'Tabellens sidor',
    previousRows: 'Föregående rader',
    nextRows: 'Nästa rader',
    rowsShown: 'Raderna {{first}}–{{last}} / {{count}}',
  },
  attendance: 'Rapport om deltagande',
  byTitle: {
    month: 'Per månad',
    quarter: 'Per kvartal',
    year: 'Per år',
    group: 'Per grupp',
    venue: 'Per mötesplats',
    session: 'Per träff',
    kind: 'Per slag av träff',
    'activity-type': 'Per verksamhetstyp',
    tag: 'Per tagg',
    partner: 'Per samarbetspartner',
  },
  furtherTitle: 'På distans, på tu man hand, professionella och förberedelser',
  exitsTitle: 'Avslutade medlemskap: vad som följer',
  rolesTitle: 'Handledning per uppgift',
  columns: {
    month: 'Månad',
    quarter: 'Kvartal',
    year: 'År',
    group: 'Grupp',
    venue: 'Mötesplats',
    date: 'Dag',
    start: 'Börjar',
    end: 'Slutar',
    room: 'Lokal',
    status: 'Läge',
    sessionsHeld: 'Träffar, hållna',
    sessionsCancelled: 'Träffar, inställda',
    sessionsNotHeld: 'Träffar, ordnades inte',
    sessionsNotRecorded: 'Träffar, inte antecknade',
    visits: 'Besök',
    firstVisits: 'Första besök i år',
    attendances: 'Deltaganden',
    named: 'Namngivna närvarande',
    extra: 'Anonyma närvarande',
    people: 'Olika personer (deltagarlistor)',
    sessionMinutes: 'Träffarnas timmar',
    participantMinutes: 'Deltagartimmar',
    leaderMinutes: 'Handledartimmar',
    volunteerMinutes: 'Frivilligtimmar',
    attendanceRate: 'Närvaroprocent',
    kind: 'Slag av träff',
    activityType: 'Verksamhetstyp',
    tag: 'Tagg',
    tagSet: 'Gruppering',
    partner: 'Samarbetspartner',
    remote: 'Deltaganden på distans',
    remoteShare: 'Andel på distans',
    remotePeak: 'Som mest på distans',
    movedOnSite: 'Övergångar till på plats',
    meetings: 'Möten på tu man hand',
    meetingMinutes: 'Timmar på tu man hand',
    professionalSessions: 'Träffar för professionella',
    professionalAttendances: 'Professionella närvarande',
    professionalMinutes: 'Timmar för professionella',
    preparationMinutes: 'Förberedelsetimmar',
    exitReason: 'Vad som följer',
    exits: 'Medlemskap',
    workingRole: 'Uppgift',
    peopleLed: 'Olika handledare',
    timesLed: 'Handledda gånger',
    minutesLed: 'Handledda timmar',
  },
  shownStatus: {
    upcoming: 'kommande',
    now: 'pågår',
    'not-recorded': 'inte antecknad',
    held: 'hållen',
    cancelled: 'inställd',
    'not-held': 'ordnades inte',
  },
  untold: 'Specificeras inte',
  without: {
    group: 'Utan grupp',
    'activity-type': 'Utan verksamhetstyp',
    tag: 'Utan tagg',
    partner: 'Utan partner',
  },
  total: 'Totalt',
  facts: {
    period: 'Period',
    venue: 'Mötesplats',
    allVenues: 'Alla mötesplatser',
    filters: 'Avgränsningar',
    noFilters: 'inga avgränsningar',
    group: 'Grupp: {{name}}',
    madeBy: 'Gjord av',
    madeOn: 'Gjord',
    version: 'Program',
    rules: 'Räkneregler',
    rulesVersion: 'version {{version}}',
    cover: 'Tröskel för döljande',
    coverIs: '{{threshold}} (talen 1–{{most}} är dolda)',
    practice: 'ÖVNING: påhittade personer och siffror',
  },
  roles: {
    administrator: 'huvudanvändare',
    coordinator: 'koordinator',
    leader: 'handledare',
    'peer-leader': 'kamrathandledare',
    reporter: 'rapportör',
  },
  rules: {
    visits:
      'Besök: en människa kom till en mötesplats under en öppen dag. Samma människa två gånger samma dag är ett besök.',
    attendances:
      'Deltagande: en människa närvarande vid en träff, på plats eller på distans, från deltagarlistan eller anonymt. Besök och deltaganden räknas inte ihop.',
    people:
      'Olika personer: människor på deltagarlistorna som har minst en närvaro under perioden. Anonyma ingår inte. Radernas tal kan inte summeras, eftersom samma människa kan finnas på flera rader.',
    firstVisits:
      'Första besök: anteckningar vid dörren "första besöket i år". Talet är en uppskattning av olika besökare på en mötesplats under ett kalenderår.',
    held: 'Hållen: träffen är stängd eller någon är antecknad som närvarande. Inte antecknad: träffens tid är förbi, men den är inte stängd och ingen är antecknad som närvarande. Inställd och ordnades inte är olika saker, och av dem uppstår ingen frånvaro. Till de hållna räknas besökarnas träffar, till de tre andra alla slags träffar.',
    sessionMinutes: 'Träffarnas timmar: längden på besökarnas hållna träffar enligt klockan.',
    participantMinutes:
      'Deltagartimmar: träffens längd gånger de närvarande. Om en ankomst- eller avgångstid är antecknad räknas den del av träffen då människan var med; tid före början eller efter slutet ger inga timmar.',
    leaderMinutes:
      'Handledartimmar: anställdas och besökande sakkunnigas handledningstid vid alla slags hållna träffar: den tid som antecknats för träffen, eller annars träffens längd. Förberedelser räknas inte här.',
    volunteerMinutes:
      'Frivilligtimmar: på samma sätt kamrathandledares, erfarenhetssakkunnigas och frivilligas handledningstid.',
    attendanceRate:
      'Närvaroprocent: i slutna grupper närvarande / (närvarande + frånvarande) av de anteckningar som faller inom personens medlemstid. I öppna grupper och vid träffar utan deltagarlista väntas ingen. Inställda, inte ordnade och inte antecknade träffar samt "gäller inte den här träffen" är inte med. Den som kom sent är närvarande.',
    kinds:
      'Slag av träff: det avgör hur träffen räknas. Gruppens träffar, tematräffar, informationsmöten och kamratstöd på nätet är besökarnas träffar. Träffar för professionella och möten på tu man hand räknas för sig, aldrig bland besökarnas träffar eller deltaganden.',
    remote:
      'Deltaganden på distans: de deltaganden där man var med på distans. Andelen är deras del av alla deltaganden.',
    remotePeak:
      'Som mest på distans: det största antalet som vid en träff var med på distans samtidigt. Det räknas inte till deltagandena och summeras inte över rader.',
    moved:
      'Övergångar till på plats: en människa på deltagarlistan var med på distans vid en av gruppens träffar och på plats nästa dag hon var närvarande i samma grupp, högst 183 dagar senare. Övergången räknas vid den träff dit hon kom.',
    meetings:
      'Möten på tu man hand: stöd på tu man hand och förberedd mottagning. De hållna mötena och deras längd räknas, inte människor.',
    professionals:
      'Träffar för professionella: verkstäder och träffar för professionella. Närvarande professionella är inte besökare.',
    preparation:
      'Förberedelsetimmar: den förberedelsetid som antecknats för träffarna. Den ingår inte i handledartimmarna eller frivilligtimmarna.',
    roles:
      'Handledning per uppgift: tiden hör till den uppgift i vilken människan handledde träffen. En handledd gång är en träff handledd av en människa; den som var borta har inte handlett. Olika handledare: den som handlett i två uppgifter är en människa på raden Totalt.',
    exits:
      'Avslutade medlemskap: medlemskap vars sista dag är inom perioden, enligt gruppens mötesplats. En människa räknas för varje medlemskap som hon avslutat. Också små tal visas, även 1, med medlemskap i grupper som visas bara för sina handledare: dela inte tal under fem vidare.',
    exitsCovered:
      'Avslutade medlemskap: medlemskap vars sista dag är under perioden, enligt gruppens mötesplats. En människa räknas för varje medlemskap som har avslutats.',
    cover:
      'Döljande: ett tal 1–{{most}} om besökare och deltagare har ersatts med {{small}}. Två punkter ({{hidden}}) står för ett tal som är dolt för att ett litet tal inte ska gå att räkna ut ur rader och summor, eller för en del av en helhet som själv är under {{threshold}}. Timmar och procent som bygger på ett dolt tal döljs också. Ingen procent visas av färre än {{threshold}} markeringar. Noll visas. Siffror om anställda, volontärer och yrkespersoner och antalet träffar visas som de är. En räknare som under hela perioden är under {{threshold}} delas inte upp på rader.',
    inManyTags:
      'Taggar: en träff kan ha flera taggar, egna och gruppens. Träffen finns på raden för var och en av sina taggar men bara en gång på raden Totalt. Raderna kan inte summeras.',
    inManyPartners:
      'Partner: en träff kan ha flera partner. Träffen finns på raden för var och en av dem men bara en gång på raden Totalt. Raderna kan inte summeras.',
  },
  openDoors: {
    countersTitle: 'Räknare för öppna dörrar',
    categoriesTitle: 'Besök enligt vad som märkts om besökarna',
    presenceTitle: 'På plats och i handledning per uppgift',
    uniqueTitle: 'Olika besökare per år, uppskattning',
    notKnown: 'inte känt',
    withoutBoard: 'Utan styrelsemedlemmar (Ay-understöd)',
    board: 'Styrelsemedlemmar',
    boardLeftOut: 'inte med i tabellen På plats och i handledning per uppgift',
    method: {
      marks: 'märkta första besök',
      codes: 'egen kod',
    },
    columns: {
      counter: 'Räknare',
      item: 'Vad',
      count: 'Antal',
      minutes: 'Timmar',
      category: 'Uppgift om besökaren',
      visits: 'Besök',
      role: 'Uppgift',
      people: 'Olika personer',
      days: 'Dagar',
      presentMinutes: 'Märkta timmar på plats',
      ledMinutes: 'Ledda timmar',
      givenMinutes: 'Givna timmar',
      venue: 'Mötesplats',
      year: 'År',
      method: 'Räknesätt',
      unique: 'Olika besökare (år, uppskattning)',
    },
    rules: {
      counters:
        'Räknarna: ett tryck är en kontakt, en hänvisning eller ett stöd. Samma person kan vara med många gånger. De räknas inte som besök eller deltagande och inte heller ihop med varandra.',
      company: 'Barn och medföljande: räknas för sig och ingår inte i besöken.',
      categories:
        'Uppgifter om besökarna: åldersgrupp, kön och roll har märkts bara för en del av besöken, resten finns på raden inte känt. Samma person är med vid varje besök. Åldersgrupperna är de som var i bruk när märkningen gjordes; gamla märkningar flyttas inte till nya grupper.',
      presence:
        'Givna timmar: en persons dag i en uppgift på en mötesplats räknas en gång. Den märkta närvaron innehåller träffar som leddes i samma uppgift samma dag, så talet är det större av de två. Förberedelser är inte med. Olika personer: den som haft två uppgifter är en person på totalraden.',
      withoutBoard:
        'Styrelsemedlemmarna är bortlämnade ur tabellen På plats och i handledning per uppgift. I övriga tabeller är de med.',
      uniqueMarks:
        'Olika besökare, enligt märkta första besök: varje besökare märks vid dörren en gång om året och inga namn frågas. Talet är en uppskattning och gäller bara en mötesplats och ett helt kalenderår.',
      uniqueCodes:
        'Olika besökare, enligt egen kod: så många olika koder sades under året. Alla ger inte någon kod, så besökarna är minst så här många. Koderna förstörs när året är slut. Tal från två räknesätt räknas inte ihop.',
    },
  },
  notes: {
    untold:
      'På raden ”Specificeras inte” finns träffar vars grupp visas bara för sina handledare. De är med på raden Totalt.',
    outsiders: 'Det här är versionen för utomstående: tal under {{threshold}} är dolda.',
    hoursCovered:
      'När talet på en rad är dolt är också radens timmar och timmarnas summa dolda: ur dem kunde det dolda talet räknas ut.',
    exitsCovered: 'De avslutade medlemskapen är färre än {{threshold}}, så de specificeras inte.',
    fewExits:
      'Bland de avslutade medlemskapen finns tal under fem. De kan avslöja en människa: dela dem inte vidare.',
    notRecorded_one:
      '{{count}} gången träff är inte antecknad. Talen kompletteras när den antecknas.',
    notRecorded_other:
      '{{count}} gångna träffar är inte antecknade. Talen kompletteras när de antecknas.',
    unmarked_one:
      '{{count}} deltagares anteckning saknas vid hållna träffar. Den är varken närvaro eller frånvaro.',
    unmarked_other:
      '{{count}} deltagares anteckningar saknas vid hållna träffar. De är varken närvaro eller frånvaro.',
    ongoing: 'Perioden pågår: kommande träffar är inte med.',
    visitsByVenue:
      'Besöken hör till mötesplatsen, inte till en grupp eller träff, och visas därför bara på raderna för månad, kvartal, år och mötesplats.',
  },
};
