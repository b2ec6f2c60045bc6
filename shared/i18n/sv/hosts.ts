import type { hosts as fi } from '../fi/hosts.ts';
import type { Same } from '../same.ts';

export const hosts: Same<typeof fi> = {
  kind: {
    desktop: 'skrivbordsprogrammet',
    browser: 'webbläsarversionen',
    cli: 'kommandoraden',
    test: 'test',
    other: 'ett annat program',
  },
  fetchingDesktop: 'Hämtar skrivbordsprogrammets delar (högst 20 sekunder).',
  desktopMissing:
    'Skrivbordsprogrammets delar (Electron) saknas och kunde inte hämtas, så Narikka öppnas i webbläsaren.',
  desktopFailed:
    'Skrivbordsprogrammet startade inte på den här datorn, så Narikka öppnas i webbläsaren.',
  noDisplay: 'Den här datorn har inget skrivbord, så Narikka betjänar en webbläsare.',
  browserAsked: 'Narikka öppnas i webbläsaren.',
  building: 'Bygger vyerna (bara efter ändringar).',
  buildFailed: 'Vyerna kunde inte byggas:',
  buildMissing: 'Programmets vyer saknas. Installera Narikka på nytt.',
  folder: 'Mapp: {{folder}}',
  address: 'Adress, fungerar en gång och i 30 sekunder: {{url}}',
  newAddress: 'Ny adress: tryck på Enter. Narikka stängs: Ctrl+C.',
  closed: 'Narikka är stängt.',
  portTaken: 'Port {{port}} är upptagen. Välj en annan, eller lämna bort --port.',
  badOption: 'Okänt eller felaktigt val. Valen är: --browser, --data MAPP, --port PORT, --no-open.',
  devServer:
    'Utvecklingsserver: vyerna uppdateras av sig själva, sidan saknar skyddshuvuden (CSP).',
  opening: 'Narikka öppnas…',
  openByHand: 'Om den inte öppnas, tryck här',
  pageEnded:
    'Den här sidan har inte längre kontakt med Narikka. Öppna en ny adress i Narikkas fönster.',
  windowCrashed: 'Fönstret kraschade. Det som sparats finns kvar. Fönstret öppnas på nytt.',
  menuEdit: 'Redigera',
  menuUndo: 'Ångra',
  menuRedo: 'Gör om',
  menuCut: 'Klipp ut',
  menuCopy: 'Kopiera',
  menuPaste: 'Klistra in',
  menuSelectAll: 'Markera allt',
  menuView: 'Visa',
  menuZoomIn: 'Större',
  menuZoomOut: 'Mindre',
  menuZoomReset: 'Normal storlek',
  menuFullScreen: 'Helskärm',
  menuQuit: 'Stäng Narikka',
};
