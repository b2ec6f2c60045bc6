import type { checkin as fi } from '../fi/checkin.ts';
import type { Same } from '../same.ts';

/** Self check-in: the page at the door, and what the staff sees of it. */
export const checkin: Same<typeof fi> = {
  door: {
    title: 'Anmäl dig',
    prompt: 'Skriv ditt namn',
    help: 'Skriv det namn eller den kod som handledaren känner till. Början räcker, om den är bara din.',
    name: 'Ditt namn eller din kod',
    send: 'Jag är här',
    asNew: 'Jag är här för första gången',
    done: 'Tack, du är med.',
    doneNew: 'Välkommen! Du räknades med utan namn.',
    notDone:
      'Det här gick inte. Om du skrev bara början av namnet, skriv det helt. Annars be handledaren anteckna dig.',
    askLeader: 'Be handledaren anteckna dig.',
    typeMore: 'Skriv lite till.',
    wait: 'Vänta {{seconds}} sekunder och försök igen. Handledaren kan anteckna dig genast.',
    typeName: 'Skriv först ditt namn.',
    over: 'Anmälan har slutat. Säg till handledaren att du har kommit.',
    lost: 'Anmälan fungerar inte just nu. Säg till handledaren att du har kommit.',
    loading: 'Ett ögonblick…',
    language: 'Språk',
    keyboard: 'Bokstäver',
    backspace: 'Sudda',
    clear: 'Töm',
    space: 'Mellanslag',
    leave: 'Avsluta',
    leaveTitle: 'Avsluta anmälan',
    leaveHelp: 'Bara personalen kan avsluta.',
    passphrase: 'Lösenfras',
    wrongPassphrase: 'Lösenfrasen är inte rätt.',
    waitShort: 'Vänta {{seconds}} sekunder.',
    back: 'Tillbaka',
    close: 'Stäng',
  },
  title: 'Självanmälan',
  open: 'Öppna självanmälan',
  running: 'Självanmälan är öppen sedan kl. {{time}}. Anmälda: {{arrived}}.',
  runningElsewhere: 'Självanmälan är öppen för en annan träff sedan kl. {{time}}.',
  stop: 'Avsluta självanmälan',
  stopped: 'Självanmälan avslutad',
  confirm: {
    title: 'Ska självanmälan öppnas?',
    locks:
      'Programmet låses och en anmälningssida öppnas vid dörren. På sidan syns inga namn. Du kommer tillbaka med lösenfrasen, inte med PIN-koden.',
    stays:
      'Mötesplatsens fil hålls öppen i datorns minne tills anmälan slutar. Håll datorn inom synhåll och lämna den inte ensam.',
    ends: 'Den slutar när du avslutar den, stänger träffen eller sidan, eller en halvtimme efter träffen.',
    practice: 'Under övningen låses programmet inte, och sidan kan avslutas utan lösenfras.',
    window: 'Sidan fyller hela skärmen.',
    tab: 'Sidan öppnas i en ny flik i webbläsaren. Tryck på F11 för hela skärmen.',
    newcomers: 'Också den som kommer för första gången får anmäla sig utan namn',
    newcomersHint: 'Personen räknas som en anonym.',
    start: 'Lås och öppna',
  },
  settings: {
    title: 'Självanmälan',
    label: 'Besökaren får anteckna sig som närvarande',
    hint: 'Handledaren kan öppna en sida vid dörren där besökaren skriver sitt eget namn. Ingen lista visas. När sidan är öppen hålls filen öppen i datorns minne: datorn ska stå inom synhåll för handledaren.',
  },
};
