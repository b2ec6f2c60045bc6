import type { Language } from '#shared/contract/app.ts';

/**
 * The language of a terminal or an operating system (`sv_FI.UTF-8`, `en-GB`), for what a host says
 * before a venue is open. Finnish unless Swedish or English is asked for.
 */
export function hostLanguage(locale: string | undefined): Language {
  const asked = locale?.slice(0, 2).toLowerCase();
  return asked === 'sv' || asked === 'en' ? asked : 'fi';
}

/** The terminal's locale, in the order POSIX gives. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
}
