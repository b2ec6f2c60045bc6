import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aCheckin, type CheckinScene, doorOf, outcomeOf } from '#test/support/a-checkin.ts';
import { auditOf } from '#test/support/a-file.ts';
import { aSession } from '#test/support/a-venue.ts';
import { type Caller, signedInAs } from '#test/support/an-app.ts';

let scene: CheckinScene;
beforeEach(async () => {
  scene = await aCheckin();
});
afterEach(() => scene.test.close());

describe('a check-in ends', () => {
  const isOver = async (door: Caller) =>
    (await doorOf(door)) === null && (await outcomeOf(door, 'tähti')) === 'over';

  it('by the passphrase at the door of any of the staff, and by no other', async () => {
    const { staffId } = await signedInAs(scene.test, scene.keeper, { role: 'reporter' });
    await scene.keeper.call('staff.setPassphrase', {
      id: staffId,
      newPassphrase: 'aivan toinen pitkä lause',
    });
    const door = await scene.opened();
    const leave = async (given: string) => {
      const reply = await door.ask('checkin.leave', { passphrase: given });
      return contract['checkin.leave'].output.parse(reply.ok ? reply.value : null).outcome;
    };
    for (let i = 0; i < 4; i++) expect(await leave('sesam aukene')).toBe('not-done');
    expect(await leave('aivan toinen pitkä lause')).toBe('wait');
    expect(await doorOf(door)).not.toBeNull();
    scene.test.letPass(5000);
    expect(await leave('aivan toinen pitkä lause')).toBe('done');
    expect(await isOver(door)).toBe(true);
    expect(await scene.isLocked()).toBe(true);
  });

  it('checks one passphrase at a time', async () => {
    const door = await scene.opened();
    const ask = () => door.ask('checkin.leave', { passphrase: 'sesam aukene' });
    const replies = await Promise.all([ask(), ask(), ask()]);
    const waiting = replies.filter((reply) => JSON.stringify(reply).includes('"wait"'));
    expect(waiting).toHaveLength(2);
  });

  it('when its page goes, and leaves the file closed', async () => {
    const door = await scene.opened();
    door.end();
    expect(await isOver(door)).toBe(true);
    expect(await isOver(scene.test.window('checkin'))).toBe(true);
    expect(await scene.isLocked()).toBe(true);
  });

  it('when a feedback kiosk is opened, and says so before', async () => {
    const endsCheckin = async (staff: Caller) => (await staff.call('kiosk.ways', {})).endsCheckin;
    expect(await endsCheckin(scene.keeper)).toBe(false);
    const door = await scene.opened();
    const staff = await scene.back();
    expect(await endsCheckin(staff)).toBe(true);
    const { venueId, sessionId } = scene;
    await staff.call('kiosk.start', { venueId, sessionId, formId: standardForms.visitors.formId });
    expect(await isOver(door)).toBe(true);
    expect(await endsCheckin(await scene.back())).toBe(false);
  });

  it('when the staff ends it in the program, and does not sign her out', async () => {
    const door = await scene.opened();
    const staff = await scene.back();
    await staff.call('checkin.stop', {});
    expect(await isOver(door)).toBe(true);
    expect((await staff.call('checkin.status', { sessionId: scene.sessionId })).running).toBeNull();
  });

  it('when the register is closed', async () => {
    const door = await scene.opened();
    await (await scene.back()).call('attendance.close', { sessionId: scene.sessionId });
    expect(await isOver(door)).toBe(true);
  });

  it('when the session is called off, and when the venue turns check-in off', async () => {
    const door = await scene.opened();
    const staff = await scene.back();
    await staff.call('checkin.saveSettings', { venueId: scene.venueId, isAllowed: false });
    expect(await isOver(door)).toBe(true);
    await staff.call('checkin.saveSettings', { venueId: scene.venueId, isAllowed: true });
    expect(await scene.start(staff)).toMatchObject({ ok: true });
    const next = scene.test.window('checkin');
    await (await scene.back()).call('sessions.markNotHeld', {
      id: scene.sessionId,
      reason: 'too-few',
    });
    expect(await isOver(next)).toBe(true);
  });

  it('half an hour after the session, and with its day', async () => {
    const door = await scene.opened();
    scene.test.setClock('2026-11-24', '09:52');
    expect(await isOver(door)).toBe(false);
    scene.test.setClock('2026-11-24', '12:01');
    expect(await isOver(door)).toBe(true);
  });

  it('when its page has not been heard of for three minutes', async () => {
    const door = await scene.opened();
    scene.test.setClock('2026-11-24', '09:53');
    expect(await doorOf(door)).not.toBeNull();
    scene.test.setClock('2026-11-24', '09:56');
    expect(await doorOf(door)).not.toBeNull();
    scene.test.setClock('2026-11-24', '10:00');
    expect(await isOver(door)).toBe(true);
    expect(await scene.isLocked()).toBe(true);
  });

  it('though the clock was set back meanwhile', async () => {
    const door = await scene.opened();
    scene.test.setClock('2026-11-24', '09:45');
    scene.test.letPass(3 * 60_000 + 1);
    expect(await isOver(door)).toBe(true);
  });

  it('by itself, though nobody asks anything any more', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      await scene.opened();
      scene.test.setClock('2026-11-24', '09:54');
      vi.advanceTimersByTime(15_000);
    } finally {
      vi.useRealTimers();
    }
    // Ended by the program's end, the line would say so.
    expect((await auditOf(scene.test)).join()).toContain('silent');
  });

  it('with the program, which comes back locked', async () => {
    const door = await scene.opened();
    await outcomeOf(door, 'tähti');
    await scene.test.restart();
    expect(await scene.isLocked()).toBe(true);
    expect(await isOver(scene.test.window('checkin'))).toBe(true);
    expect((await scene.marks(await scene.back()))['Tähti']).toBe('present');
  });

  it('for its page, though another one is opened after it', async () => {
    const door = await scene.opened();
    const staff = await scene.back();
    const other = await aSession(staff.call, scene.groupId, { startMinute: 700, endMinute: 800 });
    await staff.call('checkin.start', { sessionId: other, countsNewcomers: false });
    expect(await isOver(door)).toBe(true);
    expect(await doorOf(scene.test.window('checkin'))).toMatchObject({ startMinute: 700 });
  });
});
