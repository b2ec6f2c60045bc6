import type { CheckinAnswer, CheckinDoor } from '#shared/contract/checkin.ts';
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

/** What the page shows; `over` when the check-in has ended, `lost` when nobody answers. */
export async function askDoor(): Promise<CheckinDoor | 'over' | 'lost'> {
  // The core has parsed its outputs with the rows of the contract.
  const value = (await ask('checkin.door', {})) as { door: CheckinDoor | null } | null;
  return value ? (value.door ?? 'over') : 'lost';
}

/** One of the things that can be done at the door; null when nobody answers. */
export async function send(
  name: 'checkin.arrive' | 'checkin.arriveAsNew' | 'checkin.leave',
  input: Readonly<Record<string, string>>,
): Promise<CheckinAnswer | null> {
  return (await ask(name, input)) as CheckinAnswer | null;
}
