import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '#shared/contract/envelope.ts';
import { addDays, type LocalDate, monthOf } from '#shared/kernel/local-date.ts';
import { type HostProcess, startHost } from '#test/crash/host-process.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { benchPassphrase, benchToday, copiedFolder } from '../bench-data.ts';
import type { BenchRow, Measurement } from '../bench-row.ts';
import { untilPainted } from '../children/until-painted.ts';
import { signedInApp } from '../signed-in-app.ts';

const main = join(import.meta.dirname, '../../../electron/hosts/cli/main.ts');
const sizes = [1000, 5000] as const;

/** Two full months to come; a past one can no longer be planned. */
const first = addDays(monthOf(benchToday).to, 1);
const second = addDays(monthOf(first).to, 1);

/** Another month in the program itself: asked of the core, sent, parsed, drawn. */
export const calendarScreenRow: BenchRow = {
  name: 'calendar-screen',
  run: async ({ runs, short, scratch }) => {
    const browser = await launchChromium();
    try {
      const lines: Measurement[] = [];
      for (const count of short ? sizes.slice(0, 1) : sizes) {
        const folder = await filled(scratch, count);
        lines.push(...(await measured(browser, { folder, count, runs })));
      }
      return lines;
    } finally {
      await browser.close();
    }
  },
};

/** A venue with about so many sessions in each of two months: groups that meet every day. */
async function filled(scratch: string, count: number): Promise<string> {
  const folder = await copiedFolder('empty', scratch, `calendar-${count}`);
  const { call, close } = await signedInApp(folder);
  const [venue] = await call('venues.list', {});
  if (!venue) throw new Error('no venue');
  for (let i = 0; i < Math.ceil(count / 31); i++) await addDaily(call, venue.id, i);
  close();
  return folder;
}

async function addDaily(call: Client, venueId: string, i: number): Promise<void> {
  const { id: groupId } = await call('groups.create', {
    ...{ name: `Ryhmä ${i}`, form: 'open', kind: 'activity', roomId: null, leaderIds: [] },
    ...{ capacity: null, startsOn: first, endsOn: null, description: '', venueId },
  });
  const startMinute = 480 + ((i * 7) % 40) * 15;
  const until: LocalDate = monthOf(second).to;
  await call('sessions.createSeries', {
    groupId,
    rule: {
      kind: 'weekly',
      from: first,
      everyWeeks: 1,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      end: { kind: 'until', date: until },
      added: [],
      leftOut: [],
    },
    ...{ startMinute, endMinute: startMinute + 90, roomId: null, decisions: [] },
    offDays: { each: [], rest: 'keep' },
  });
}

type Ask = Readonly<{ folder: string; count: number; runs: number }>;

async function measured(browser: Browser, { folder, count, runs }: Ask): Promise<Measurement[]> {
  const times = { new: [] as number[], seen: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const host = await startHost([main, 'serve', '--no-open', '--data', folder]);
    const context = await browser.newContext({
      ...{ locale: 'fi-FI', viewport: { width: 1366, height: 768 } },
    });
    try {
      const page = await context.newPage();
      await openMonth(page, host);
      times.new.push(await pressed(page, second));
      times.seen.push(await pressed(page, first));
    } finally {
      await context.close();
      await host.end('SIGTERM');
    }
  }
  const shared = { unit: 'ms', other: null, otherIs: '', aim: null } as const;
  const data = `${count} sessions in it; Chromium ${browser.version()}, new profile each run`;
  return [
    { ...shared, what: 'another month in the program, until it is painted', ours: times.new, data },
    { ...shared, what: 'back to a month seen before', ours: times.seen, data },
  ];
}

async function openMonth(page: Page, { url }: HostProcess): Promise<void> {
  await page.goto(url);
  const passphrase = page.locator('input[type=password]');
  await passphrase.fill(benchPassphrase);
  await passphrase.press('Enter');
  await page.locator('#count-visit').waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/programme?view=month&date=${first}`);
  await page.locator(`[data-day="${first}"] [data-session]`).first().waitFor();
  await page.evaluate(`globalThis.untilPainted = ${untilPainted.toString()}`);
}

/** Presses the step to the month and waits until its sessions have been painted. */
async function pressed(page: Page, month: LocalDate): Promise<number> {
  return await page.evaluate(
    async ([name, day]) => {
      const page = globalThis as unknown as { untilPainted: typeof untilPainted };
      const button = document.querySelector<HTMLElement>(`[aria-label="${name}"]`);
      if (!button) throw new Error(`no button ${name}`);
      const isThere = (): boolean =>
        document.querySelector(`[data-day="${day}"] [data-session]`) !== null;
      return await page.untilPainted(document.body, () => button.click(), isThere);
    },
    // The middle of the month, which the neighbour's page does not show.
    [month === second ? 'Seuraava kuukausi' : 'Edellinen kuukausi', addDays(month, 14)] as const,
  );
}
