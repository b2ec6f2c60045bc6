import type { wall as fi } from '../fi/wall.ts';
import type { Same } from '../same.ts';

/** The screen that makes posters and opens the board. */
export const wall: Same<typeof fi> = {
  title: 'For the wall and the web',
  noNames:
    'Nobody’s name, no remote link and no reason for a cancellation is on the poster. How a group is named outside is chosen in the group’s details.',
  settings: 'Contact details, logo and times when somebody can be met are in the venue’s settings.',
  week: 'Week',
  previous: 'Previous week',
  next: 'Next week',
  weeks: 'Weeks',
  goTo: 'Go to week',
  languages: 'Language',
  both: '{{first}} and {{second}}',
  paper: 'Paper',
  print: 'Text size',
  printNormal: 'Normal',
  printLarge: 'Large print',
  savePdf: 'Save PDF',
  savePng: 'Save as picture (PNG)',
  printNow: 'Print',
  preview: 'Preview',
  previewOf: 'Preview, page {{page}} of {{pages}}',
  making: 'Making the programme…',
  saved: 'File saved',
  board: 'Open the board',
  boardTitle: 'Board for the hallway screen',
  boardWhy: 'The board shows today and this week on a large screen. Nobody’s name is on it.',
  boardOpened: 'The board was opened in a new window. Move it to the screen and press F11.',
};
