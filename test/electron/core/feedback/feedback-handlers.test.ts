import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aFeedbackScene, answer, type FeedbackScene, wholeYear } from '#test/support/a-feedback.ts';
import { auditOf } from '#test/support/a-file.ts';
import { aSession } from '#test/support/a-venue.ts';
import { type Caller, passphrase } from '#test/support/an-app.ts';

let scene: FeedbackScene;
beforeEach(async () => {
  scene = await aFeedbackScene();
});
afterEach(() => scene.test.close());

const ofSession = () => ({ venueId: scene.venueId, sessionId: scene.sessionId });
const ofHallway = () => ({ venueId: scene.venueId, sessionId: null, week: '2026-11-18' });
const resultsOf = (caller: Caller, view = {}) =>
  caller.call('feedback.results', { ...wholeYear, ...view });
const feelingOf = async (caller: Caller, view = {}) =>
  (await resultsOf(caller, view)).questions.find(({ id }) => id === 'feeling');
const seven = [5, 5, 5, 4, 4, 3, 1];

describe('results', () => {
  it('are empty, with every question and nothing about what waits, below five answers', async () => {
    const before = await resultsOf(scene.admin);
    await answer(scene.admin, ofSession(), { feeling: [5, 5, 5, 4] });
    expect(await resultsOf(scene.admin)).toEqual(before);
    expect(before.questions.map(({ id, answers }) => [id, answers])).toEqual([
      ...['feeling', 'heard', 'helped', 'safe', 'words', 'assisted'].map((id) => [id, 0]),
    ]);
    expect(JSON.stringify(before)).not.toMatch(/held|wait/);
  });

  it('of a session are its figures, with the share of those who were there', async () => {
    await answer(scene.admin, ofSession(), {
      feeling: seven,
      helped: [3, 3, 3, 3, 2, 0, 0],
    });
    const { questions, base, sessions } = await resultsOf(scene.admin, {
      sessionId: scene.sessionId,
    });
    expect(base).toEqual({ of: 'session', people: 8 });
    expect(sessions).toEqual([{ id: scene.sessionId, date: '2026-11-19', title: 'Torstairyhmä' }]);
    const [feeling, , helped] = questions;
    expect(feeling).toMatchObject({ answers: 7, responseShare: 7 / 8 });
    expect(feeling?.mean).toBeCloseTo(27 / 7);
    expect(feeling?.values).toEqual([
      { value: 1, label: 'erittäin huono', answers: 1 },
      { value: 2, label: 'huono', answers: 0 },
      { value: 3, label: 'ei hyvä eikä huono', answers: 1 },
      { value: 4, label: 'hyvä', answers: 2 },
      { value: 5, label: 'erittäin hyvä', answers: 3 },
    ]);
    expect(helped).toMatchObject({ isHelp: true, yes: { share: 0.8, of: 5 } });
    expect(feeling?.trend.map(({ period, answers }) => [period, answers])).toEqual([
      ['2026-11', 7],
    ]);
  });

  it('of a group and of the venue have the same blocks, over their own base', async () => {
    await answer(scene.admin, ofSession(), { feeling: seven });
    await answer(scene.admin, ofHallway(), { feeling: [1, 1, 1, 1, 2] });
    expect(await feelingOf(scene.admin, { groupId: scene.groupId })).toMatchObject({
      ...{ answers: 7, responseShare: 7 / 8 },
    });
    const venue = await resultsOf(scene.admin, { venueId: scene.venueId });
    expect(venue.questions[0]).toMatchObject({ answers: 12 });
    // Twenty visits, eight heads, and three named people of the filled venue.
    expect(venue.base).toEqual({ of: 'venue', people: 31 });
    expect((await feelingOf(scene.admin, { from: '2026-10', to: '2026-10' }))?.answers).toBe(0);
  });

  it('say what follows when all answered alike, and only then', async () => {
    await answer(scene.admin, ofSession(), { feeling: [4, 4, 4, 4, 4] });
    expect((await resultsOf(scene.admin)).rules.join('\n')).toContain(
      'jokaisen vastaus on tiedossa',
    );
  });

  it('say how each figure was counted, and are a file with the same figures', async () => {
    await answer(scene.admin, ofSession(), { feeling: seven });
    const { rules } = await resultsOf(scene.admin);
    expect(rules.join('\n')).not.toContain('jokaisen vastaus on tiedossa');
    expect(rules.join('\n')).toMatch(/vähintään viiden erissä[\s\S]*Kyllä-osuus[\s\S]*Sai apua/);
    const { base64, fileName } = await scene.admin.call('feedback.exportResults', {
      ...{ ...wholeYear, groupId: scene.groupId, format: 'csv' },
    });
    const text = Buffer.from(base64, 'base64').toString('utf8');
    expect(fileName).toBe('narikka-feedback-2026-01-2026-12.csv');
    expect(text).toContain('Torstairyhmä');
    expect(text).toMatch(/erittäin hyvä;3;42,9/);
    expect((await auditOf(scene.test)).at(-1)).toContain('report-exported');
  });

  it('are refused plainly while the file of feedback is damaged, and the rest works', async () => {
    await answer(scene.admin, ofSession(), { feeling: seven });
    await scene.test.restart();
    writeFileSync(join(scene.test.folder, 'feedback.db'), 'rikki'.repeat(2000));
    const admin = scene.test.window();
    await admin.call('staff.signIn', {
      ...{ staffId: scene.admin.staffId, passphrase },
    });
    const reply = await admin.ask('feedback.results', wholeYear);
    expect(reply).toMatchObject({ ok: false, error: { code: 'feedback-damaged' } });
    expect(await admin.ask('groups.list', {})).toMatchObject({ ok: true });
  });
});

