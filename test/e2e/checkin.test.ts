import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { bundleOf } from '#test/support/a-bundle.ts';
import { aDoor, type DoorScene, doorNames, doorPassphrase } from '#test/support/a-door.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';

// Visitors check in at the door by themselves, in a real browser and through the real host, while
// the staff has locked the program.

let browser: Browser;
let scene: DoorScene;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  scene = await aDoor(browser);
});
afterEach(() => scene.stop());

const field = (door: Page) => door.getByRole('textbox');
const button = (door: Page, name: string) => door.getByRole('button', { name, exact: true });
const atStart = (door: Page) => door.getByRole('heading', { name: 'Kirjoita nimesi' }).waitFor();

/** One visitor types and presses Enter; back at the empty start for the next one. */
async function checkIn(door: Page, text: string): Promise<void> {
  await field(door).pressSequentially(text);
  await door.keyboard.press('Enter');
  await door.getByText('Kiitos, olet mukana.').waitFor();
  await door.clock.runFor(5000);
  await atStart(door);
  expect(await field(door).inputValue()).toBe('');
}

it('lets five people check in by typing, and shows nobody’s name to any of them', async () => {
  const door = await scene.openDoor();
  expect(await axeViolations(door)).toEqual([]);
  expect(door.url()).not.toContain('ticket');
  for (const text of ['orv', 'TÄHTI', 'kulkija k7', 'åke', 'Mari']) await checkIn(door, text);
  const seen = await door.locator('html').innerHTML();
  for (const name of [...doorNames, 'Masennus', 'Kaisa']) expect(seen).not.toContain(name);
  await scene.signIn();
  expect(await scene.marks()).toEqual({
    ...{ 'Orvokki Ainokainen': 'present', Tähti: 'present', 'Kulkija K7': 'present' },
    ...{ Åke: 'present', Mari: 'present', Marika: null },
  });
  expect(scene.complaints).toEqual([]);
});

it('says the same to nobody and to several, keeps what was typed, and then lets one wait', async () => {
  const door = await scene.openDoor();
  for (const text of ['Xyzzy', 'Mar']) {
    await field(door).fill(text);
    await button(door, 'Olen täällä').click();
    await door.getByText(/Tämä ei onnistunut\. Jos kirjoitit vain nimen alun/).waitFor();
    expect(await field(door).inputValue()).toBe(text);
    expect(await axeViolations(door)).toEqual([]);
  }
  await field(door).fill('Or');
  await door.keyboard.press('Enter');
  await door.getByText('Kirjoita vähän lisää.').waitFor();
  await field(door).fill('');
  await door.keyboard.press('Enter');
  await door.getByText('Kirjoita ensin nimesi.').waitFor();
  for (const text of ['Aaa', 'Bbb']) {
    await field(door).fill(text);
    await door.keyboard.press('Enter');
    await door
      .getByRole('alert')
      .filter({ hasText: /onnistunut|Odota/ })
      .waitFor();
  }
  await door.getByText('Odota 5 sekuntia').waitFor();
});

it('is operated by the keys on the screen, by touch and by arrows', async () => {
  const door = await scene.openDoor();
  for (const key of ['Å', 'k', 'e']) await button(door, key).click();
  expect(await field(door).inputValue()).toBe('Åke');
  await button(door, 'Pyyhi').click();
  await button(door, 'Tyhjennä').click();
  expect(await field(door).inputValue()).toBe('');
  // Field, send, then the keys as one stop, then what is below them.
  for (const _ of 'ab') await door.keyboard.press('Tab');
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter'])
    await door.keyboard.press(key);
  expect(await field(door).inputValue()).toBe('S');
  await door.keyboard.press('Tab');
  await door.keyboard.press('Enter');
  await door.getByText('Tervetuloa!').waitFor();
  expect(await axeViolations(door)).toEqual([]);
  await door.clock.runFor(5000);
  await scene.signIn();
  const totals = await scene.call('attendance.headcount', { sessionId: scene.sessionId });
  expect(totals).toMatchObject({ extra: 1, presentNamed: 0 });
});

it('has text of 24 px and targets of 60 px at least, and runs over no edge at 400 % zoom', async () => {
  const door = await scene.openDoor();
  const small = () =>
    door.evaluate(() => {
      const texts = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (part) =>
          Number.parseFloat(getComputedStyle(part).fontSize) < 24 && part.innerText.trim() !== '',
      );
      const targets = [...document.querySelectorAll('button, input')].filter((part) => {
        const { width, height } = part.getBoundingClientRect();
        return width < 60 || height < 60;
      });
      return [...texts, ...targets].map((part) => part.outerHTML.slice(0, 80));
    });
  const isInside = () => door.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  for (const [width, height] of [
    [1366, 768],
    [911, 512],
    [320, 256],
  ] as const) {
    await door.setViewportSize({ width, height });
    expect([await small(), await isInside()], `${width}`).toEqual([[], true]);
  }
  await door.setViewportSize({ width: 1366, height: 768 });
  const isWhole = await door.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
  expect(isWhole).toBe(true);
  await button(door, 'Henkilökunta').click();
  expect([await small(), await isInside(), await axeViolations(door)]).toEqual([[], true, []]);
  for (const key of ['k', 'Vaihto', '$', 'Vaihto', ';']) await button(door, key).click();
  expect(await door.getByLabel('Tunnuslause').inputValue()).toBe('k$;');
});

