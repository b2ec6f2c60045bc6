import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callRoles } from '#shared/contract/call-roles.ts';
import type { CallName } from '#shared/contract/contract.ts';
import { type StaffRole, staffRoles } from '#shared/domain/staff/roles.ts';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { sourceFiles, textOf } from '#test/support/source-files.ts';
import { type Staffed, setUpVenue } from '#test/support/staffed-host.ts';

// Role × screen × call: every place of the router is opened by every role in a real browser. The
// places come from the router, what they need from the page itself, and who may from the contract,
// so that a new screen or call is walked without a line here.

/** Every path that a route of the staff's program is made with. */
const routes = [
  ...new Set(
    sourceFiles
      .filter((path) => path.startsWith('renderer/app/'))
      .flatMap((path) =>
        [...textOf(path).matchAll(/^\s+path: '(\/[^']*)'/gm)].map(([, found = '']) => found),
      ),
  ),
];

/** What each place needs, as the page has it. */
const needs = new Map(
  [...textOf('renderer/app/place-needs.ts').matchAll(/^ {2}'(\/[^']*)': '([^']+)'/gm)].map(
    // The page's own type holds that it is a call's name.
    ([, path = '', call = '']) => [path, call as CallName],
  ),
);

const mayCall = (role: StaffRole, name: CallName): boolean => {
  const roles: readonly StaffRole[] | 'signed-out' = callRoles[name];
  return roles === 'signed-out' || roles.includes(role);
};
const namesNobody = (role: StaffRole): boolean => role === 'peer-leader' || role === 'reporter';

let browser: Browser;
let host: TestHost;
let staffed: Staffed;
beforeAll(async () => {
  browser = await launchChromium();
  host = await startHost({ now: '2026-11-24T09:40:00Z' });
  staffed = await setUpVenue(host);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
});

it('finds the places of the router, and each of them says what it needs', () => {
  expect(routes.length).toBeGreaterThan(15);
  expect(routes.filter((path) => !needs.has(path))).toEqual([]);
  expect([...needs.values()].filter((name) => !(name in callRoles))).toEqual([]);
});

/** Addresses for a path: its gap filled with everything of that kind that the venue has. */
function addressesOf(path: string): string[] {
  if (!path.includes('$')) return [path];
  const { groupId, openGroupId, sessionId, openSessionId, personId } = staffed;
  const known: Readonly<Record<string, readonly string[]>> = {
    sessions: [sessionId, openSessionId],
    groups: [groupId, openGroupId],
    people: [personId],
    visits: ['2026-11-24'],
    review: ['not-seen'],
    settings: [...textOf('renderer/features/settings/sections.ts').matchAll(/id: '(\w+)'/g)].map(
      ([, id = '']) => id,
    ),
  };
  const gap = /\$\w+/;
  const kind = path.split('/').findLast((part) => part in known) ?? '';
  return (known[kind] ?? ['0'.repeat(16)]).map((value) => path.replace(gap, value));
}

type Answer = Readonly<{ name: CallName; text: string }>;

async function signedIn(role: StaffRole) {
  const context = await browser.newContext({ locale: 'fi-FI' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const answers: Answer[] = [];
  page.on('response', async (response) => {
    const sent = response.request();
    if (!response.url().endsWith('/rpc')) return;
    const { name } = JSON.parse(sent.postData() ?? '{}') as { name: CallName };
    answers.push({ name, text: await response.text().catch(() => '') });
  });
  await page.goto(host.address());
  await page.getByRole('radio', { name: staffed.staff[role], exact: true }).check();
  await page.getByRole('textbox', { name: 'Tunnuslause', exact: true }).fill(staffed.passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
  return { context, page, answers };
}

/** Opens a place anew, as by its address, and waits until it has asked for everything it shows. */
async function open(page: Page, address: string): Promise<string> {
  // From nowhere: a change of the hash alone would leave the last place's heading standing.
  await page.goto('about:blank');
  await page.goto(`${host.url()}/#${address}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page.content();
}

describe.each(staffRoles)('%s', (role) => {
  let context: BrowserContext;
  let page: Page;
  let answers: Answer[];
  beforeAll(async () => {
    ({ context, page, answers } = await signedIn(role));
  });
  afterAll(() => context.close());

  const isNamed = (text: string): string[] => staffed.names.filter((name) => text.includes(name));

  it('is offered the places that are hers, and no other', async () => {
    await open(page, '/');
    const links = await page
      .locator('a[href^="#/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    for (const link of links) {
      const needed = needs.get(link);
      if (needed) expect(mayCall(role, needed), link).toBe(true);
    }
  });

  it.each(routes)('%s is shown only where it is hers, and asks only what she may', async (path) => {
    const needed = needs.get(path) ?? 'app.status';
    for (const address of addressesOf(path)) {
      answers.length = 0;
      const html = await open(page, address);
      const isRefused = await page.getByText('Sivu ei kuulu oikeuksiisi').isVisible();
      expect(isRefused, address).toBe(!mayCall(role, needed));
      const forbidden = answers.filter(({ name }) => !mayCall(role, name)).map(({ name }) => name);
      expect(forbidden, address).toEqual([]);
      if (!namesNobody(role)) continue;
      expect(isNamed(html), address).toEqual([]);
      for (const { name, text } of answers) expect(isNamed(text), name).toEqual([]);
    }
  });

  it('finds by Ctrl+K nobody she may not see', async () => {
    await open(page, '/');
    answers.length = 0;
    await page.keyboard.press('Control+k');
    for (const name of staffed.names) {
      await page.getByRole('textbox', { name: 'Sivu, toiminto, ryhmä tai henkilö' }).fill(name);
      await page.waitForLoadState('networkidle');
    }
    const all = answers.map(({ text }) => text).join('\n');
    const forbidden = answers.filter(({ name }) => !mayCall(role, name));
    expect(forbidden.map(({ name }) => name)).toEqual([]);
    if (namesNobody(role)) expect(isNamed(all)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
