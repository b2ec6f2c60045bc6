import { z } from 'zod';
import { type Language, languages } from '#shared/contract/app.ts';
import { type CallName, contract } from '#shared/contract/contract.ts';
import type { CallError, Reply, Request } from '#shared/contract/envelope.ts';
import type { Audience, CallRow } from '#shared/contract/row.ts';
import { type Translate, translator } from '#shared/i18n/translate.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { err, type Refusal, type Result } from '#shared/kernel/result.ts';
import type { Context, Gate, Handlers, SignedInCall, SignedOutCall } from '../core/context.ts';
import { fieldFaults } from './field-faults.ts';
import type { CallLog } from './log.ts';

/** What dispatch needs of the program and of the caller; the host has recognised the audience. */
export type DispatchParts = Readonly<{
  audience: Audience;
  gate: Gate;
  handlers: Handlers<SignedInCall>;
  /** The signed-in caller's context at this moment, or null. */
  context: (language: Language) => Context | null;
  log: CallLog;
}>;

const isLanguage = (value: unknown): value is Language =>
  languages.some((known) => known === value);

/**
 * Answers one request: looks the call up, checks the caller's role, parses the input, runs the use
 * case (a command in one transaction) and parses the output, so that nothing undeclared leaves.
 * Every request is answered; none throws. Only names, codes and times are logged.
 */
export async function dispatch(parts: DispatchParts, request: Request): Promise<Reply> {
  const startedMs = performance.now();
  const language = isLanguage(request?.language) ? request.language : 'fi';
  const t = translator(language);
  const reply = await answer(parts, request, language).catch((cause: unknown): Outcome => {
    if (cause instanceof AppError) return { ok: false, error: cause.refusal };
    parts.log.fault(cause);
    return err('internal');
  });
  const name = isCall(request?.name) ? request.name : '?';
  const code = reply.ok ? 'ok' : reply.error.code;
  // A line for each answer would tell when it came (PRODUCT.md 4.6).
  if (parts.audience !== 'kiosk') {
    parts.log.call({ name, code, ms: Math.round(performance.now() - startedMs) });
  }
  return reply.ok ? reply : { ok: false, error: callError(reply.error, t) };
}

type Outcome = Result<unknown> | { ok: false; error: Refusal & { issues?: z.core.$ZodIssue[] } };

// Own properties only: `toString` and `__proto__` are not calls.
const isCall = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(contract, name);

async function answer(
  parts: DispatchParts,
  request: Request,
  language: Language,
): Promise<Outcome> {
  if (!isCall(request?.name)) return err('unknown-call');
  const name = request.name;
  const row: CallRow = contract[name];
  if (!row.audiences.includes(parts.audience)) return err('not-allowed');
  const context = parts.context(language);
  if (row.roles !== 'signed-out') {
    if (!context) return err('signed-out');
    if (!row.roles.includes(context.me.role)) return err('not-allowed');
  }
  const input = row.input.safeParse(request.input ?? {});
  if (!input.success) {
    return { ok: false, error: { code: 'invalid-input', issues: input.error.issues } };
  }
  const call = { name, row, context, input: input.data };
  const result = await run(parts, call).catch((cause: unknown) => {
    // Locked while it was under way, so that the file was closed under it: no fault of anybody's.
    if (context !== null && parts.context(language) === null) return err('signed-out');
    throw cause;
  });
  const isPersonal = row.kind === 'task' && row.roles !== 'signed-out';
  if (isPersonal && isSomebodyElse(parts, context, language)) return err('signed-out');
  if (!result.ok) return result;
  const output = row.output.safeParse(result.value);
  // A use case that answers with something undeclared is a bug of ours, not of the caller.
  if (!output.success) throw new Error(`${name}: output ${z.prettifyError(output.error)}`);
  return { ok: true, value: output.data };
}

/** While a task waited, the next user may have sat down: what was asked before is not for her. */
function isSomebodyElse(
  { context: contextNow }: DispatchParts,
  before: Context | null,
  language: Language,
): boolean {
  const now = before && contextNow(language);
  return now !== null && now.me.staffId !== before?.me.staffId;
}

type Call = Readonly<{
  name: CallName;
  row: CallRow;
  context: Context | null;
  input: unknown;
}>;

const isSignedOutCall = (name: CallName): name is SignedOutCall =>
  contract[name].roles === 'signed-out';

async function run(parts: DispatchParts, call: Call): Promise<Result<unknown>> {
  const { name, row, context, input } = call;
  if (isSignedOutCall(name)) return throughGate(parts.gate, name, input);
  if (!context) return err('signed-out');
  // The contract ties each name to its input; the lookup by a variable name loses that tie.
  const handler = parts.handlers[name] as (c: Context, i: unknown) => Result<unknown>;
  if (row.kind !== 'command') return await handler(context, input);
  return inTransaction(context, () => handler(context, input));
}

/** A refused command leaves nothing behind. */
function inTransaction(context: Context, work: () => Result<unknown>): Result<unknown> {
  try {
    return context.stores.tx(() => {
      const result = work();
      if (!result.ok) throw new AppError(result.error);
      return result;
    });
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, error: cause.refusal };
    throw cause;
  }
}

async function throughGate(
  gate: Gate,
  name: SignedOutCall,
  input: unknown,
): Promise<Result<unknown>> {
  const ways: { readonly [N in SignedOutCall]: (input: never) => unknown } = {
    'app.status': gate.status,
    'app.setUp': gate.setUp,
    'app.startPractice': gate.startPractice,
    'staff.signIn': gate.signIn,
    'staff.signInByPin': gate.signInByPin,
    'staff.lockFully': gate.lockFully,
    'staff.recover': gate.recover,
    'board.programme': gate.boardProgramme,
    'checkin.door': gate.checkin.door,
    'checkin.arrive': gate.checkin.arrive,
    'checkin.arriveAsNew': gate.checkin.arriveAsNew,
    'checkin.leave': gate.checkin.leave,
    'kiosk.show': gate.kiosk.show,
    'kiosk.answer': gate.kiosk.answer,
    'kiosk.leave': gate.kiosk.leave,
  };
  // Each input was parsed by the contract's row of the same name.
  return (await ways[name](input as never)) as Result<unknown>;
}

function callError(refusal: Refusal & { issues?: z.core.$ZodIssue[] }, t: Translate): CallError {
  const { code, params, fields, issues } = refusal;
  const message = t(`errors.${code}`, params);
  const named = Object.entries(fields ?? {}).map(([path, key]) => [
    path,
    t(`fields.${key}`, params),
  ]);
  const all = { ...Object.fromEntries(named), ...(issues ? fieldFaults(issues, t) : {}) };
  return Object.keys(all).length > 0 ? { code, message, fields: all } : { code, message };
}
