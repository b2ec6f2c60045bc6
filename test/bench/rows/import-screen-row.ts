import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startHost } from '#test/crash/host-process.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { benchPassphrase, copiedFolder } from '../bench-data.ts';
import type { BenchRow } from '../bench-row.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
/** A heading and these come to the most that is read of a file. */
const rows = 19_999;

/** Looking at a list of twenty thousand people: the longest task of the page until it is shown. */
export const importScreenRow: BenchRow = {
  name: 'import-screen',
  run: async ({ runs, short, scratch }) => {
    const count = short ? 1_000 : rows;
    const folder = await copiedFolder('empty', scratch, 'import-screen');
    const browser = await launchChromium();
    try {
      const ours: number[] = [];
      for (let run = 0; run < runs; run++) ours.push(await longest(browser, { folder, count }));
      return [
        {
          what: 'longest task of the page during a preview',
          ...{ unit: 'ms', ours, other: null, otherIs: '', aim: { most: 50 } },
          data: `${count} people, half of the rows with a fault; tasks under 50 ms are not reported by Chromium ${browser.version()}`,
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

/** Every other row has a day that cannot be read. */
function peopleOf(count: number): Buffer {
  const lines = Array.from(
    { length: count },
    (_, i) => `Tunnus ${i};${i % 2 === 0 ? '1.9.2026' : 'syksyllä'}`,
  );
  return Buffer.from(['Nimi;Liittynyt', ...lines].join('\n'));
}

type Place = Readonly<{ folder: string; count: number }>;

/** Of a fresh window; nought where no task took 50 ms. */
async function longest(browser: Browser, { folder, count }: Place): Promise<number> {
  const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
  const context = await browser.newContext({ locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    const passphrase = page.locator('input[type=password]');
    await passphrase.fill(benchPassphrase);
    await passphrase.press('Enter');
    await page.locator('#count-visit').waitFor();
    await page.evaluate(() => {
      location.hash = '#/people/import';
    });
    const chooser = page.locator('input[type=file]');
    await chooser.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const told = globalThis as unknown as { longestTask: number };
      told.longestTask = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          told.longestTask = Math.max(told.longestTask, duration);
        }
      }).observe({ type: 'longtask' });
    });
    const file = { name: 'ihmiset.csv', mimeType: 'text/csv', buffer: peopleOf(count) };
    await chooser.setInputFiles(file);
    await page.getByText('Päivää ei ymmärretä').first().waitFor();
    return await page.evaluate(
      () => (globalThis as unknown as { longestTask: number }).longestTask,
    );
  } finally {
    await context.close();
    await host.end('SIGTERM');
  }
}
