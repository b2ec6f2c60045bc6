import type { FormId, FormVersionId } from '#shared/domain/feedback/form.ts';
import { weekOf } from '#shared/domain/feedback/place.ts';
import { addDays, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';

/** More kiosks and batches are not opened in a week. */
const mostLines = 500;

/**
 * Whether a form has been asked since Monday, in a kiosk or on paper, so that answers to it may wait:
 * answers to two versions are never released together. Told by the log of what the staff did and
 * never by the answers: that one is waiting would tell that somebody has answered.
 */
export function isAskedThisWeek({ stores, now }: Context, formId: FormId): boolean {
  const monday = mondayOf(now.date);
  const versions = stores.forms.versions(formId).map(({ id }) => id);
  const isOfForm = (versionId: string | null) => versions.some((id) => id === versionId);
  const ofWeek = (actions: readonly string[]) =>
    stores.audit.list({ actions, from: monday }, { below: null, limit: mostLines });
  const kiosks = ofWeek(['kiosk-started', 'kiosk-stopped']);
  const isStarted = kiosks.some(
    ({ action, detail }) => action === 'kiosk-started' && isOfForm(detail),
  );
  // Lines come newest first: the first kiosk of the week may have been open since the week before.
  const isLeft = kiosks.at(-1)?.action === 'kiosk-stopped';
  if (isStarted || (isLeft && isOfForm(lastKiosk(stores, addDays(monday, -1))))) return true;
  const paper = versions.map((id) => paperDetail(weekOf(now.date), id));
  return ofWeek(['feedback-paper-entered']).some(({ detail }) => paper.includes(detail ?? ''));
}

const lastKiosk = ({ audit }: Context['stores'], to: LocalDate): string | null =>
  audit.list({ actions: ['kiosk-started'], to }, { below: null, limit: 1 })[0]?.detail ?? null;

/** What the log says of a batch of paper: the week and the version, by which settling counts it. */
export const paperDetail = (week: string, versionId: FormVersionId): string =>
  `${week} ${versionId}`;
