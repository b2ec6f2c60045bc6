import { expect } from 'vitest';
import { addDays, day } from '#shared/kernel/local-date.ts';
import type { History } from './a-history.ts';

/** What a step is made of: small numbers, read by each kind of step its own way. */
export type StepNumbers = Readonly<{
  which: number;
  who: number;
  days: number;
  amount: number;
  word: number;
}>;

export type Kind = (history: History, numbers: StepNumbers) => Promise<void>;

/** One of a list by any number; undefined of an empty one. */
export const pick = <T>(list: readonly T[], i: number): T | undefined =>
  list[i % Math.max(1, list.length)];

/** The call must succeed exactly when the rules say so. */
export async function expectDone(history: History, allowed: boolean, name: string, input: unknown) {
  const reply = await history.admin.ask(name, input);
  const code = reply.ok ? 'ok' : reply.error.code;
  expect(reply.ok, `${name} ${JSON.stringify(input)}: ${code}`).toBe(allowed);
  return reply.ok ? (reply.value as Record<string, unknown>) : {};
}

export const nearToday = ({ ref }: History, days: number) => addDays(day(ref.today), days);
