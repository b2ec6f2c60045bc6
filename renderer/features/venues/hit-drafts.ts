import type { CallInput } from '#shared/contract/contract.ts';
import type { ClosureHits, HitSession } from '#shared/contract/venues.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

type Choices = NonNullable<CallInput<'venues.closureHits'>['choices']>;

/** What is chosen of a session that a closure hits; a move may lack its day while it is typed. */
export type HitDraft =
  | Readonly<{ kind: 'keep' | 'cancel' }>
  | Readonly<{ kind: 'move'; to: LocalDate | null }>;
export type HitDrafts = ReadonlyMap<SessionId, HitDraft>;

export const noDrafts: HitDrafts = new Map();

/** The same choice for some sessions; the others keep theirs. */
export const withDraft = (
  drafts: HitDrafts,
  ids: readonly SessionId[],
  draft: HitDraft,
): HitDrafts => new Map([...drafts, ...ids.map((id) => [id, draft] as const)]);

/** As many as are sent one by one; where more are all the same, that is said once. */
const mostSent = 1500;

/** The choices that say what is to be done; unfinished ones stay open. */
export function choicesToSend(drafts: HitDrafts): Choices {
  const [kind, ...others] = new Set([...drafts.values()].map((draft) => draft.kind));
  if (drafts.size > mostSent && kind && kind !== 'move' && others.length === 0) {
    return { each: [], rest: kind };
  }
  const each = [...drafts].flatMap(([of, draft]): Choices['each'] => {
    if (draft.kind !== 'move') return [{ of, choice: { kind: draft.kind } }];
    return draft.to === null ? [] : [{ of, choice: { kind: 'move', to: draft.to } }];
  });
  return { each, rest: 'ask' };
}

/** The sessions of which nothing that can be done has been said. */
export function openHits(
  { hits, refused, conflicts }: Pick<ClosureHits, 'hits' | 'refused' | 'conflicts'>,
  drafts: HitDrafts,
): readonly HitSession[] {
  const isRefused = new Set(refused.map(({ id }) => id));
  const blocked = conflicts.filter((slot) =>
    slot.conflicts.some(({ severity }) => severity === 'block'),
  );
  const isBlocked = new Set(blocked.map(({ id }) => id));
  return hits.filter(({ id }) => {
    const draft = drafts.get(id);
    if (!draft) return true;
    if (draft.kind !== 'move') return false;
    return draft.to === null || isRefused.has(id) || isBlocked.has(id);
  });
}

/** How many sessions will not be held as planned. */
export const changedCount = (hits: readonly HitSession[], drafts: HitDrafts): number =>
  hits.filter(({ id }) => (drafts.get(id)?.kind ?? 'keep') !== 'keep').length;
