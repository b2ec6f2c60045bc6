import { readFileSync, statSync } from 'node:fs';
import { maxImportBytes } from '#shared/contract/programme.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { Refused } from './signed-in.ts';

/** The file's bytes; one that is too large is not read. */
export function fileOf(path: string, t: Translate): string {
  const tooLarge = { megabytes: maxImportBytes / 1024 / 1024 };
  try {
    if (statSync(path).size <= maxImportBytes) return readFileSync(path).toString('base64');
  } catch {
    throw new Refused(t('cli.cannotRead', { path }));
  }
  throw new Refused(t('errors.file-too-large', tooLarge));
}
