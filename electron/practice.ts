import { randomBytes } from 'node:crypto';
import type { Language } from '#shared/contract/app.ts';
import { ok } from '#shared/kernel/result.ts';
import type { AppState } from './app-state.ts';
import type { Done } from './core/context.ts';
import { demoFeedback } from './demo/demo-feedback.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { type GateParts, inUse } from './gate-parts.ts';
import { type KeyFile, newMasterKey } from './store/key-file.ts';
import { createPractice, firstKeys } from './store/venue-folder.ts';

/** Invented people in a database of their own, whose key is never written anywhere. */
export async function startPractice(parts: GateParts, language: Language): Promise<Done> {
  const { state, caller, desk } = parts;
  if (state.unlocked || desk.isOpen) return inUse(parts);
  const master = newMasterKey();
  const passphrase = randomBytes(24).toString('base64');
  const { keysFor } = await firstKeys({ master, logN: state.logN, language, passphrase });
  // Asked again after the wait: somebody may have come in by another window.
  if (state.unlocked) return inUse(parts);
  const opened = createPractice(state.folder, master);
  if (!opened.ok) return opened;
  const { date, minute } = state.now();
  const { leaderId } = fillDemo(opened.value.db, {
    seed: 1,
    years: 0,
    venues: 1,
    until: date,
    minuteNow: minute,
    language,
  });
  const practiceKeys: KeyFile = { ...keysFor(leaderId, ''), recoveryConfirmed: true };
  state.unlock(opened.value, master, practiceKeys);
  addFeedback(state, { seed: 1, until: date, language });
  state.sittings.signIn(caller, leaderId);
  return ok({});
}

/** What invented visitors have said; without it a practice is a practice still. */
function addFeedback(state: AppState, options: Parameters<typeof demoFeedback>[1]): void {
  const feedback = state.feedback();
  if (!state.unlocked || !feedback.ok) return;
  feedback.value.append(demoFeedback(state.unlocked.stores, options));
  state.settleFeedback();
}
