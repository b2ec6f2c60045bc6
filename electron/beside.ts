import { err } from '#shared/kernel/result.ts';
import type { Gate } from './core/context.ts';

/**
 * The ways in of a small window, which has none: it belongs to whoever opened it from her own
 * window, and once she has left it is nobody's for good, whoever sits down there next.
 *
 * @param stranger how the program looks to a window at which nobody is signed in
 */
export function besideGate(gate: Gate, stranger: Gate, isHers: () => boolean): Gate {
  const refused = async () => err('not-allowed');
  return {
    ...gate,
    status: () => (isHers() ? gate.status() : stranger.status()),
    setUp: refused,
    startPractice: refused,
    signIn: refused,
    signInByPin: refused,
    recover: refused,
  };
}
