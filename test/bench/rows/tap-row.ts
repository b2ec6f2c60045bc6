import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startHost } from '#test/crash/host-process.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { benchPassphrase, copiedFolder } from '../bench-data.ts';
import type { BenchRow, Measurement } from '../bench-row.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
const taps = 40;

/** One visit is one tap: how long until the number on the screen is another. */
export const tapRow: BenchRow = {
  name: 'tap',
  run: async ({ runs, scratch }) => {
    const folder = await copiedFolder('empty', scratch, 'tap');
    const browser = await launchChromium();
    try {
      const ours: number[] = [];
      for (let run = 0; run < runs; run++) ours.push(await medianTap(browser, folder));
      return [measurement(ours, browser)];
    } finally {
      await browser.close();
    }
  },
};

const measurement = (ours: number[], browser: Browser): Measurement => ({
  what: 'tap on +1 to the changed number',
  ...{ unit: 'ms', ours, other: null, otherIs: '', aim: { most: 50 } },
  data: `median of ${taps} taps a run, drawn by Chromium ${browser.version()}`,
});

async function medianTap(browser: Browser, folder: string): Promise<number> {
  const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
  const context = await browser.newContext({ locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    const passphrase = page.locator('input[type=password]');
    await passphrase.fill(benchPassphrase);
    await passphrase.press('Enter');
    await page.locator('#count-visit').waitFor();
    return await tapped(page);
  } finally {
    await context.close();
    await host.end('SIGTERM');
  }
}

const tapped = (page: Page): Promise<number> =>
  page.evaluate(async (count) => {
    const times: number[] = [];
    const plus = document.querySelector<HTMLElement>('#count-visit');
    const shown = document.querySelector<HTMLElement>('main');
    if (!plus || !shown) throw new Error('no counter');
    for (let i = 0; i < count; i++) {
      const before = shown.textContent;
      const start = performance.now();
      plus.click();
      while (shown.textContent === before) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      times.push(performance.now() - start);
    }
    return times.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
  }, taps);
