import type { Browser, BrowserContext, Page, Request, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
    months: ['2026-11'],
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

type SignedIn = Readonly<{
  context: BrowserContext;
  page: Page;
  /** What was answered since somebody last took it, in whichever place. */
  answers: () => Promise<Answer[]>;
  /** Waits until the page asks for nothing any more. */
  silence: () => Promise<void>;
}>;

/** Counts what a page has asked for and not got yet, and waits until that is nothing. */
function silenceOf(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  // What an answer leads to is drawn, and asked for, within a few frames of it.
  const frames = () =>
    page.evaluate(async () => {
      for (let i = 0; i < 4; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    });
  return async () => {
    for (let quiet = 0; quiet < 2; ) {
      await frames();
      quiet = open.size === 0 ? quiet + 1 : 0;
    }
  };
}

/** Keeps what the calls of a page were answered; taking it waits for the whole of each. */
function answersOf(page: Page): () => Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  const answerOf = async (response: Response): Promise<Answer> => {
    const { name } = JSON.parse(response.request().postData() ?? '{}') as { name: CallName };
    return { name, text: await response.text().catch(() => '') };
  };
  page.on('response', (response) => {
    if (response.url().endsWith('/rpc')) answers.push(answerOf(response));
  });
  return () => Promise.all(answers.splice(0));
}

async function signedIn(role: StaffRole): Promise<SignedIn> {
  const context = await browser.newContext({ locale: 'fi-FI' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const [answers, silence] = [answersOf(page), silenceOf(page)];
  await page.goto(host.address());
  await page.getByRole('radio', { name: staffed.staff[role], exact: true }).check();
  await page.getByRole('textbox', { name: 'Tunnuslause', exact: true }).fill(staffed.passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
  return { context, page, answers, silence };
}

const nowhere = 'Sivua ei ole';

/** Opens a place by its address, and waits until it has asked for everything it shows. */
async function open({ page, silence }: SignedIn, address: string): Promise<string> {
  const to = (hash: string) =>
    page.evaluate((next) => {
      location.hash = next;
    }, hash);
  const headings = page.getByRole('heading', { level: 1 });
  // From nowhere: from one place to the next, the last one's heading would be taken for its own.
  await to('/nowhere');
  await headings.filter({ hasText: nowhere }).waitFor();
  await to(address);
  await headings.filter({ hasNotText: nowhere }).first().waitFor();
  await silence();
  return page.content();
}

const isNamed = (text: string): boolean => staffed.names.some((name) => text.includes(name));

/** Opens one place by its address; says what is wrong with it for this role. */
async function walk(role: StaffRole, own: SignedIn, path: string): Promise<string[]> {
  const needed = needs.get(path) ?? 'app.status';
  const faults: string[] = [];
  for (const address of addressesOf(path)) {
    const html = await open(own, address);
    const isRefused = await own.page.getByText('Sivu ei kuulu oikeuksiisi').isVisible();
    if (isRefused === mayCall(role, needed)) {
      faults.push(`${address} is ${isRefused ? 'refused' : 'shown'}`);
    }
    for (const { name, text } of await own.answers()) {
      if (!mayCall(role, name)) faults.push(`${address} asks ${name}`);
      if (namesNobody(role) && isNamed(text)) faults.push(`${address} is told a name by ${name}`);
    }
    if (namesNobody(role) && isNamed(html)) faults.push(`${address} shows a name`);
  }
  return faults;
}

/** Links on the first screen that lead to places that are not hers. */
async function foreignLinks(role: StaffRole, own: SignedIn): Promise<string[]> {
  await open(own, '/');
  const links = await own.page
    .locator('a[href^="#/"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  return links.filter((link) => {
    const needed = needs.get(link);
    return needed !== undefined && !mayCall(role, needed);
  });
}

/** Links on the first screen to registers that do not open for her. */
async function refusedRegisters(own: SignedIn): Promise<string[]> {
  await open(own, '/');
  const links = await own.page
    .locator('a[href$="/register"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  const refused: string[] = [];
  for (const link of links) {
    await own.answers();
    await open(own, link);
    const answers = await own.answers();
    if (answers.some(({ text }) => text.includes('"not-allowed"'))) refused.push(link);
  }
  return refused;
}

/** What Ctrl+K asks or finds that she may not know. */
async function foreignFindings(role: StaffRole, own: SignedIn): Promise<string[]> {
  const { page, silence } = own;
  await open(own, '/');
  await page.keyboard.press('Control+k');
  for (const name of staffed.names) {
    await page.getByRole('textbox', { name: 'Sivu, toiminto, ryhmä tai henkilö' }).fill(name);
    await silence();
  }
  return (await own.answers())
    .filter(({ name, text }) => !mayCall(role, name) || (namesNobody(role) && isNamed(text)))
    .map(({ name }) => name);
}

// The roles side by side: most of a walk is waiting for a page to fall silent.
it.concurrent.each(staffRoles)(
  '%s is shown the places that are hers, and no other; each asks only what she may',
  async (role) => {
    const own = await signedIn(role);
    expect(await foreignLinks(role, own)).toEqual([]);
    expect(await refusedRegisters(own)).toEqual([]);
    const faults: string[] = [];
    for (const path of routes) faults.push(...(await walk(role, own, path)));
    expect(faults).toEqual([]);
    expect(await foreignFindings(role, own)).toEqual([]);
    await own.context.close();
  },
  600_000,
);
