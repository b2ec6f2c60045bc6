import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  process.env['NARIKKA_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Keeps a machine without a network from hundreds of refused look-ups. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium: one that is installed, else (on Linux) the one inside an npm package, so that
 * the tests need nothing but the registry.
 */
export async function launchChromium(): Promise<Browser> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  const executablePath = found ?? (await sparticuz.executablePath());
  // Not sparticuz.args: they switch web security off, and then no page sends its Origin.
  return chromium.launch({ executablePath, args: quiet, headless: true });
}
