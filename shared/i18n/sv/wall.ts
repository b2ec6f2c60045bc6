import type { wall as fi } from '../fi/wall.ts';
import type { Same } from '../same.ts';

/** The screen that makes posters and opens the board. */
export const wall: Same<typeof fi> = {
  title: 'På väggen och på webben',
  noNames:
    'På affischen finns ingens namn, ingen distanslänk och ingen orsak till att något ställts in. Gruppens namn utåt väljs i gruppens uppgifter.',
  settings:
    'Kontaktuppgifter, logotyp och tider då någon kan träffas finns i verksamhetsställets inställningar.',
  week: 'Vecka',
  previous: 'Föregående vecka',
  next: 'Nästa vecka',
  weeks: 'Veckor',
  goTo: 'Gå till vecka',
  languages: 'Språk',
  both: '{{first}} och {{second}}',
  paper: 'Papper',
  print: 'Textens storlek',
  printNormal: 'Vanlig',
  printLarge: 'Stor text',
  savePdf: 'Spara PDF',
  savePng: 'Spara som bild (PNG)',
  printNow: 'Skriv ut',
  preview: 'Förhandsvisning',
  previewOf: 'Förhandsvisning, sida {{page}}/{{pages}}',
  making: 'Programmet görs…',
  saved: 'Filen har sparats',
  board: 'Öppna tavlan',
  boardTitle: 'Tavla för skärmen i korridoren',
  boardWhy: 'Tavlan visar dagens och veckans program på en stor skärm. Där finns ingens namn.',
  boardOpened: 'Tavlan öppnades i ett nytt fönster. Flytta det till skärmen och tryck F11.',
};
