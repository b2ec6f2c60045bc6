import { afterEach, beforeEach, expect, it } from 'vitest';
import { passphrase } from '#test/support/an-app.ts';
import { aFilledVenue, type FilledVenue } from '#test/support/filled-venue.ts';

let venue: FilledVenue;
beforeEach(async () => {
  venue = await aFilledVenue();
});
afterEach(() => venue.test.close());

const days = { from: '2026-11-01', to: '2026-11-30' };
const linesOf = (filter: object = {}) =>
  venue.admin.call('audit.lines', { ...days, below: null, ...filter });

it('tells the administrator who opened what, newest first, and about whom', async () => {
  await venue.leader.call('groups.roster', { id: venue.groups.own });
  const { lines } = await linesOf();
  expect(lines[0]).toMatchObject({
    ...{ date: '2026-11-24', minute: 660, action: 'roster-opened', staffId: venue.leader.staffId },
    subject: { id: venue.groups.own, kind: 'group', name: 'Oma ryhmä' },
  });
});

it('answers by person of the staff, topic and subject', async () => {
  await venue.leader.call('groups.roster', { id: venue.groups.own });
  const own = await linesOf({ staffId: venue.leader.staffId });
  expect(new Set(own.lines.map(({ staffId }) => staffId))).toEqual(new Set([venue.leader.staffId]));
  const people = await linesOf({ topic: 'people' });
  expect(people.lines.map(({ action }) => action)).toEqual(['roster-opened']);
  const about = await linesOf({ subjectId: venue.groups.own });
  expect(about.total).toBe(1);
  expect((await linesOf({ topic: 'devices' })).lines).toEqual([]);
});

it('goes back page by page without losing or repeating a line', async () => {
  for (let i = 0; i < 120; i++) {
    await venue.admin.call('reports.exportAttendance', {
      ...{ ...days, by: 'month', format: 'json', language: 'fi' },
    });
  }
  const numbers: number[] = [];
  let below: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof linesOf>> = await linesOf({ below });
    numbers.push(...page.lines.map(({ number }) => number));
    below = page.next;
    expect(page.total).toBeGreaterThan(120);
  } while (below !== null);
  expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
});

it('is saved with ids and without the name of any visitor, which is itself in the log', async () => {
  await venue.leader.call('groups.roster', { id: venue.groups.own });
  const asked = { ...days, format: 'csv', language: 'fi' } as const;
  const { base64 } = await venue.admin.call('audit.export', asked);
  const text = Buffer.from(base64, 'base64').toString('utf8');
  expect(text).toContain('Osallistujalista avattiin');
  expect(text).toContain(venue.groups.own);
  for (const name of venue.names) expect(text).not.toContain(name);
  const [newest] = (await linesOf()).lines;
  expect(newest?.action).toBe('audit-exported');
});

it('is found whole by its own check', async () => {
  expect(await venue.admin.call('audit.check', {})).toMatchObject({ brokenAt: null, cutTo: 0 });
});

it('has wrong passphrases in it, those typed while the venue was locked too', async () => {
  const { test, admin, leader } = venue;
  for (const who of Object.values({ ...venue })) if (isCaller(who)) who.end();
  const door = test.window();
  const staffId = leader.staffId;
  const wrong = await door.ask('staff.signIn', { staffId, passphrase: 'ei ole oikea tunnuslause' });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  await door.call('staff.signIn', { staffId: admin.staffId, passphrase });
  const { lines } = await door.call('audit.lines', { ...days, below: null });
  expect(lines.slice(0, 2)).toMatchObject([
    { action: 'signed-in', staffId: admin.staffId },
    { action: 'sign-in-failed', staffId: null, subject: { id: staffId, kind: 'staff' } },
  ]);
});

const isCaller = (value: unknown): value is Readonly<{ end: () => void }> =>
  typeof value === 'object' && value !== null && 'end' in value;
