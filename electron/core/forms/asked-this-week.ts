import type { FormId, FormVersionId } from '#shared/domain/feedback/form.ts';
import { weekOf } from '#shared/domain/feedback/place.ts';
import { addDays, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { AuditLine } from '../month-ports.ts';

/** More kiosks and batches are not opened in a week. */
export const newestLines = { below: null, limit: 500 };

/**
 * Whether a form has been asked since Monday, in a kiosk or on paper, so that answers to it may wait:
 * answers to two versions are never released together. Told by the log of what the staff did and
 * never by the answers: that one is waiting would tell that somebody has answered.
 */
export function isAskedThisWeek({ stores, now }: Context, formId: FormId): boolean {
  const versions = stores.forms.versions(formId).map(({ id }) => id);
  const isOfForm = (versionId: string | null) => versions.some((id) => id === versionId);
  const monday = mondayOf(now.date);
  if (kiosksSince(stores, monday).some(({ detail }) => isOfForm(detail))) return true;
  const papers = stores.audit.list(
    { actions: ['feedback-paper-entered'], from: monday },
    newestLines,
  );
  const ofWeek = versions.map((id) => paperDetail(weekOf(now.date), id));
  return papers.some(({ detail }) => ofWeek.includes(detail ?? ''));
}

/** The lines of the kiosks that were open on or after a day, newest first; `detail` is the version. */
export function kiosksSince({ audit }: Context['stores'], from: LocalDate): AuditLine[] {
  const lines = audit.list({ actions: ['kiosk-started', 'kiosk-stopped'], from }, newestLines);
  const started = lines.filter(({ action }) => action === 'kiosk-started');
  // The first line is an end: that kiosk has been open since before.
  if (lines.at(-1)?.action !== 'kiosk-stopped') return started;
  const before = { actions: ['kiosk-started'], to: addDays(from, -1) };
  return [...started, ...audit.list(before, { below: null, limit: 1 })];
}

/** What the log says of a batch of paper: the week and the version, by which settling counts it. */
export const paperDetail = (week: string, versionId: FormVersionId): string =>
  `${week} ${versionId}`;
