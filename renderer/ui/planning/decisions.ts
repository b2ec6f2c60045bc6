import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { ShownConflict, ShownSlot } from '#shared/contract/programme-parts.ts';
import type { RoomId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

export type Preview = CallOutput<'sessions.previewSeries'>;
type SentChoices = NonNullable<CallInput<'sessions.previewSeries'>['offDays']>;
type SentDecisions = CallInput<'sessions.createSeries'>['decisions'];

/** What is chosen of a date on an off day; a move may lack its day while it is typed. */
export type OffDayDraft =
  | Readonly<{ kind: 'keep' | 'cancel' }>
  | Readonly<{ kind: 'move'; to: LocalDate | null }>;
export type OffDayDrafts = ReadonlyMap<LocalDate, OffDayDraft>;

/** Another day, time or room, as it is typed. */
export type SlotDraft = Readonly<{
  date: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  roomId: RoomId | null;
}>;
/** What is decided of a date that something speaks against. */
export type SlotDecision =
  | Readonly<{ kind: 'keep' | 'skip' }>
  | Readonly<{ kind: 'change'; to: SlotDraft }>;
export type SlotDecisions = ReadonlyMap<LocalDate, SlotDecision>;

export const isBlockedBy = (conflicts: readonly ShownConflict[]): boolean =>
  conflicts.some(({ severity }) => severity === 'block');

/** The choices that say what is to be done; unfinished ones stay open. */
export function choicesToSend(drafts: OffDayDrafts): SentChoices {
  const each = [...drafts].flatMap(([of, draft]): SentChoices['each'] => {
    if (draft.kind !== 'move') return [{ of, choice: { kind: draft.kind } }];
    return draft.to === null ? [] : [{ of, choice: { kind: 'move', to: draft.to } }];
  });
  return { each, rest: 'ask' };
}

/** The dates on off days of which nothing that can be done has been said. */
export function openOffDays(
  { hits, refused }: Pick<Preview, 'hits' | 'refused'>,
  drafts: OffDayDrafts,
): readonly LocalDate[] {
  const isRefused = new Set(refused.map(({ date }) => date));
  return hits
    .map(({ date }) => date)
    .filter((date) => {
      const draft = drafts.get(date);
      if (!draft || isRefused.has(date)) return true;
      return draft.kind === 'move' && draft.to === null;
    });
}

/** Conflicts that say something new: that a day kept is an off day has been chosen already. */
export function newConflicts(
  slots: readonly ShownSlot[],
  hits: Preview['hits'],
): readonly ShownSlot[] {
  const chosen = new Set(hits.map(({ date }) => date));
  return slots.flatMap((slot) => {
    if (!chosen.has(slot.date)) return [slot];
    const conflicts = slot.conflicts.filter(({ kind }) => kind !== 'off-day');
    return conflicts.length === 0 ? [] : [{ ...slot, conflicts }];
  });
}

/** Another day, time or room once it is whole; null while something is missing or the end is early. */
export function wholeChange(to: SlotDraft) {
  const { date, startMinute, endMinute, roomId } = to;
  if (date === null || startMinute === null || endMinute === null) return null;
  return endMinute > startMinute ? { date, startMinute, endMinute, roomId } : null;
}

/** The decisions on dates of this list; of the others none is sent. */
export function decisionsToSend(
  slots: readonly ShownSlot[],
  decisions: SlotDecisions,
): SentDecisions {
  return slots.flatMap(({ date }): SentDecisions => {
    const decision = decisions.get(date);
    if (!decision) return [];
    if (decision.kind !== 'change') return [{ date, decision: { kind: decision.kind } }];
    const to = wholeChange(decision.to);
    return to === null ? [] : [{ date, decision: { kind: 'change', to } }];
  });
}

/** The dates that cannot be saved as they are: blocked, or being changed. */
export function openSlots(
  slots: readonly ShownSlot[],
  decisions: SlotDecisions,
): readonly LocalDate[] {
  return slots
    .filter(({ date, conflicts }) => {
      const decision = decisions.get(date);
      if (decision?.kind === 'skip') return false;
      if (decision?.kind === 'change') return wholeChange(decision.to) === null;
      return isBlockedBy(conflicts);
    })
    .map(({ date }) => date);
}

/** The days on which sessions will be, as everything decided so far leaves them. */
export function heldDates(
  { dates, conflicts }: Pick<Preview, 'dates' | 'conflicts'>,
  decisions: SlotDecisions,
): readonly LocalDate[] {
  const decided = new Map(
    decisionsToSend(conflicts, decisions).map(({ date, decision }) => [date, decision]),
  );
  return dates
    .flatMap((date) => {
      const decision = decided.get(date);
      if (decision?.kind === 'skip') return [];
      return decision?.kind === 'change' ? [(decision.to.date ?? date) as LocalDate] : [date];
    })
    .sort();
}
