import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import {
  aGroup,
  aMember,
  aSeries,
  aSession,
  firstVenue,
  weeklyRule,
} from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { readPdf, squeezed, textOfPdf } from '#test/support/read-pdf.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

type Files = Readonly<{ files: readonly Readonly<{ fileName: string; base64: string }>[] }>;
const bytesOf = ({ files }: Files) => new Uint8Array(Buffer.from(files[0]?.base64 ?? '', 'base64'));
const wordsOf = async (made: Files) => squeezed(textOfPdf(await readPdf(bytesOf(made))));
type Common = Pick<CallInput<'posters.weekly'>, 'languages' | 'format'>;
const pdf: Common = { languages: ['fi'], format: 'pdf' };
const weekly = { ...pdf, monday: '2026-11-25', weeks: 1, paper: 'A4', print: 'normal' } as const;

it('makes the week of any of its days, with closed groups unnamed, aliases and nobody’s name', async () => {
  const open = await aGroup(admin.call, { name: 'Peliryhmä', form: 'open' });
  const closed = await aGroup(admin.call, { name: 'Päihdetoipujat', leaderIds: [admin.staffId] });
  const aliased = await aGroup(admin.call, {
    ...{ name: 'Surevat', posterAs: 'alias', alias: 'Ti-ryhmä' },
  });
  const hidden = await aGroup(admin.call, { name: 'Näkymätön', posterAs: 'hidden' });
  for (const group of [open, closed, aliased, hidden]) await aSession(admin.call, group);
  await aMember(admin.call, closed, 'Sari Salainen');
  const made = await admin.call('posters.weekly', { venueId, ...weekly });
  expect(made.files[0]?.fileName).toBe('narikka-programme-2026-11-23.pdf');
  const words = await wordsOf(made);
  for (const shown of ['vko48', 'Peliryhmä', 'Ryhmä(suljettu)', 'Ti-ryhmä']) {
    expect(words, shown).toContain(squeezed(shown));
  }
  for (const kept of ['Päihdetoipujat', 'Surevat', 'Näkymätön', 'Sari', 'Pääkäyttäjä']) {
    expect(words, kept).not.toContain(squeezed(kept));
  }
});

it('says of a cancelled session when the next one is, and never why', async () => {
  const groupId = await aGroup(admin.call, { name: 'Peliryhmä', form: 'open' });
  await aSeries(admin.call, groupId, weeklyRule([2], '2026-11-24', '2026-12-08'));
  const [first] = await admin.call('sessions.list', { from: '2026-11-24', to: '2026-11-24' });
  const sessionId = first?.id ?? '';
  const notice = () => admin.ask('posters.doorNotice', { sessionId, ...pdf });
  expect(await notice()).toMatchObject({ error: { code: 'nothing-to-tell' } });
  await admin.call('sessions.cancel', { id: sessionId, reason: 'leader-absent' });
  const reply = await notice();
  if (!reply.ok) throw new Error(reply.error.code);
  const words = await wordsOf(reply.value as Files);
  for (const shown of ['Peliryhmä', 'eikokoonnutänään', 'Seuraavakerta', 'ti1.12.']) {
    expect(words, shown).toContain(squeezed(shown));
  }
  for (const kept of ['sairas', 'sairaana', 'ohjaaja', 'poissa', 'syy']) {
    expect(words.toLowerCase(), kept).not.toContain(kept);
  }
});

it('prints a plan with its remote link only where that is asked for', async () => {
  const groupId = await aGroup(admin.call, { name: 'Verkkoryhmä', form: 'open' });
  const id = await aSession(admin.call, groupId);
  const link = 'https://esimerkki.invalid/huone';
  const {
    leaders,
    partnerNames: _,
    groupTagIds: __,
    ...details
  } = await admin.call('sessions.details', { id });
  await admin.call('sessions.saveDetails', {
    ...{ id, ...details, link, theme: 'Joulun suunnittelu', goal: 'Jokainen ehdottaa yhtä' },
    leaders: leaders.map(({ name: _name, ...leader }) => leader),
  });
  const plan = (withLink: boolean) =>
    admin.call('posters.sessionPlan', { sessionId: id, withLink, ...pdf });
  const without = await wordsOf(await plan(false));
  expect(without).toContain(squeezed('Joulun suunnittelu'));
  expect(without).not.toContain('esimerkki.invalid');
  expect(await wordsOf(await plan(true))).toContain('esimerkki.invalid');
  const poster = await wordsOf(await admin.call('posters.weekly', { venueId, ...weekly }));
  expect(poster).not.toContain('esimerkki.invalid');
});

it('sends people to where the next session is, also when that is not a room of the venue', async () => {
  const groupId = await aGroup(admin.call, { name: 'Retkiryhmä', form: 'open' });
  await aSeries(admin.call, groupId, weeklyRule([2], '2026-11-24', '2026-12-01'));
  const [first, second] = await admin.call('sessions.list', {
    ...{ from: '2026-11-24', to: '2026-12-01', groupId },
  });
  const id = second?.id ?? '';
  const {
    leaders,
    partnerNames: _,
    groupTagIds: __,
    ...details
  } = await admin.call('sessions.details', { id });
  const own = leaders.map(({ name: _name, ...leader }) => leader);
  await admin.call('sessions.saveDetails', { ...details, id, leaders: own, place: 'Kirjasto' });
  await admin.call('sessions.cancel', { id: first?.id ?? '', reason: 'too-few' });
  const notice = async (sessionId: string) =>
    wordsOf(await admin.call('posters.doorNotice', { sessionId, ...pdf }));
  expect(await notice(first?.id ?? '')).toContain('Kirjasto');
  await admin.call('sessions.move', {
    ...{ id, date: '2026-12-02', startMinute: 600, endMinute: 660, roomId: null },
  });
  expect(await notice(id)).toContain('Kirjasto');
});
