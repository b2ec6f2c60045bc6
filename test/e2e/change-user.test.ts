import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard } from '#test/support/hand.ts';
import { type Staffed, setUpVenue } from '#test/support/staffed-host.ts';

// Who is at the laptop, by keyboard alone: PIN, change of user, the idle lock.

const pin = '4719';

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let hand: Hand;
let staffed: Staffed;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost({ now: '2026-11-24T06:40:00Z' });
  staffed = await setUpVenue(host);
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fi-FI' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  hand = keyboard(page);
  complaints.length = 0;
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address());
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

async function signIn(name: string): Promise<void> {
  await hand.press(page.getByRole('radio', { name, exact: true }));
  await hand.type(field('Tunnuslause'), staffed.passphrase);
  await hand.key('Enter');
  await heading('Tänään').waitFor();
}

async function setPin(): Promise<void> {
  await page.goto(`${host.url()}/#/settings/me`);
  await hand.type(field('Tunnuslause'), staffed.passphrase);
  await hand.type(field('Uusi PIN-koodi'), pin);
  await hand.key('Enter');
  await page.getByText('Sinulla on PIN-koodi.').waitFor();
}

describe('changing the user', () => {
  it('takes a key, a name and a PIN, and shows nothing of whoever was there before', async () => {
    await signIn('Ville');
    await setPin();
    await hand.key('Control+Shift+L');
    await heading('Kuka sinä olet?').waitFor();
    await signIn('Kaisa');
    await page.goto(`${host.url()}/#/groups/${staffed.groupId}`);
    await page.getByText('Sari Salainen').first().waitFor();
    await hand.key('Control+Shift+L');
    await heading('Kuka sinä olet?').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Sari');
    expect(new URL(page.url()).hash).toBe('#/');
    await hand.press(page.getByRole('radio', { name: 'Ville', exact: true }));
    expect(await axeViolations(page)).toEqual([]);
    await hand.type(field('PIN-koodi'), pin);
    const started = performance.now();
    await hand.key('Enter');
    await heading('Tänään').waitFor();
    expect(performance.now() - started).toBeLessThan(5000);
    await button('Käyttäjä: Ville').waitFor();
    expect(await page.content()).not.toContain('Sari');
    expect(complaints).toEqual([]);
  });

  it('says how long a wrong PIN waits, shows it on wish and always takes the passphrase', async () => {
    await signIn('Ville');
    await setPin();
    await hand.key('Control+Shift+L');
    await hand.press(page.getByRole('radio', { name: 'Ville', exact: true }));
    await hand.type(field('PIN-koodi'), '9406');
    await hand.key('Enter');
    await page.getByText('PIN-koodi on väärä. Odota 1 s ja yritä uudelleen.').waitFor();
    expect(await field('PIN-koodi').getAttribute('aria-invalid')).toBe('true');
    await hand.press(button('Näytä tai piilota PIN-koodi'));
    expect(await field('PIN-koodi').getAttribute('type')).toBe('text');
    await hand.press(button('Käytä tunnuslausetta'));
    await hand.type(field('Tunnuslause'), staffed.passphrase);
    await hand.key('Enter');
    await button('Käyttäjä: Ville').waitFor();
  });

  it('locks whole on wish: after that a PIN is not even asked for', async () => {
    await signIn('Ville');
    await setPin();
    await hand.key('Control+Shift+L');
    await hand.press(button('Lukitse kokonaan'));
    await hand.press(page.getByRole('radio', { name: 'Ville', exact: true }));
    await field('Tunnuslause').waitFor();
    expect(await field('PIN-koodi').count()).toBe(0);
  });
});

describe('a laptop that nobody touches', () => {
  it('warns half a minute before it locks, and goes on at any key', async () => {
    await page.clock.install({ time: new Date('2026-11-24T06:40:00Z') });
    await page.reload();
    await signIn('Ville');
    await page.clock.runFor(271_000);
    const warning = page.getByText('Narikka lukittuu puolen minuutin päästä.');
    await warning.waitFor();
    await hand.key('Shift');
    await warning.waitFor({ state: 'hidden' });
    await page.clock.runFor(271_000);
    await warning.waitFor();
    await page.clock.runFor(31_000);
    await heading('Kuka sinä olet?').waitFor();
  });

  it('is locked whole when it wakes from a sleep', async () => {
    await page.clock.install({ time: new Date('2026-11-24T06:40:00Z') });
    await page.reload();
    await signIn('Ville');
    await setPin();
    await page.clock.fastForward('20:00');
    await heading('Kuka sinä olet?').waitFor();
    await hand.press(page.getByRole('radio', { name: 'Ville', exact: true }));
    expect(await field('PIN-koodi').count()).toBe(0);
  });
});

describe('a small window', () => {
  it('holds one register alone, hides the names in the other, and is locked with it', async () => {
    await signIn('Kaisa');
    await page.goto(`${host.url()}/#/sessions/${staffed.sessionId}/register`);
    await page.getByText('Sari Salainen').first().waitFor();
    await hand.press(button('Pieni ikkuna'));
    const opening = context.waitForEvent('page');
    await page.getByRole('menuitem', { name: 'Avaa ja piilota nimet tästä ikkunasta' }).focus();
    await hand.key('Enter');
    const small = await opening;
    await small.getByText('Sari Salainen').first().waitFor();
    expect(small.url()).not.toContain('ticket');
    expect(await small.getByRole('navigation').count()).toBe(0);
    expect(await axeViolations(small)).toEqual([]);
    await page.getByText('•••••').first().waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Sari');
    const closed = small.waitForEvent('close');
    await page.bringToFront();
    await hand.key('Control+l');
    await heading('Kuka sinä olet?').waitFor();
    await closed;
  });
});
