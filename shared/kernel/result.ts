import type { ErrorCode } from './error-codes.ts';

/**
 * An expected refusal, as a value. `params` fill the gaps of the text `errors.<code>`;
 * `fields` names the input fields at fault (dotted paths), each with an error code of its own.
 */
export type Refusal = Readonly<{
  code: ErrorCode;
  params?: Readonly<Record<string, string | number>>;
  fields?: Readonly<Record<string, string>>;
}>;

/** The one Result of the program: refusals are values, bugs are exceptions. */
export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: Refusal }>;

/** A done thing. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal with its code, the values for its text and, for forms, the fields at fault. */
export function err(
  code: ErrorCode,
  details: Omit<Refusal, 'code'> = {},
): Readonly<{ ok: false; error: Refusal }> {
  return { ok: false, error: { code, ...details } };
}
