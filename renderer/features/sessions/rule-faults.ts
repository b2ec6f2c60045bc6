import type { TFunction } from 'i18next';
import { checkRule } from '#shared/domain/sessions/recurrence/check-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';

/** The form's name of a rule's field. */
const formFields: Readonly<Record<string, string>> = { 'end.times': 'times', 'end.date': 'until' };

/** What is wrong with a rule in words, by the form's field; empty where it is sound. */
export function ruleFaults(rule: SeriesRule, t: TFunction): Readonly<Record<string, string>> {
  const checked = checkRule(rule);
  if (checked.ok) return {};
  const { fields = {}, params } = checked.error;
  const faults = Object.entries(fields).map(([field, fault]): [string, string] => [
    formFields[field] ?? field,
    // The codes of faults are those of the texts, by `checkRule` and its tests.
    t(`fields.${fault as 'invalid'}`, { ...params }),
  ]);
  // No field is at fault: the pattern has no date between its ends.
  return faults.length > 0 ? Object.fromEntries(faults) : { until: t('errors.no-dates-left') };
}
