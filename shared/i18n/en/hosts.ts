import type { hosts as fi } from '../fi/hosts.ts';
import type { Same } from '../same.ts';

export const hosts: Same<typeof fi> = {
  kind: {
    desktop: 'the desktop program',
    browser: 'the browser version',
    cli: 'the command line',
    test: 'a test',
    other: 'another program',
  },
  fetchingDesktop: 'Fetching the parts of the desktop program (20 seconds at most).',
  desktopMissing:
    'The parts of the desktop program (Electron) are missing and could not be fetched, so Narikka opens in the browser.',
  desktopFailed:
    'The desktop program did not start on this machine, so Narikka opens in the browser.',
  noDisplay: 'This machine has no desktop, so Narikka serves a browser.',
  browserAsked: 'Narikka opens in the browser.',
  building: 'Building the screens (only after changes).',
  buildFailed: 'The screens could not be built:',
  buildMissing: 'The screens of the program are missing. Install Narikka again.',
  folder: 'Folder: {{folder}}',
  address: 'Address, works once and for 30 seconds: {{url}}',
  newAddress: 'For a new address press Enter. To close Narikka press Ctrl+C.',
  closed: 'Narikka is closed.',
  portTaken: 'Port {{port}} is taken. Choose another, or leave --port out.',
  badOption: 'Unknown or faulty option. Options: --browser, --data FOLDER, --port PORT, --no-open.',
  devServer:
    'Development server: screens update themselves, the page has no security headers (CSP).',
  opening: 'Narikka is opening…',
  openByHand: 'If it does not open, press here',
  pageEnded:
    'This page is no longer connected to Narikka. Open a new address from Narikka’s window.',
  windowCrashed: 'The window crashed. What was saved is safe. The window opens again.',
  menuEdit: 'Edit',
  menuUndo: 'Undo',
  menuRedo: 'Redo',
  menuCut: 'Cut',
  menuCopy: 'Copy',
  menuPaste: 'Paste',
  menuSelectAll: 'Select all',
  menuView: 'View',
  menuZoomIn: 'Larger',
  menuZoomOut: 'Smaller',
  menuZoomReset: 'Normal size',
  menuFullScreen: 'Full screen',
  menuQuit: 'Quit Narikka',
};
