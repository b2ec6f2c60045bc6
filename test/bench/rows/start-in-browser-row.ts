import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startHost } from '#test/crash/host-process.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { benchPassphrase, copiedFolder, describe } from '../bench-data.ts';
import { alternate, type BenchRow, timeOf } from '../bench-row.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');

/** What somebody at the laptop waits for, in a real browser: the host runs, its address is opened. */
export const startInBrowserRow: BenchRow = {
  name: 'start-in-browser',
  run: async ({ runs, short, scratch }) => {
    const shape = short ? { years: 1, venues: 2 } : { years: 10, venues: 12 };
    const full = await copiedFolder(shape, scratch, 'browser-full');
    const empty = await copiedFolder('empty', scratch, 'browser-empty');
    const browser = await launchChromium();
    try {
      const times = await alternate(
        runs,
        () => measureStart(browser, full),
        () => measureStart(browser, empty),
      );
      return [
        {
          what: 'page load to counter button enabled, passphrase included',
          unit: 'ms',
          ...times,
          otherIs: 'new venue',
          aim: { ratio: 1.2 },
          data: `${describe(shape, full)}; Chromium ${browser.version()}, new profile each run`,
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

async function measureStart(browser: Browser, folder: string): Promise<number> {
  const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
  const context = await browser.newContext({ locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    return await timeOf(() => untilCounting(page, host.url));
  } finally {
    await context.close();
    await host.end('SIGTERM');
  }
}

async function untilCounting(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const passphrase = page.locator('input[type=password]');
  await passphrase.fill(benchPassphrase);
  await passphrase.press('Enter');
  await page.locator('#count-visit:enabled').waitFor();
}
