import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aCheckin, type CheckinScene, doorOf, outcomeOf } from '#test/support/a-checkin.ts';
import { passphrase } from '#test/support/an-app.ts';

let scene: CheckinScene;
beforeEach(async () => {
  scene = await aCheckin();
});
afterEach(() => scene.test.close());

describe('the page at the door', () => {
  it('is told where and when, under the name that the wall may show, and nobody’s name', async () => {
    const door = await scene.opened();
    await outcomeOf(door, 'tähti');
    const shown = await doorOf(door);
    expect(shown).toEqual({
      venueName: 'Koekahvila',
      titles: { fi: 'Ryhmä', sv: 'Ryhmä', en: 'Ryhmä' },
      ...{ startMinute: 600, endMinute: 690, countsNewcomers: true, takesPassphrase: true },
    });
  });

  it('marks whoever types her name present, as her own mark for which the opener answers', async () => {
    const door = await scene.opened();
    for (const text of ['orv', 'TAHTI', 'Kulkija K7', 'mari']) {
      expect(await outcomeOf(door, text), text).toBe('done');
    }
    const staff = await scene.back();
    expect(await scene.marks(staff)).toEqual({
      ...{ 'Orvokki Ainokainen': 'present', Tähti: 'present', 'Kulkija K7': 'present' },
      ...{ Mari: 'present', Marika: null },
    });
    const row = { sessionId: scene.sessionId, personId: scene.people['Tähti'] ?? '' };
    const [made, ...others] = await staff.call('attendance.history', row);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ source: 'self', staffName: 'Pääkäyttäjä Kaisa', before: null });
    const undone = await staff.call('attendance.undoRow', row);
    expect(undone.rows.find(({ personId }) => personId === row.personId)?.status).toBeNull();
    const { status } = await staff.call('sessions.get', { id: scene.sessionId });
    expect(status).toBe('held');
    const running = (await staff.call('checkin.status', { sessionId: scene.sessionId })).running;
    expect(running).toEqual({ isOfThis: true, sinceMinute: 590, arrived: 4 });
  });

  it('gives one answer to nobody, several, too little and a mark of the staff', async () => {
    const marked = {
      sessionId: scene.sessionId,
      personId: scene.people['Tähti'] ?? '',
      status: 'absent-notified',
    } as const;
    await scene.keeper.call('attendance.mark', marked);
    const door = await scene.opened();
    const replies = [];
    for (const text of ['xyz', 'mar', 'or', 'tähti']) {
      scene.test.letPass(60_000);
      replies.push(await door.ask('checkin.arrive', { text }));
    }
    const value = { outcome: 'not-done', waitSeconds: 0 };
    expect(replies).toEqual(replies.map(() => ({ ok: true, value })));
    expect((await scene.marks(await scene.back()))['Tähti']).toBe('absent-notified');
  });

  it('answers whoever is present already as whoever comes now', async () => {
    const marked = {
      sessionId: scene.sessionId,
      personId: scene.people['Tähti'] ?? '',
      status: 'present',
    } as const;
    await scene.keeper.call('attendance.mark', marked);
    const door = await scene.opened();
    for (let i = 0; i < 3; i++) expect(await outcomeOf(door, 'tähti')).toBe('done');
    const { running } = await (await scene.back()).call('checkin.status', {
      sessionId: scene.sessionId,
    });
    expect(running?.arrived).toBe(0);
  });

  it('lets nobody find a name out letter by letter, and pauses longer and longer', async () => {
    const door = await scene.opened();
    expect(await outcomeOf(door, 'orv')).toBe('done');
    for (const text of ['orva', 'orvo', 'orvok'])
      expect(await outcomeOf(door, text)).toBe('not-done');
    expect(await outcomeOf(door, 'orvokk')).toBe('not-done');
    const paused = await door.ask('checkin.arrive', { text: 'orvokki ainokainen' });
    expect(paused).toEqual({ ok: true, value: { outcome: 'wait', waitSeconds: 5 } });
    // Whoever sets the laptop’s clock makes the pause neither shorter nor longer.
    for (const time of ['09:52', '09:49']) {
      scene.test.setClock('2026-11-24', time);
      const still = await door.ask('checkin.arrive', { text: 'orvokki ainokainen' });
      expect(still).toEqual(paused);
    }
    scene.test.letPass(5000);
    expect(await outcomeOf(door, 'orvokki ainokainen')).toBe('done');
    expect(await outcomeOf(door, 'orv')).toBe('done');
  });

  it('keeps its pause in the core: another page of it waits as well', async () => {
    const [door, other] = [await scene.opened(), scene.test.window('checkin')];
    for (const text of ['aaa', 'aab', 'aac', 'aad']) await outcomeOf(door, text);
    expect(await outcomeOf(other, 'tähti')).toBe('wait');
  });

  it('counts who is here for the first time without a name, where the leader lets it', async () => {
    const door = await scene.opened();
    const asNew = async () => {
      const reply = await door.ask('checkin.arriveAsNew');
      return reply.ok ? reply.value : reply.error;
    };
    expect(await asNew()).toEqual({ outcome: 'done', waitSeconds: 0 });
    expect(await asNew()).toEqual({ outcome: 'wait', waitSeconds: 10 });
    const atMinute = async (hour: number, minute: number) => {
      const two = (part: number) => String(part).padStart(2, '0');
      scene.test.setClock('2026-11-24', `${two(hour)}:${two(minute)}`);
      scene.test.letPass(60_000);
      await asNew();
    };
    for (let minute = 51; minute < 60; minute++) await atMinute(9, minute);
    for (let minute = 0; minute < 30; minute++) {
      await atMinute(10, minute);
    }
    expect(await asNew()).toEqual({ outcome: 'not-done', waitSeconds: 0 });
    const staff = await scene.back();
    expect(await staff.call('attendance.headcount', { sessionId: scene.sessionId })).toMatchObject({
      extra: 20,
    });
    expect(await scene.barOf(staff)).toBeNull();
  });

  it('counts nobody without a name where the leader did not let it', async () => {
    const door = await scene.opened(false);
    const reply = await door.ask('checkin.arriveAsNew');
    expect(reply).toMatchObject({ ok: true, value: { outcome: 'not-done' } });
    const staff = await scene.back();
    expect(await staff.call('attendance.headcount', { sessionId: scene.sessionId })).toMatchObject({
      extra: 0,
    });
  });

  it('refuses what is no line of text, as every call does', async () => {
    const door = await scene.opened();
    for (const text of ['', '  ', 'a\nb', 'x'.repeat(61), 5, null]) {
      const reply = await door.ask('checkin.arrive', { text });
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('is of no use to the staff, the board or a kiosk, nor theirs to the door', async () => {
    const door = await scene.opened();
    for (const caller of [
      await scene.back(),
      scene.test.window('board'),
      scene.test.window('kiosk'),
    ]) {
      for (const [name, input] of [
        ['checkin.door', {}],
        ['checkin.arrive', { text: 'tähti' }],
        ['checkin.arriveAsNew', {}],
        ['checkin.leave', { passphrase }],
      ] as const) {
        const reply = await caller.ask(name, input);
        expect(reply, name).toMatchObject({ error: { code: 'not-allowed' } });
      }
    }
    for (const name of ['app.status', 'staff.signIn', 'people.list', 'attendance.register']) {
      expect(await door.ask(name), name).toMatchObject({ error: { code: 'not-allowed' } });
    }
  });
});

describe('two at once', () => {
  it('marks both of two who send in the same moment, and one of two who send the same name', async () => {
    const door = await scene.opened();
    const texts = ['orvokki ainokainen', 'tähti', 'tähti'];
    const all = await Promise.all(texts.map((text) => outcomeOf(door, text)));
    expect(all).toEqual(['done', 'done', 'done']);
    const { running } = await (await scene.back()).call('checkin.status', {
      sessionId: scene.sessionId,
    });
    expect(running?.arrived).toBe(2);
  });

  it('goes on while the staff signs in and scene.marks, and loses nobody’s mark', async () => {
    const door = await scene.opened();
    const staff = await scene.back();
    const absent = {
      sessionId: scene.sessionId,
      personId: scene.people['Marika'] ?? '',
      status: 'absent-notified',
    } as const;
    await Promise.all([
      outcomeOf(door, 'tähti'),
      staff.call('attendance.mark', absent),
      outcomeOf(door, 'orv'),
    ]);
    expect(await outcomeOf(door, 'marika')).toBe('not-done');
    expect(await scene.marks(staff)).toMatchObject({
      ...{ Tähti: 'present', 'Orvokki Ainokainen': 'present', Marika: 'absent-notified' },
    });
  });
});
