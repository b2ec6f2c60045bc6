import { err, type Refusal } from '../../../kernel/result.ts';

/** Why a rule of somebody else's calendar is not understood. */
export const ruleRefusals = [
  /** Not RFC 5545 content lines, or a value that is none. */
  'unreadable',
  /** A frequency that no group meets by: `FREQ=SECONDLY`. */
  'frequency',
  /** A part, or a value of it, beyond what the program's rules can say. */
  'part',
  /** Neither COUNT nor UNTIL: the rule goes on for ever. */
  'no-end',
  /** Both COUNT and UNTIL, which RFC 5545 3.3.10 forbids. */
  'two-ends',
  /** No DTSTART. */
  'no-start',
  /** DTSTART is not one of the rule's dates; RFC 5545 3.8.5.3 leaves that undefined. */
  'start-outside',
  /** A date with a time or a time zone where a local date is meant. */
  'time',
] as const;
export type RuleRefusal = (typeof ruleRefusals)[number];

/**
 * Refuses a foreign rule: `invalid-input` with the reason as the code of the field `rule`, and in
 * `params.part` the words of the rule that were not understood.
 */
export function refuseRule(
  reason: RuleRefusal,
  part: string,
): Readonly<{ ok: false; error: Refusal }> {
  return err('invalid-input', { params: { part: part.slice(0, 60) }, fields: { rule: reason } });
}
