import type { z } from 'zod';
import type { Translate } from '#shared/i18n/translate.ts';

type Issue = z.core.$ZodIssue;

/** The text key and gaps for one thing wrong with one field. */
function faultOf(issue: Issue): { key: string; params?: Record<string, string | number> } {
  switch (issue.code) {
    case 'invalid_type':
      return { key: 'required' };
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'unrecognized_keys':
      return { key: 'unknown' };
    case 'custom':
      return { key: issue.message === 'date' ? 'date' : 'invalid' };
    default:
      return { key: 'invalid' };
  }
}

function tooBig(origin: string, max: number) {
  if (origin === 'string') return { key: 'too-long', params: { max } };
  return { key: origin === 'array' ? 'too-many' : 'too-big', params: { max } };
}

function tooSmall(origin: string, min: number) {
  if (origin === 'string')
    return min === 1 ? { key: 'required' } : { key: 'too-short', params: { min } };
  return origin === 'array' ? { key: 'required' } : { key: 'too-small', params: { min } };
}

/** One sentence for each field at fault, by its dotted path; never the value that was sent. */
export function fieldFaults(issues: readonly Issue[], t: Translate): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const issue of issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const path = [...issue.path.map(String), ...unknown].join('.').slice(0, 80);
    const { key, params } = faultOf(issue);
    faults[path] ??= t(`fields.${key}`, params);
  }
  return faults;
}
