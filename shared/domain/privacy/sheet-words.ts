import type { SheetKind } from './sheet-kinds.ts';

export type SheetWords = Readonly<{
  title: string;
  subtitle: string;
  draft: string;
  controller: string;
  contact: string;
  officer: string;
  why: string;
  purpose: string;
  basis: string;
  what: string;
  stored: readonly string[];
  notStored: string;
  who: string;
  whoText: string;
  howLong: string;
  howLongText: string;
  months: Readonly<{ none: string; one: string; many: string }>;
  rights: string;
  rightsList: readonly string[];
  complain: string;
  missing: string;
  foot: string;
}>;

/**
 * What the information sheets say beside the controller's own texts. A template: whoever answers
 * for the data checks it; `docs/` says so, and the sheet does as long as something is missing.
 */
export const sheetWords: Readonly<Record<SheetKind, SheetWords>> = {
  fi: {
    title: 'Tietoa tietojesi käsittelystä',
    subtitle: 'Tämä lehti on ryhmiin osallistuville. Avoimissa ovissa nimeäsi ei kysytä.',
    draft: 'LUONNOS: rekisterinpitäjän tietoja puuttuu. Ei jaettavaksi.',
    controller: 'Rekisterinpitäjä',
    contact: 'Yhteystiedot',
    officer: 'Tietosuojavastaava',
    why: 'Miksi ja millä perusteella',
    purpose: 'Käyttötarkoitus',
    basis: 'Käsittelyn peruste',
    what: 'Mitä sinusta tallennetaan',
    stored: [
      'Nimimerkki, etunimi tai tunnus. Oikeaa nimeä ei tarvita.',
      'Ryhmät, joihin kuulut, ja milloin olit paikalla.',
      'Päivä, jona tämä tieto annettiin, ja ryhmän lopetuksen syy karkeana luokkana.',
    ],
    notStored:
      'Henkilötunnusta, osoitetta, terveystietoja tai muistiinpanoja sinusta ei tallenneta. Tämä ei ole asiakastietojärjestelmä. Tietojen antaminen on vapaaehtoista; avoimeen toimintaan voit tulla ilman niitä.',
    who: 'Kuka tiedot näkee',
    whoText:
      'Ryhmäsi ohjaajat ja kohtaamispaikan koordinaattorit. Tiedot ovat salattuna kohtaamispaikan tietokoneella. Niitä ei luovuteta muille, siirretä verkkoon eikä viedä EU:n ulkopuolelle. Raporteissa on vain lukumääriä. Automaattisia päätöksiä ei tehdä.',
    howLong: 'Kuinka kauan',
    howLongText:
      'Nimesi poistetaan {{months}} viimeisen jäsenyytesi päätyttyä. Läsnäolo jää sen jälkeen vain lukumäärinä.',
    months: {
      none: 'heti',
      one: '{{count}} kuukauden kuluttua',
      many: '{{count}} kuukauden kuluttua',
    },
    rights: 'Oikeutesi',
    rightsList: [
      'Saat nähdä tietosi ja tulosteen niistä.',
      'Saat pyytää tietojen korjaamista, poistamista tai niiden käytön rajoittamista.',
      'Saat vastustaa käsittelyä. Jos peruste on suostumus, voit perua sen milloin tahansa.',
    ],
    complain:
      'Pyydä ohjaajalta tai rekisterinpitäjältä. Vastaus annetaan viimeistään kuukauden kuluessa. Voit myös valittaa tietosuojavaltuutetulle: tietosuoja.fi.',
    missing: '(puuttuu)',
    foot: 'Mallilomake, jonka rekisterinpitäjä tarkistaa. Versio {{version}}',
  },
  sv: {
    title: 'Så behandlas dina uppgifter',
    subtitle: 'Bladet är för dem som deltar i grupper. I den öppna verksamheten frågas inget namn.',
    draft: 'UTKAST: uppgifter om den personuppgiftsansvarige saknas. Delas inte ut.',
    controller: 'Personuppgiftsansvarig',
    contact: 'Kontaktuppgifter',
    officer: 'Dataskyddsombud',
    why: 'Varför och på vilken grund',
    purpose: 'Ändamål',
    basis: 'Grund för behandlingen',
    what: 'Vad som sparas om dig',
    stored: [
      'Ett smeknamn, förnamn eller en kod. Ditt riktiga namn behövs inte.',
      'Vilka grupper du hör till och när du var på plats.',
      'Dagen då du fick den här informationen, och varför gruppen slutade för dig som en grov klass.',
    ],
    notStored:
      'Personbeteckning, adress, hälsouppgifter eller anteckningar om dig sparas inte. Det här är inget klientdatasystem. Det är frivilligt att ge uppgifter; till den öppna verksamheten kan du komma utan dem.',
    who: 'Vem som ser uppgifterna',
    whoText:
      'Ledarna för din grupp och mötesplatsens koordinatorer. Uppgifterna finns krypterade på mötesplatsens dator. De lämnas inte ut till andra, skickas inte ut på nätet och förs inte utanför EU. I rapporterna finns bara antal. Inga automatiska beslut fattas.',
    howLong: 'Hur länge',
    howLongText:
      'Ditt namn raderas {{months}} att ditt sista medlemskap har upphört. Därefter finns din närvaro kvar bara som antal.',
    months: { none: 'genast efter', one: '{{count}} månad efter', many: '{{count}} månader efter' },
    rights: 'Dina rättigheter',
    rightsList: [
      'Du får se dina uppgifter och få dem utskrivna.',
      'Du får be att uppgifterna rättas, raderas eller att användningen begränsas.',
      'Du får invända mot behandlingen. Om grunden är samtycke kan du återkalla det när som helst.',
    ],
    complain:
      'Be en ledare eller den personuppgiftsansvarige. Du får svar inom en månad. Du kan också klaga hos dataombudsmannen: tietosuoja.fi/sv.',
    missing: '(saknas)',
    foot: 'Mall som den personuppgiftsansvarige granskar. Version {{version}}',
  },
  en: {
    title: 'How your data are handled',
    subtitle:
      'This sheet is for people who take part in groups. At open doors your name is not asked.',
    draft: 'DRAFT: details of the controller are missing. Not to be handed out.',
    controller: 'Controller',
    contact: 'Contact',
    officer: 'Data protection officer',
    why: 'Why and on what basis',
    purpose: 'Purpose',
    basis: 'Legal basis',
    what: 'What is stored about you',
    stored: [
      'A nickname, first name or code. Your real name is not needed.',
      'The groups you belong to, and when you were present.',
      'The day you were given this information, and why a group ended for you as a coarse class.',
    ],
    notStored:
      'No personal identity code, address, health data or notes about you are stored. This is not a client information system. Giving data is voluntary; you can come to the open activities without it.',
    who: 'Who sees the data',
    whoText:
      'The leaders of your group and the coordinators of the meeting place. The data are encrypted on the computer of the meeting place. They are not given to others, sent over a network or taken outside the EU. Reports hold numbers only. No automatic decisions are made.',
    howLong: 'For how long',
    howLongText:
      'Your name is erased {{months}} your last membership has ended. After that your attendance remains as numbers only.',
    months: { none: 'as soon as', one: '{{count}} month after', many: '{{count}} months after' },
    rights: 'Your rights',
    rightsList: [
      'You may see your data and get a print of them.',
      'You may ask for your data to be corrected, erased, or their use restricted.',
      'You may object. If the basis is consent, you can take it back at any time.',
    ],
    complain:
      'Ask a leader or the controller. You get an answer within a month. You can also complain to the Data Protection Ombudsman: tietosuoja.fi/en.',
    missing: '(missing)',
    foot: 'A template to be checked by the controller. Version {{version}}',
  },
  'easy-fi': {
    title: 'Sinun tietosi meillä',
    subtitle: 'Selkokielinen lehti ryhmään tulevalle',
    draft: 'LUONNOS: tietoja puuttuu. Älä jaa tätä vielä.',
    controller: 'Kuka vastaa tiedoista',
    contact: 'Näin saat yhteyden',
    officer: 'Tietosuojavastaava',
    why: 'Miksi keräämme tietoja',
    purpose: 'Tarkoitus',
    basis: 'Lupa kerätä tietoja',
    what: 'Mitä kirjoitamme muistiin',
    stored: [
      'Nimen, jota haluat käyttää. Se voi olla lempinimi.',
      'Ryhmän, johon kuulut.',
      'Päivät, jolloin olit paikalla.',
    ],
    notStored:
      'Emme kirjoita muistiin henkilötunnusta, osoitetta tai sairauksia. Emme kirjoita, mitä kerrot ryhmässä. Sinun ei ole pakko antaa tietoja. Voit tulla kahville ilman nimeä.',
    who: 'Kuka näkee tiedot',
    whoText:
      'Ryhmän ohjaaja ja paikan koordinaattori näkevät tiedot. Tiedot ovat tämän paikan tietokoneella lukittuna. Emme anna tietoja muille.',
    howLong: 'Kuinka kauan tiedot ovat tallessa',
    howLongText:
      'Poistamme nimesi {{months}}, kun et enää ole ryhmässä. Sen jälkeen tiedämme vain, kuinka monta ihmistä oli paikalla.',
    months: { none: 'heti', one: '{{count}} kuukauden päästä', many: '{{count}} kuukauden päästä' },
    rights: 'Mitä voit pyytää',
    rightsList: [
      'Voit pyytää tietosi paperilla.',
      'Voit pyytää, että korjaamme väärän tiedon.',
      'Voit pyytää, että poistamme tietosi.',
      'Voit kieltää tietojesi käytön.',
    ],
    complain:
      'Kerro asiasta ohjaajalle. Saat vastauksen kuukauden sisällä. Jos et ole tyytyväinen, voit valittaa tietosuojavaltuutetulle. Katso tietosuoja.fi.',
    missing: '(puuttuu)',
    foot: 'Malli. Rekisterinpitäjä tarkistaa tekstin. Versio {{version}}',
  },
};
