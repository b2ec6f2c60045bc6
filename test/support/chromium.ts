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

/** Where Chromium is: one that is installed, else the one unpacked from an npm package. */
export async function chromiumPath(): Promise<string> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  return found ?? (await sparticuz.executablePath());
}

/**
 * A real Chromium: one that is installed, else (on Linux) the one inside an npm package, so that
 * the tests need nothing but the registry.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await chromiumPath();
  // Not sparticuz.args: they switch web security off, and then no page sends its Origin.
  return chromium.launch({ executablePath, args: quiet, headless: true });
}