it('forgets what was typed and the language after twenty seconds', async () => {
  const door = await scene.openDoor(false);
  expect(await button(door, 'Olen täällä ensimmäistä kertaa').count()).toBe(0);
  await button(door, 'Svenska').click();
  await door.getByRole('heading', { name: 'Skriv ditt namn' }).waitFor();
  expect(await door.locator('html').getAttribute('lang')).toBe('sv');
  await field(door).pressSequentially('Orvo');
  await door.clock.runFor(19_000);
  expect(await field(door).inputValue()).toBe('Orvo');
  await door.clock.runFor(1500);
  await atStart(door);
  expect(await field(door).inputValue()).toBe('');
});

it('ends by a passphrase, and leaves a lock screen and a page that can do nothing', async () => {
  const door = await scene.openDoor();
  await button(door, 'Henkilökunta').click();
  await door.getByLabel('Tunnuslause').fill('sesam aukene');
  await door.keyboard.press('Enter');
  await door.getByText('Tunnuslause ei ole oikein.').waitFor();
  await door.getByLabel('Tunnuslause').fill(doorPassphrase);
  await door.keyboard.press('Enter');
  await door.getByText('Ilmoittautuminen on päättynyt.').waitFor();
  expect(await axeViolations(door)).toEqual([]);
  await door.reload();
  await door.getByText('Ilmoittautuminen on päättynyt.').waitFor();
  expect(await scene.call('app.status')).toMatchObject({ state: 'locked' });
});

it('ends when the staff closes the register meanwhile, and says so to whoever types', async () => {
  const door = await scene.openDoor();
  await scene.signIn();
  await scene.call('attendance.close', { sessionId: scene.sessionId });
  await field(door).fill('Tähti');
  await door.keyboard.press('Enter');
  await door.getByText('Ilmoittautuminen on päättynyt.').waitFor();
});

it('says so when the program is gone, and comes back to nothing', async () => {
  const door = await scene.openDoor();
  await scene.host.restart();
  await door.clock.runFor(15_000);
  await door.getByText('Ilmoittautuminen ei nyt toimi.').waitFor();
});

it('is opened by the leader from the register, who then finds the program locked', async () => {
  const staff = await scene.context.newPage();
  await staff.goto(scene.host.address());
  await field(staff).fill(doorPassphrase);
  await staff.keyboard.press('Enter');
  await staff.getByRole('link', { name: 'Ryhmät' }).waitFor();
  const toRegister = () =>
    staff.goto(`${new URL(staff.url()).origin}/#/sessions/${scene.sessionId}/register`);
  await toRegister();
  await button(staff, 'Avaa itseilmoittautuminen').click();
  await staff.getByText('Pidä kone näkyvillä').waitFor();
  expect(await axeViolations(staff)).toEqual([]);
  const opening = scene.context.waitForEvent('page');
  await button(staff, 'Lukitse ja avaa').click();
  const door = await opening;
  await atStart(door);
  await field(staff).waitFor();
  await field(door).fill('Tähti');
  await door.keyboard.press('Enter');
  await door.getByText('Kiitos, olet mukana.').waitFor();
  await field(staff).fill(doorPassphrase);
  await staff.keyboard.press('Enter');
  await staff.getByRole('link', { name: 'Ryhmät' }).waitFor();
  await toRegister();
  await staff.getByText('Itseilmoittautuminen on auki').waitFor();
  expect(await axeViolations(staff)).toEqual([]);
  await button(staff, 'Avaa palautekioski').click();
  const dialog = staff.getByRole('dialog', { name: 'Avataanko palautekioski?' });
  await dialog.getByText('Se päättyy, kun kioski avataan.').waitFor();
  // For this session, unless another is chosen.
  const what = dialog.getByRole('combobox', { name: 'Mistä palautetta kerätään' });
  await expect.poll(() => what.inputValue()).toBe(scene.sessionId);
  expect(await axeViolations(staff)).toEqual([]);
  await dialog.getByRole('button', { name: 'Peruuta' }).click();
  await button(staff, 'Lopeta itseilmoittautuminen').click();
  await door.bringToFront();
  await door.getByText('Ilmoittautuminen on päättynyt.').waitFor();
});

it('is a small page of its own without the staff’s program in it', () => {
  const { text, gzipBytes } = bundleOf('checkin.html');
  expect(gzipBytes).toBeLessThan(150_000);
  for (const word of ['mantine', 'attendance.register', 'people.list', 'staff.signIn', 'i18next']) {
    expect(text.includes(word), word).toBe(false);
  }
  expect(text).toContain('checkin.arrive');
});
