import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startHost } from '#test/crash/host-process.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { benchPassphrase, benchToday, copiedFolder } from '../bench-data.ts';
import type { BenchRow, Measurement } from '../bench-row.ts';
import { signedInApp } from '../signed-in-app.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
const people = 200;
const marks = 60;

/** Marking in a register of two hundred: the longest task of the page, which must not be felt. */
export const registerRow: BenchRow = {
  name: 'register',
  run: async ({ runs, scratch }) => {
    const { folder, sessionId } = await filled(scratch);
    const browser = await launchChromium();
    try {
      const ours: number[] = [];
      for (let run = 0; run < runs; run++) ours.push(await longest(browser, { folder, sessionId }));
      return [measurement(ours, browser)];
    } finally {
      await browser.close();
    }
  },
};

const measurement = (ours: number[], browser: Browser): Measurement => ({
  what: `longest task while marking ${marks} of ${people} by keys`,
  ...{ unit: 'ms', ours, other: null, otherIs: '', aim: { most: 50 } },
  data: `one closed group; tasks under 50 ms are not reported by Chromium ${browser.version()}`,
});

type Place = Readonly<{ folder: string; sessionId: string }>;

async function filled(scratch: string): Promise<Place> {
  const folder = await copiedFolder('empty', scratch, 'register');
  const { call, close } = await signedInApp(folder);
  const [venue] = await call('venues.list', {});
  if (!venue) throw new Error('no venue');
  const { id: groupId } = await call('groups.create', {
    ...{ name: 'Suuri ryhmä', form: 'closed', kind: 'activity', roomId: null, leaderIds: [] },
    ...{ capacity: null, startsOn: benchToday, endsOn: null, description: '', venueId: venue.id },
  });
  for (let i = 0; i < people; i++) {
    const person = { displayName: `Osallistuja ${i}` };
    await call('groups.join', { groupId, person, joinedOn: benchToday });
  }
  const { id: sessionId } = await call('sessions.create', {
    ...{ venueId: venue.id, of: { groupId }, roomId: null, date: benchToday },
    ...{ startMinute: 0, endMinute: 60 },
  });
  close();
  return { folder, sessionId };
}

/** Of a fresh window; nought where no task took 50 ms. */
async function longest(browser: Browser, { folder, sessionId }: Place): Promise<number> {
  const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
  const context = await browser.newContext({ locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    const passphrase = page.locator('input[type=password]');
    await passphrase.fill(benchPassphrase);
    await passphrase.press('Enter');
    await page.locator('#count-visit').waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/sessions/${sessionId}/register`);
    await page.locator('tr[data-row] [data-status="present"]').first().focus();
    return await marked(page);
  } finally {
    await context.close();
    await host.end('SIGTERM');
  }
}

async function marked(page: Page): Promise<number> {
  await page.evaluate(() => {
    const told = globalThis as unknown as { longestTask: number };
    told.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        told.longestTask = Math.max(told.longestTask, duration);
      }
    }).observe({ type: 'longtask' });
  });
  for (let i = 0; i < marks; i++) await page.keyboard.press(i % 3 === 0 ? '3' : '1');
  // Answered on the disk, all of them.
  const pressed = page.locator('tr[data-row] [aria-pressed="true"]');
  await pressed.nth(marks - 1).waitFor();
  return await page.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask);
}
