import type { MarkStatus } from '../attendance/mark-status.ts';
import { foldName } from '../people/fold-name.ts';

/** What a word of a file comes to; `nothing` is no mark. */
export type MarkWord = MarkStatus | 'nothing';
export const markWords = [
  'present',
  'present-remote',
  'absent-notified',
  'absent-unnotified',
  'not-expected',
  'nothing',
] as const satisfies readonly MarkWord[];

/** A word as it is compared and remembered. */
export const plainWord = (text: string): string => foldName(text.slice(0, 60)).replace(/\.$/, '');

const known: readonly (readonly [MarkWord, RegExp])[] = [
  ['present-remote', /^(eta|etana|etalasna|teams|zoom|distans|pa distans|remote(ly)?|online)$/],
  ['present-remote', /^(lasna etana|present remotely|narvarande pa distans|verkossa)$/],
  ['absent-notified', /^(ilm|ilmoitettu|ilmoitti|poissa ilm\w*|est|estynyt|loma|lomalla|sairas)$/],
  ['absent-notified', /^(anmald|franvarande anmald|sjuk|ledig|excused|notified|sick|on leave)$/],
  ['not-expected', /^(ei koske|ei kuulu|ei odoteta|n\/a|na|berors inte|not expected)$/],
  ['present', /^(x+|1|\+|v|✓|✔|✅|☑|ok|k|kylla|lasna|paikalla|osallistui|oli|mukana|tuli)$/],
  ['present', /^(ja|narvarande|narv|deltog|yes|y|present|here|attended|true)$/],
  ['absent-unnotified', /^(0|-|–|—|−|poissa|ei|ei paikalla|ei lasna|franvarande|franv|nej)$/],
  ['absent-unnotified', /^(no|absent|away|false|puuttui)$/],
];

/**
 * What a word says by itself, in any of the three languages; null where it must be asked. `p` and
 * `e` mean opposite things in different houses ("paikalla" or "poissa", "etänä" or "estynyt").
 */
export function markOfWord(text: string): MarkWord | null {
  const word = plainWord(text);
  return known.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
