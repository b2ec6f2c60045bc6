import type { FormId } from '#shared/domain/feedback/form.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';

/**
 * Whether anybody has answered any version of a form, held answers included: what was promised to
 * those who answered (the minimum) stays then. Refused where the answers cannot be read.
 */
export function hasAnswers({ stores, feedback }: Context, formId: FormId): Result<boolean> {
  const versionIds = stores.forms.versions(formId).map(({ id }) => id);
  if (versionIds.length === 0) return ok(false);
  const answers = feedback();
  return answers.ok ? ok(answers.value.hasAnswers(versionIds)) : answers;
}
