import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { passphrase } from './an-app.ts';

/** A page of the staff's program in a real browser. */
export type StaffPage = Readonly<{
  context: BrowserContext;
  page: Page;
  complaints: readonly string[];
}>;

/** Opens a host's address on a laptop's screen in Finnish; nobody is signed in yet. */
export async function aStaffPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<StaffPage> {
  const usual = { viewport: { width: 1366, height: 768 }, locale: 'fi-FI' };
  const context = await browser.newContext({ ...usual, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  await page.goto(address);
  return { context, page, complaints };
}

/** What a page writes to its console as an error, or throws, from now on. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** The only one of the staff signs in, and sees today. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Tunnuslause' }).fill(passphrase);
  await page.keyboard.press('Enter');
  // The lock screen has a heading too: only this one says that signing in is done.
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
}
