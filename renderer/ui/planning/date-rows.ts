import type { LocalDate } from '#shared/kernel/local-date.ts';
import { isBlockedBy, type OffDayDrafts, type Preview, type SlotDecisions } from './decisions.ts';

/** What there is to say of a date. */
export type DateMark = 'offDay' | 'skipped' | 'moved' | 'changed' | 'conflict' | 'block' | 'there';

/** A date of the list; `to` where it is held on another day. */
export type DateRow = Readonly<{ date: LocalDate; mark: DateMark | null; to: LocalDate | null }>;

type Ground = Readonly<{
  preview: Pick<Preview, 'dates' | 'hits' | 'conflicts' | 'alreadyThere'>;
  choices: OffDayDrafts;
  decisions: SlotDecisions;
}>;

/** Every date of a plan in order, with what becomes of it. */
export function dateRows({ preview, choices, decisions }: Ground): readonly DateRow[] {
  const { dates, hits, conflicts, alreadyThere } = preview;
  const spoken = new Map(conflicts.map((slot) => [slot.date, slot.conflicts]));
  const held = dates.map((date): DateRow => {
    const decision = decisions.get(date);
    const found = spoken.get(date);
    if (!found) return { date, mark: null, to: null };
    if (decision?.kind === 'skip') return { date, mark: 'skipped', to: null };
    if (decision?.kind === 'change') return { date, mark: 'changed', to: decision.to.date };
    return { date, mark: isBlockedBy(found) ? 'block' : 'conflict', to: null };
  });
  const off = hits.flatMap(({ date }): DateRow[] => {
    const choice = choices.get(date);
    if (choice?.kind === 'keep') return [];
    if (choice?.kind === 'cancel') return [{ date, mark: 'skipped', to: null }];
    const to = choice?.kind === 'move' ? choice.to : null;
    return [{ date, mark: to ? 'moved' : 'offDay', to }];
  });
  const there = alreadyThere.map((date): DateRow => ({ date, mark: 'there', to: null }));
  return [...held, ...off, ...there].sort((a, b) => (a.date < b.date ? -1 : 1));
}
