import { type Language, language as languageSchema } from '#shared/contract/app.ts';
import type { CallName } from '#shared/contract/contract.ts';
import type { Reply, Request } from '#shared/contract/envelope.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { ErrorCode } from '#shared/kernel/error-codes.ts';

/** The largest request but for those that bring a file; nobody's month of marks comes near it. */
export const maxRequestBytes = 1024 * 1024;

/** The largest request any host reads: a file of ten megabytes as base64, and what is said of it. */
export const maxFileRequestBytes = 15 * 1024 * 1024;

const callsWithFile: readonly string[] = [
  'programme.previewImport',
  'programme.applyImport',
  'imports.preview',
  'imports.apply',
] satisfies CallName[];

/** How large a request of this name may be. */
export const maxBytesOf = (name: string): number =>
  callsWithFile.includes(name) ? maxFileRequestBytes : maxRequestBytes;

/**
 * What arrived, as a request; undefined for what is none. Only these three parts go further, so
 * nothing else in a message can ever mean anything.
 */
export function readRequest(value: unknown): Request | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  if (typeof value.name !== 'string') return undefined;
  const input = 'input' in value ? value.input : undefined;
  const language = 'language' in value ? languageSchema.safeParse(value.language) : undefined;
  if (!language?.success) return { name: value.name, input };
  return { name: value.name, input, language: language.data };
}

/** A host's own refusal, in the shape of every other. */
export function refuse(code: ErrorCode, language: Language): Reply {
  return { ok: false, error: { code, message: translator(language)(`errors.${code}`) } };
}
