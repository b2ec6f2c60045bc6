import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { keyboard, mouse } from '#test/support/hand.ts';

// The end of a month in the practice venue, in Finnish, in a real browser: by mouse, with every
// input counted, and by keyboard alone.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Monday 30 November 2026, 22.45 in Helsinki: the month's last session is over.
  host = await startHost({ now: '2026-11-30T20:45:00Z' });
  ({ context, page, complaints } = await aStaffPage(browser, host.address()));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const says = (text: string | RegExp) => page.getByText(text).first().waitFor();
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name });

it.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)(
  'goes through a month, closes it, reports it and opens it again by %s',
  async (_kind, handOf) => {
    const hand = handOf(page);
    await hand.press(button('Kokeile keksityillä ihmisillä'));
    await heading('Tänään').waitFor();
    await says('Marraskuu 2026 on sulkematta.');
    hand.actions();

    // Today says it; four actions close it, what is open said yes to.
    await hand.press(link('Käy kuukausi läpi'));
    await heading('Kuukaudet').waitFor();
    await says(/kerta(a)? kirjaamatta/);
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(button('Sulje kuukausi'));
    await hand.press(page.getByRole('checkbox', { name: /Suljen, vaikka/ }));
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(inDialog('Sulje kuukausi'));
    await page.getByRole('status').getByText('suljettu 30.11.2026').waitFor();
    expect(hand.actions()).toBe(4);
    await hand.press(button('Mistä luvut koostuvat'));
    await says('Tapaamiskerroittain');
    expect(await axeViolations(page)).toEqual([]);

    await hand.press(link('Raportit').first());
    await heading('Raportit').waitFor();
    await hand.choose(page.getByRole('combobox', { name: 'Ajanjakso' }), 'Tämä kuukausi');
    await says('Kuukausi 11/2026 on suljettu, ja sen luvut ovat ennallaan.');

    await hand.press(link('Kuukauden sulkeminen'));
    await hand.choose(
      page.getByRole('combobox', { name: 'Kuukausi' }),
      'marraskuu 2026 – suljettu 30.11.2026',
    );
    await hand.press(button('Avaa uudelleen'));
    await hand.press(inDialog('Avaa uudelleen'));
    await says('Täytä tämä kenttä.');
    await hand.type(page.getByRole('textbox', { name: 'Miksi avataan?' }), 'Yksi käynti puuttuu');
    await hand.press(inDialog('Avaa uudelleen'));
    await page.getByRole('status').getByText('odottaa sulkemista').waitFor();
    await says(/avasi uudelleen 30\.11\.2026.*Yksi käynti puuttuu/);

    await hand.press(link('Asetukset'));
    await hand.press(link('Lokitiedot'));
    await says(/Loki on ehjä/);
    await page.getByRole('cell', { name: 'Kuukausi avattiin uudelleen' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
