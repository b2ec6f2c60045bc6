import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '#test/support/chromium.ts';
import { alternate, type BenchRow, type Measurement } from '../bench-row.ts';
import type { CalendarBench } from '../children/calendar-page.ts';

const root = join(import.meta.dirname, '../../..');

/** Sessions of a month and how much of FullCalendar's time ours may take. */
const sizes = [
  { count: 1000, ratio: 0.25 },
  { count: 5000, ratio: 0.1 },
] as const;

/** The calendar in a real browser: going to another month, and what a drag costs. */
export const calendarRow: BenchRow = {
  name: 'calendar',
  run: async ({ runs, short, scratch }) => {
    const folder = await built(scratch);
    const server = await serve(folder);
    const browser = await launchChromium();
    try {
      const page = await opened(browser, server);
      const lines: Measurement[] = [];
      for (const { count, ratio } of short ? sizes.slice(0, 1) : sizes) {
        const ask = { runs, count, browser };
        lines.push(await monthChange(page, { ...ask, theirs: 'theirs', aim: { ratio } }));
        lines.push(await monthChange(page, { ...ask, theirs: 'theirs-limited', aim: null }));
      }
      lines.push(await dragging(page, browser));
      return lines;
    } finally {
      await browser.close();
      server.close();
    }
  },
};

type Theirs = 'theirs' | 'theirs-limited';
type Ask = Readonly<{
  runs: number;
  count: number;
  theirs: Theirs;
  aim: Measurement['aim'];
  browser: Browser;
}>;

const theirsAre = {
  theirs: "FullCalendar's month view as it comes",
  'theirs-limited': "FullCalendar's, told to show four a day",
} as const satisfies Readonly<Record<Theirs, string>>;

async function monthChange(page: Page, ask: Ask): Promise<Measurement> {
  const { runs, count, theirs, aim, browser } = ask;
  const times = await alternate(
    runs,
    () => changed(page, 'ours', count),
    () => changed(page, theirs, count),
  );
  return {
    what: `another month, ${count} sessions in it, from the press until it is painted`,
    unit: 'ms',
    ...times,
    otherIs: theirsAre[theirs],
    aim,
    data: `${count} sessions in each of two months; Chromium ${browser.version()}`,
  };
}

async function changed(page: Page, whose: 'ours' | Theirs, count: number): Promise<number> {
  return await page.evaluate(
    async ([who, many]) => {
      const { bench } = globalThis as unknown as { bench: CalendarBench };
      await bench.show(who, many);
      // The first change warms up what only the first one pays for, in both.
      await bench.change();
      return await bench.change();
    },
    [whose, count] as const,
  );
}

/** A session dragged over a busy week, with the longest task that the page had to do for it. */
async function dragging(page: Page, browser: Browser): Promise<Measurement> {
  const count = 1000;
  await page.evaluate(async (many) => {
    const { bench } = globalThis as unknown as { bench: CalendarBench };
    await bench.show('ours', many, 'week');
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  }, count);
  const first = page.locator('[data-session]').first();
  const box = await first.boundingBox();
  if (!box) throw new Error('nothing to drag');
  await page.mouse.move(box.x + 10, box.y + 12);
  await page.mouse.down();
  for (let i = 1; i <= 120; i++) {
    await page.mouse.move(box.x + 10 + (i % 60) * 14, box.y + 12 + (i % 40) * 8);
  }
  const ghosts = await page.locator('[data-ghost]').count();
  await page.mouse.up();
  if (ghosts !== 1) throw new Error('the drag did not take');
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  return {
    what: 'longest task of the page while a session is dragged over the week (0: none over 50 ms)',
    unit: 'ms',
    ours: [Math.max(0, ...tasks)],
    other: null,
    otherIs: '',
    aim: { most: 50 },
    data: `${count} sessions in the month, 120 moves; Chromium ${browser.version()}`,
  };
}

/** The page of both calendars, built as the program's pages are. */
async function built(scratch: string): Promise<string> {
  const source = join(root, 'test/bench/children');
  const outDir = join(scratch, 'calendar-page');
  mkdirSync(outDir, { recursive: true });
  const built = await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: {
        input: join(source, 'calendar-page.ts'),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  });
  if (!built) throw new Error('the page of the calendars was not built');
  const css = '<link rel="stylesheet" href="page.css">';
  const script = '<script type="module" src="page.js"></script>';
  const page = `<!doctype html><html lang="fi"><title>.</title>${css}<body>${script}</body></html>`;
  writeFileSync(join(outDir, 'index.html'), page);
  return outDir;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    readFile(join(folder, name)).then(
      (bytes) => response.setHeader('content-type', types[extname(name)] ?? 'text/html').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function opened(browser: Browser, server: Server): Promise<Page> {
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page
    .waitForFunction(() => 'bench' in globalThis)
    .catch(() => {
      throw new Error(`the page did not start: ${faults.join('; ')}`);
    });
  return page;
}
