import type { Page } from 'playwright-core';

/** One call of the staff; what it answers, or its refusal. */
// biome-ignore lint/suspicious/noExplicitAny: answers of many calls, read by the tests that know them
export type PageCalls = (name: string, input?: unknown) => Promise<any>;

type Caller = Readonly<{ token: string }>;

/**
 * Lets a page in by a one-time address, and makes it send the staff's calls. Any page of the host
 * may; this one has no program that would sign itself out.
 */
export async function callsOf(staff: Page, ticketAddress: string): Promise<PageCalls> {
  const { origin, hash } = new URL(ticketAddress);
  await staff.goto(`${origin}/board.html`);
  await enter(staff, hash.slice('#ticket='.length));
  return (name, input = {}) => send(staff, { name, input });
}

async function enter(staff: Page, ticket: string): Promise<void> {
  await staff.evaluate(async (given) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ ticket: given });
    const answer = await fetch('/session', { method: 'POST', headers, body });
    Object.assign(globalThis, { token: (await answer.json()).token });
  }, ticket);
}

function send(staff: Page, request: Readonly<{ name: string; input: unknown }>) {
  return staff.evaluate(async (sent) => {
    const { token } = globalThis as unknown as Caller;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch('/rpc', { method: 'POST', headers, body: JSON.stringify(sent) });
    const reply = await answer.json();
    return reply.ok ? reply.value : reply.error;
  }, request);
}
