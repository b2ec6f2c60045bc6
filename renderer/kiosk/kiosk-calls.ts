import type { KioskOutcome, KioskShown } from '#shared/contract/kiosk.ts';
import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { openTransport } from '../app/transport.ts';

const transport = openTransport();

async function ask(name: string, input: unknown): Promise<unknown> {
  try {
    const reply = await transport({ name, input });
    // What the page sends is always well formed; a refusal means that it may not ask any more.
    return reply.ok ? reply.value : null;
  } catch {
    // The host is closing, closed, or was opened anew: the page says so.
    return null;
  }
}

/** What the page shows; `over` when the kiosk has ended, `lost` when nobody answers. */
export async function askKiosk(): Promise<KioskShown | 'over' | 'lost'> {
  // The core has parsed its outputs with the rows of the contract.
  const value = (await ask('kiosk.show', {})) as { kiosk: KioskShown | null } | null;
  return value ? (value.kiosk ?? 'over') : 'lost';
}

/** One visitor's answers; null when nobody took them. */
export async function sendAnswers(answers: readonly GivenAnswer[]): Promise<KioskOutcome | null> {
  return (await ask('kiosk.answer', { answers })) as KioskOutcome | null;
}

/** Ends the kiosk; null when nobody answers. */
export async function leaveKiosk(passphrase: string): Promise<KioskOutcome | null> {
  return (await ask('kiosk.leave', { passphrase })) as KioskOutcome | null;
}