describe('who sees results', () => {
  beforeEach(async () => {
    await answer(scene.admin, ofSession(), { feeling: seven });
    await answer(scene.admin, ofHallway(), { feeling: [1, 1, 1, 1, 2] });
  });

  it('is a leader for her own groups and the venue, and for no other group', async () => {
    expect((await feelingOf(scene.leader, { groupId: scene.groupId }))?.answers).toBe(7);
    expect((await feelingOf(scene.leader))?.answers).toBe(12);
    for (const view of [{ groupId: scene.groups.other }, { sessionId: scene.sessions.other }]) {
      const reply = await scene.leader.ask('feedback.results', { ...wholeYear, ...view });
      expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
    }
    const { groups } = await scene.leader.call('feedback.choices', {});
    expect(groups.map(({ name }) => name).toSorted()).toEqual(['Oma ryhmä', 'Torstairyhmä']);
  });

  it('is a reporter for groups that are not kept, and nobody else', async () => {
    expect((await feelingOf(scene.reporter, { groupId: scene.groupId }))?.answers).toBe(7);
    const reply = await scene.peerLeader.ask('feedback.results', wholeYear);
    expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
    const group = await scene.admin.call('groups.get', { id: scene.groupId });
    await scene.admin.call('groups.change', {
      ...{ id: group.id, venueId: group.venueId, form: group.form, kind: group.kind },
      ...{ name: group.name, startsOn: group.startsOn, endsOn: null, roomId: null },
      ...{ leaderIds: group.leaderIds, capacity: null, description: '' },
      ...{ visibility: 'leaders', posterAs: 'name', alias: '' },
    });
    const kept = await scene.reporter.ask('feedback.results', {
      ...{ ...wholeYear, groupId: scene.groupId },
    });
    expect(kept).toMatchObject({ error: { code: 'not-allowed' } });
    expect(JSON.stringify(await resultsOf(scene.reporter))).not.toContain('Torstairyhmä');
  });
});

