import { contract } from '#shared/contract/contract.ts';
import type { KioskOutcome, KioskShown } from '#shared/contract/kiosk.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { aGroup, aMember, aSession, firstVenue } from './a-venue.ts';
import { type Administrator, anApp, type Caller, passphrase, type TestApp } from './an-app.ts';

/** A venue with a closed group of eight and a session of today. */
export type KioskScene = Readonly<{
  test: TestApp;
  keeper: Administrator;
  venueId: string;
  groupId: string;
  sessionId: string;
  formId: string;
  people: readonly string[];
  /** Opens a kiosk for the session, or the hallway; its page. */
  opened: (of?: 'session' | 'hallway', caller?: Caller) => Promise<Caller>;
  /** The staff comes back with her passphrase. */
  back: () => Promise<Caller>;
}>;

/** Tuesday 24 November 2026, 12.00. */
export async function aKiosk(): Promise<KioskScene> {
  const test = await anApp({ date: '2026-11-24', time: '12:00' });
  const keeper = await test.setUp();
  const { call } = keeper;
  const { venueId } = await firstVenue(call);
  const groupId = await aGroup(call, { name: 'Iltaryhmä' });
  const people: string[] = [];
  for (let i = 0; i < 8; i++) people.push((await aMember(call, groupId, `Henkilö ${i}`)).personId);
  const sessionId = await aSession(call, groupId);
  const { formId } = standardForms.visitors;
  const start = async (of: 'session' | 'hallway', caller: Caller) => {
    const session = of === 'session' ? sessionId : null;
    await caller.call('kiosk.start', { venueId, sessionId: session, formId });
    return test.window('kiosk');
  };
  return {
    ...{ test, keeper, venueId, groupId, sessionId, formId, people },
    opened: (of = 'session', caller = keeper) => start(of, caller),
    back: async () => {
      const staff = test.window();
      await staff.call('staff.signIn', { staffId: keeper.staffId, passphrase });
      return staff;
    },
  };
}

/** What the kiosk's page is told; null once it is over. */
export async function shownBy(page: Caller): Promise<KioskShown | null> {
  const reply = await page.ask('kiosk.show');
  if (!reply.ok) throw new Error(reply.error.code);
  return contract['kiosk.show'].output.parse(reply.value).kiosk;
}

/** What the kiosk says to a visitor's answers. */
export async function answered(
  page: Caller,
  answers: readonly GivenAnswer[],
): Promise<KioskOutcome['outcome']> {
  const reply = await page.ask('kiosk.answer', { answers });
  if (!reply.ok) throw new Error(reply.error.code);
  return contract['kiosk.answer'].output.parse(reply.value).outcome;
}

/** Many visitors one after the other, each when the thanks of the one before are over. */
export async function answerInTurn(
  { test }: KioskScene,
  page: Caller,
  visitors: readonly (readonly GivenAnswer[])[],
): Promise<void> {
  for (const answers of visitors) {
    test.letPass(60_000);
    const outcome = await answered(page, answers);
    if (outcome !== 'done') throw new Error(outcome);
  }
}
