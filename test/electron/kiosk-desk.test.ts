import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFeedback } from '#electron/store/open-feedback.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { auditOf, feedbackKeyOf } from '#test/support/a-file.ts';
import { aKiosk, answered, answerInTurn, type KioskScene, shownBy } from '#test/support/a-kiosk.ts';
import { anApp, passphrase, signedInAs } from '#test/support/an-app.ts';
import { fileTimesOf, nextFileInstant } from '#test/support/file-times.ts';

let scene: KioskScene;
beforeEach(async () => {
  scene = await aKiosk();
});
afterEach(() => scene.test.close());

const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);
const faces = (value: number): GivenAnswer[] => [{ questionId: 'feeling', value }];
const stateOf = async () => (await scene.test.window().call('app.status', {})).state;

/** What is in `feedback.db`, with the program closed for it. */
async function fileOf(folder: string) {
  const result = openFeedback({ path: pathsOf(folder).feedback, key: await feedbackKeyOf(folder) });
  if (!result.ok) throw new Error(result.error.code);
  const seen = { held: result.value.held(), blocks: result.value.blocks() };
  result.value.close();
  return seen;
}
async function closedFile() {
  scene.test.app().close();
  return await fileOf(scene.test.folder);
}

describe('an open kiosk', () => {
  it('has closed the venue: whoever comes to the program finds it locked', async () => {
    const colleague = await signedInAs(scene.test, scene.keeper, { role: 'leader' });
    await scene.opened();
    expect(await stateOf()).toBe('locked');
    for (const caller of [scene.keeper, colleague]) {
      expect(codeOf(await caller.ask('people.list', {}))).toBe('signed-out');
    }
    expect(codeOf(await scene.test.window().ask('app.startPractice', { language: 'fi' }))).toBe(
      'kiosk-open',
    );
  });

  it('is known to the lock screen, which is told nothing else of it', async () => {
    const before = await scene.test.window().call('app.status', {});
    await scene.opened();
    const during = await scene.test.window().call('app.status', {});
    expect(during).toEqual({ ...before, state: 'locked', hasKiosk: true });
    await scene.back();
    expect(await scene.test.window().call('app.status', {})).toMatchObject({ hasKiosk: false });
  });

  it('shows its form and the venue’s name, and nothing of people, groups or numbers', async () => {
    const shown = await shownBy(await scene.opened());
    expect(shown).toMatchObject({ venueName: 'Koekahvila', takesPassphrase: true });
    expect(shown?.form.questions.map(({ kind }) => kind)).toEqual([
      ...['faces', 'agreement', 'agreement', 'agreement', 'text', 'assisted'],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Iltaryhmä|Henkilö/);
  });

  it('keeps what visitors answer, of the session for which it was opened', async () => {
    const page = await scene.opened();
    await answerInTurn(scene, page, [
      [...faces(4), { questionId: 'heard', value: 3 }],
      [...faces(2), { questionId: 'words', value: 'Enemmän kahvia' }],
      [],
    ]);
    const { held } = await closedFile();
    expect(held.map(({ questionId, value }) => [questionId, value]).sort()).toEqual([
      ...[
        ['feeling', 2],
        ['feeling', 4],
        ['heard', 3],
        ['words', 'Enemmän kahvia'],
      ],
    ]);
    expect(new Set(held.map(({ place }) => place.sessionId))).toEqual(new Set([scene.sessionId]));
  });

  it('keeps those of a hallway of the venue and its week', async () => {
    await answerInTurn(scene, await scene.opened('hallway'), [faces(5)]);
    const { held } = await closedFile();
    expect(held[0]?.place).toEqual({
      ...{ level: 'venue-week', venueId: scene.venueId, groupId: '', sessionId: '' },
      period: '2026-W48',
    });
  });

  it('refuses what does not fit its form, and keeps nothing of it', async () => {
    const page = await scene.opened();
    for (const answers of [
      faces(6),
      faces(0),
      [...faces(3), ...faces(4)],
      [{ questionId: 'feeling', value: 'hyvä' }],
      [{ questionId: 'words', value: 4 }],
      [{ questionId: 'words', value: '   ' }],
      [{ questionId: '__proto__', value: 1 }],
      [...faces(3), { questionId: 'unknown', value: 1 }],
    ]) {
      scene.test.letPass(60_000);
      expect(await answered(page, answers)).toBe('not-done');
    }
    expect((await closedFile()).held).toEqual([]);
  });

  it('rests after an answer, so that a child’s twenty taps are one', async () => {
    const page = await scene.opened();
    const taps: string[] = [];
    for (let i = 0; i < 20; i++) taps.push(await answered(page, faces(1)));
    expect(taps).toEqual(['done', ...Array(19).fill('wait')]);
    scene.test.letPass(12_000);
    expect(await answered(page, faces(1))).toBe('done');
    expect((await closedFile()).held).toHaveLength(2);
  });

  it('marks five equal answers in a hurry as a run', async () => {
    const page = await scene.opened();
    await answerInTurn(scene, page, [faces(5), faces(4)]);
    for (let i = 0; i < 6; i++) {
      scene.test.letPass(13_000);
      expect(await answered(page, faces(1))).toBe('done');
    }
    const { held } = await closedFile();
    const runs = held.filter(({ isRun }) => isRun).map(({ value }) => value);
    expect(runs).toEqual(Array(6).fill(1));
    expect(held).toHaveLength(8);
  });

  it('leaves no word about an answer in the log of calls or the audit log', async () => {
    const lines: string[] = [];
    const log = {
      call: (line: object) => lines.push(JSON.stringify(line)),
      fault: () => undefined,
    };
    scene.test.app().close();
    const again = await anApp({ folder: scene.test.folder, date: '2026-11-24', log });
    const staff = again.window();
    await staff.call('staff.signIn', { staffId: scene.keeper.staffId, passphrase });
    const { venueId, formId } = scene;
    await staff.call('kiosk.start', { venueId, sessionId: null, formId });
    const before = lines.length;
    const page = again.window('kiosk');
    expect(await answered(page, faces(3))).toBe('done');
    expect(lines.length).toBe(before);
    expect((await auditOf(again)).filter((line) => line.includes('kiosk'))).toEqual([
      JSON.stringify(['kiosk-started', venueId, standardForms.visitors.versionId]),
    ]);
  });
});

describe('a kiosk ends', () => {
  const leave = async (page: Awaited<ReturnType<KioskScene['opened']>>, given: string) => {
    const reply = await page.ask('kiosk.leave', { passphrase: given });
    return reply.ok ? (reply.value as { outcome: string }).outcome : reply.error.code;
  };

  /** Fact 7 of PRODUCT.md, section 8; its forced kill is in `test/crash/kiosk-crash.test.ts`. */
  it('fact 7: by the passphrase of any of the staff, and by no other; behind it is the lock screen', async () => {
    const { staffId } = await signedInAs(scene.test, scene.keeper, { role: 'reporter' });
    const newPassphrase = 'aivan toinen pitkä lause';
    await scene.keeper.call('staff.setPassphrase', { id: staffId, newPassphrase });
    const page = await scene.opened();
    for (let i = 0; i < 4; i++) expect(await leave(page, 'sesam aukene')).toBe('not-done');
    expect(await leave(page, newPassphrase)).toBe('wait');
    // Four hours forward or back: the laptop’s clock, which anybody can set, is not asked.
    for (const time of ['16:00', '08:00']) {
      scene.test.setClock('2026-11-24', time);
      const reply = await page.ask('kiosk.leave', { passphrase: newPassphrase });
      expect(reply).toEqual({ ok: true, value: { outcome: 'wait', waitSeconds: 5 } });
    }
    scene.test.letPass(5000);
    expect(await leave(page, newPassphrase)).toBe('done');
    expect(await shownBy(page)).toBeNull();
    expect(await answered(page, faces(3))).toBe('over');
    expect(await stateOf()).toBe('locked');
  });

  it('when its page goes', async () => {
    const page = await scene.opened();
    page.end();
    expect(await shownBy(scene.test.window('kiosk'))).toBeNull();
    expect(await stateOf()).toBe('locked');
  });

  it('when somebody of the staff signs in at the program, who then has the answers to settle', async () => {
    const page = await scene.opened();
    await answerInTurn(scene, page, [faces(3)]);
    const wrong = { staffId: scene.keeper.staffId, passphrase: 'ei tämä' };
    expect(codeOf(await scene.test.window().ask('staff.signIn', wrong))).toBe('wrong-passphrase');
    expect(await shownBy(page)).not.toBeNull();
    await scene.back();
    expect(await shownBy(page)).toBeNull();
    expect((await auditOf(scene.test)).filter((line) => line.includes('kiosk-'))).toEqual([
      JSON.stringify(['kiosk-started', scene.sessionId, standardForms.visitors.versionId]),
      JSON.stringify(['kiosk-stopped', scene.sessionId, 'signed-in']),
    ]);
  });

  it('with the program: what comes back is the lock screen, and the answers are there', async () => {
    const page = await scene.opened();
    await answerInTurn(scene, page, [faces(3), faces(4)]);
    await scene.test.restart();
    expect(await stateOf()).toBe('locked');
    expect(await shownBy(scene.test.window('kiosk'))).toBeNull();
    expect((await closedFile()).held).toHaveLength(2);
  });

  it('for an old page when a new one is opened', async () => {
    const old = await scene.opened();
    const staff = await scene.back();
    await scene.opened('hallway', staff);
    expect(await answered(old, faces(3))).toBe('over');
  });
});

describe('no time of any file or folder tells when somebody answered', () => {
  /** What has a time between two instants. */
  const timedBetween = (fromMs: number, toMs: number): string[] =>
    fileTimesOf(scene.test.folder)
      .filter(({ ordinary, changeMs }) =>
        [...ordinary, changeMs].some((ms) => fromMs <= ms && ms < toMs),
      )
      .map(({ path }) => basename(path));

  it('ten seconds later, the kiosk still open, though the system’s own time cannot be set', async () => {
    const page = await scene.opened();
    const fromMs = nextFileInstant();
    await answerInTurn(scene, page, [faces(3)]);
    const toMs = nextFileInstant();
    // Until then it does, which the threat model says.
    expect(timedBetween(fromMs, toMs)).toContain('feedback.db');
    scene.test.letPass(10_000);
    expect(timedBetween(fromMs, toMs)).toEqual([]);
  });

  it('goes on at steps that answers do not move, and ends with the kiosk', async () => {
    const page = await scene.opened();
    const changedAt = () =>
      fileTimesOf(scene.test.folder).find(({ path }) => path.endsWith('feedback.db'))?.changeMs ??
      0;
    const isMovedAfter = (ms: number) => {
      const before = nextFileInstant();
      scene.test.letPass(ms);
      return changedAt() >= before;
    };
    expect([4000, 4000, 4000].map(isMovedAfter)).toEqual([false, false, true]);
    expect(await answered(page, faces(3))).toBe('done');
    expect([6000, 4000].map(isMovedAfter)).toEqual([false, true]);
    page.end();
    expect(isMovedAfter(60_000)).toBe(false);
  });

  it('after a kill in the middle of it, once the program is there again', async () => {
    const page = await scene.opened();
    await answerInTurn(scene, page, [faces(3)]);
    scene.test.app().close();
    const { feedback } = pathsOf(scene.test.folder);
    const fromMs = nextFileInstant();
    // As a kill between the answer and what hides its time would leave the file.
    utimesSync(feedback, new Date(), new Date());
    const toMs = nextFileInstant();
    expect(timedBetween(fromMs, toMs)).toContain('feedback.db');
    await scene.test.restart();
    expect(timedBetween(fromMs, toMs)).toEqual([]);
  });
});

describe('when the register of its session is closed', () => {
  const present = async (count: number) => {
    const staff = await scene.back();
    const { sessionId, people } = scene;
    for (const personId of people.slice(0, count)) {
      await staff.call('attendance.mark', { sessionId, personId, status: 'present' });
    }
    await staff.call('attendance.close', { sessionId });
  };
  const answers = async (count: number) => {
    const page = await scene.opened();
    const visitors = Array.from({ length: count }, (_, i) => faces((i % 5) + 1));
    await answerInTurn(scene, page, visitors);
  };

  it('four answers of four people of a group of eight lose their session and are not released', async () => {
    await answers(4);
    await present(4);
    const { held, blocks } = await closedFile();
    expect(blocks).toEqual([]);
    // Nobody else has been asked in this venue this year: no nearer place is of five people.
    expect(new Set(held.map(({ place }) => place.level))).toEqual(new Set(['venue-year']));
    expect(held.every(({ place }) => place.sessionId === '')).toBe(true);
  });

  it('five of five are released, and only counted', async () => {
    await answers(5);
    await present(5);
    const { held, blocks } = await closedFile();
    expect(held).toEqual([]);
    expect(blocks.map(({ place, counts }) => [place.level, [...counts.keys()].sort()])).toEqual([
      ['session', [1, 2, 3, 4, 5]],
    ]);
  });
});

it('is refused with nothing locked when its file is damaged', async () => {
  writeFileSync(pathsOf(scene.test.folder).feedback, 'ei tietokanta'.repeat(1000));
  const { venueId, formId } = scene;
  const start = { venueId, sessionId: null, formId };
  expect(codeOf(await scene.keeper.ask('kiosk.start', start))).toBe('feedback-damaged');
  expect(codeOf(await scene.keeper.ask('people.list', {}))).toBe('ok');
});

it('of invented people goes on beside the practice, and takes no passphrase', async () => {
  const test = await anApp();
  try {
    const staff = test.window();
    await staff.call('app.startPractice', { language: 'fi' });
    const venueId = (await staff.call('venues.list', {}))[0]?.id ?? '';
    await staff.call('kiosk.start', { venueId, sessionId: null, formId: scene.formId });
    const page = test.window('kiosk');
    expect((await shownBy(page))?.takesPassphrase).toBe(false);
    expect(await answered(page, faces(3))).toBe('done');
    expect(codeOf(await staff.ask('venues.list', {}))).toBe('ok');
    expect(existsSync(pathsOf(test.folder).feedback)).toBe(false);
  } finally {
    test.close();
  }
});