describe('paper', () => {
  it('is refused to whom the session is not, before its week, and when it does not fit', async () => {
    const { sessions, leader, admin, venueId } = scene;
    const paper = { versionId: '0000000000000v01', venueId, sessionId: null, texts: [] };
    const one = { questionId: 'feeling', value: 5, answers: 1 };
    const ask = async (caller: Caller, input: object) => {
      const reply = await caller.ask('feedback.savePaper', {
        ...{ ...paper, week: '2026-11-24', counts: [one] },
        ...input,
      });
      return reply.ok ? 'ok' : reply.error.code;
    };
    expect(await ask(leader, { sessionId: sessions.other })).toBe('not-allowed');
    expect(await ask(leader, { week: '2026-11-30' })).toBe('week-in-future');
    expect(await ask(leader, { week: '2025-11-01' })).toBe('paper-too-old');
    expect(await ask(admin, { counts: [{ ...one, value: 6 }] })).toBe('invalid-input');
    expect(await ask(admin, { counts: [{ ...one, questionId: 'nobody' }] })).toBe('invalid-input');
    expect(await ask(admin, { counts: [] })).toBe('invalid-input');
    expect(await ask(admin, { versionId: '0000000000000v02' })).toBe('not-found');
    expect(await ask(leader, { sessionId: sessions.own })).toBe('ok');
  });

  it('of a session is neither of more people than were there, nor of another week', async () => {
    const { leader, sessionId, groupId, admin } = scene;
    const ask = async (papers: number, week: string, of = sessionId) => {
      const counts = [
        { questionId: 'feeling', value: 5, answers: papers - 1 },
        { questionId: 'feeling', value: 1, answers: 1 },
      ];
      const batch = { ...ofHallway(), sessionId: of, week, counts, texts: [] };
      return leader.ask('feedback.savePaper', { ...batch, versionId: '0000000000000v01' });
    };
    const above = await ask(9, '2026-11-19');
    expect(above).toMatchObject({ error: { code: 'paper-above-present' } });
    expect(JSON.stringify(above)).toContain('Kerralla oli 8 läsnä, mutta papereita on 9.');
    const other = { error: { code: 'invalid-input', fields: { week: expect.any(String) } } };
    expect(await ask(8, '2026-11-12')).toMatchObject(other);
    expect(await ask(8, '2026-11-16')).toMatchObject({ ok: true });
    // Nothing says yet how many there were.
    const open = await aSession(admin.call, groupId, { date: '2026-11-24' });
    expect(await ask(60, '2026-11-24', open)).toMatchObject({ ok: true });
    await admin.call('attendance.close', { sessionId: open });
    expect(await ask(2, '2026-11-24', open)).toMatchObject({ ok: false });
  });

  describe('entered a second time', () => {
    const papers = (sessionId: string, questionId: string, answers: number) => {
      const counts = [{ questionId, value: 1, answers }];
      const batch = { ...ofHallway(), sessionId, week: '2026-11-19', counts, texts: [] };
      return scene.leader.ask('feedback.savePaper', { ...batch, versionId: '0000000000000v01' });
    };
    const twice = { error: { code: 'paper-entered-before' } };

    it('for a closed register is refused above those present, by the figures that are shown', async () => {
      const { sessionId } = scene;
      expect(await papers(sessionId, 'feeling', 6)).toMatchObject({ ok: true });
      const refused = await papers(sessionId, 'feeling', 6);
      expect(refused).toMatchObject(twice);
      expect(JSON.stringify(refused)).toContain('Kerralla oli 8 läsnä, ja aiemmin kirjattujen');
      // Another question may be of the same papers.
      expect(await papers(sessionId, 'heard', 8)).toMatchObject({ ok: true });
      expect(await papers(sessionId, 'feeling', 2)).toMatchObject({ ok: true });
    });

    it('for an open register is refused too, once as many wait as will be shown', async () => {
      const sessionId = await openSessionOf(6);
      expect(await papers(sessionId, 'feeling', 6)).toMatchObject({ ok: true });
      expect(await papers(sessionId, 'feeling', 6)).toMatchObject(twice);
      expect(await papers(sessionId, 'feeling', 1)).toMatchObject(twice);
    });

    it('is not refused by fewer than five that wait: how many there are is nobody’s to know', async () => {
      const sessionId = await openSessionOf(6);
      expect(await papers(sessionId, 'feeling', 4)).toMatchObject({ ok: true });
      expect(await papers(sessionId, 'feeling', 6)).toMatchObject({ ok: true });
    });

    async function openSessionOf(count: number): Promise<string> {
      const { call } = scene.admin;
      const sessionId = await aSession(call, scene.groupId, { date: '2026-11-20' });
      const heads = { category: 'unspecified', mode: 'on-site', count } as const;
      await call('attendance.setCount', { sessionId, ...heads });
      return sessionId;
    }
  });

  it('leaves in the log that it was entered, of which week and form, and not how many', async () => {
    await answer(scene.leader, ofSession(), { feeling: seven });
    const lines = (await auditOf(scene.test)).filter((line) => line.includes('feedback'));
    expect(lines).toEqual([
      JSON.stringify([
        'feedback-paper-entered',
        scene.sessionId,
        `2026-W47 ${standardForms.visitors.versionId}`,
      ]),
    ]);
  });
});

