import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { enter, startHost } from '#test/crash/host-process.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { benchPassphrase, copiedFolder, describe } from '../bench-data.ts';
import type { BenchRow } from '../bench-row.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');

/** What the first visitor waits for: the kiosk is started, its page opens, the faces are painted. */
export const kioskStartRow: BenchRow = {
  name: 'kiosk-start',
  run: async ({ runs, short, scratch }) => {
    const shape = short ? { years: 1, venues: 2 } : { years: 10, venues: 12 };
    const folder = await copiedFolder(shape, scratch, 'kiosk');
    const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
    const browser = await launchChromium();
    try {
      const staff = await enter(host.url);
      const ours: number[] = [];
      // The first one warms the host's caches up and is not counted.
      for (let run = -1; run < runs; run++) {
        const address = await startKiosk(staff);
        const ms = await untilFacesPainted(browser, address);
        if (run >= 0) ours.push(ms);
      }
      return [
        {
          what: 'page load to the first answer screen painted',
          unit: 'ms',
          ...{ ours, other: null, otherIs: '' },
          aim: { most: 300 },
          data: `${describe(shape, folder)}; Chromium ${browser.version()}, new profile each run`,
        },
      ];
    } finally {
      await browser.close();
      await host.end('SIGTERM');
    }
  },
};

async function startKiosk(staff: Awaited<ReturnType<typeof enter>>): Promise<string> {
  const { slots } = await staff('app.status', {});
  const staffId = slots[0]?.staffId ?? '';
  await staff('staff.signIn', { staffId, passphrase: benchPassphrase });
  const venueId = (await staff('venues.list', {}))[0]?.id ?? '';
  const { formId } = standardForms.visitors;
  const { address } = await staff('kiosk.start', { venueId, sessionId: null, formId });
  if (address === null) throw new Error('the kiosk gave no address');
  return address;
}

type Watched = { paintedMs?: number };

/** By the page's own clock: from its navigation to the end of the frame with five faces in it. */
async function untilFacesPainted(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ locale: 'fi-FI' });
  try {
    await context.addInitScript(watchFaces);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => (globalThis as Watched).paintedMs !== undefined);
    return await page.evaluate(() => (globalThis as Watched).paintedMs ?? Number.NaN);
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own script. */
function watchFaces(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelectorAll('button svg').length < 5) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        (globalThis as Watched).paintedMs = performance.now();
      };
      port2.postMessage(null);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
