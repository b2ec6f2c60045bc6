import type { ErrorCode } from '../kernel/error-codes.ts';
import type { Language } from './app.ts';
import type { CallInput, CallName, CallOutput } from './contract.ts';

/** What travels to the core: over Electron's one channel `rpc`, or as the body of `POST /rpc`. */
export type Request = Readonly<{ name: string; input: unknown; language?: Language }>;

/** A refusal as the page gets it: a code, a sentence in the caller's language, field texts. */
export type CallError = Readonly<{
  code: ErrorCode;
  message: string;
  /** Dotted input path → one sentence about that field. */
  fields?: Readonly<Record<string, string>>;
}>;

export type Reply<T = unknown> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; error: CallError }>;

/** Sends one request and brings the reply; each host has its own. */
export type Transport = (request: Request) => Promise<Reply>;

/** A refused call, for callers that prefer exceptions (TanStack Query, the command line). */
export class AppCallError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>>;
  constructor(error: CallError) {
    super(error.message);
    this.name = 'AppCallError';
    this.code = error.code;
    this.fields = error.fields ?? {};
  }
}

/** A typed caller over a transport; throws `AppCallError` when refused. */
export type Client = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;

/**
 * Makes the typed client.
 *
 * @param language asked at every call, so that refusals come in the language on the screen
 */
export function createClient(transport: Transport, language: () => Language): Client {
  return async (name, input) => {
    const reply = await transport({ name, input, language: language() });
    if (!reply.ok) throw new AppCallError(reply.error);
    // The core has parsed its output with the same row of the contract.
    return reply.value as CallOutput<typeof name>;
  };
}