describe('a run at the kiosk', () => {
  /** Six times the same within two minutes, on Tuesday; the week is over on Monday. */
  async function aRun(): Promise<Caller> {
    const { test, admin, venueId } = scene;
    await admin.call('kiosk.start', { venueId, sessionId: null, formId: wholeYear.formId });
    const kiosk = test.window('kiosk');
    for (let i = 0; i < 6; i++) {
      const answers = [{ questionId: 'feeling', value: 5 }];
      expect(await kiosk.call('kiosk.answer', { answers })).toMatchObject({ outcome: 'done' });
      test.letPass(13_000);
    }
    await kiosk.call('kiosk.leave', { passphrase });
    test.setClock('2026-11-30', '09:00');
    const again = test.window();
    await again.call('staff.signIn', { staffId: admin.staffId, passphrase });
    return again;
  }

  it('is counted and flagged, can be left out with a reason, and comes back whole', async () => {
    await answer(scene.admin, ofHallway(), { feeling: [1, 1, 1, 1, 2] });
    // The busiest day of that week: where nobody was, nothing is released.
    await scene.admin.call('visits.correctTotal', {
      ...{ venueId: scene.venueId, date: '2026-11-24', visits: 12 },
    });
    const admin = await aRun();
    const { runs } = await resultsOf(admin);
    const where = { level: 'venue-week', period: '2026-W48', name: '', date: null };
    expect(runs).toMatchObject([{ answers: 6, leftOut: null, where }]);
    expect((await feelingOf(admin))?.answers).toBe(11);
    const keys = runs.flatMap((run) => run.keys);
    await admin.call('feedback.leaveOutRun', { keys, reason: 'child' });
    expect((await feelingOf(admin))?.answers).toBe(5);
    expect((await resultsOf(admin)).runs).toMatchObject([{ answers: 6, leftOut: 'child' }]);
    await admin.call('feedback.leaveOutRun', { keys, reason: null });
    expect((await feelingOf(admin))?.answers).toBe(11);
    const lines = (await auditOf(scene.test)).filter((line) => line.includes('feedback-run'));
    expect(lines).toEqual([
      JSON.stringify(['feedback-run-left-out', scene.venueId, 'child']),
      JSON.stringify(['feedback-run-taken-back', scene.venueId, null]),
    ]);
  });

  it('alone can be left out: honest answers stay, whatever somebody thinks of them', async () => {
    await answer(scene.admin, ofSession(), { feeling: seven });
    const unknown = { keys: ['0'.repeat(32)], reason: 'child' };
    expect(await scene.admin.ask('feedback.leaveOutRun', unknown)).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
