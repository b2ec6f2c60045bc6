import { textsGoOn } from '#shared/domain/feedback/text-retention.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { FeedbackStore } from '../feedback-ports.ts';

type Rule = Readonly<{ textMonths: number }>;

/** Texts that somebody could read whose time is over, and the day on which the next ones go. */
export type OldTexts = Readonly<{ due: number; nextOn: LocalDate | null }>;

/** What the timer would do. Of held texts nothing is told: how many there are is nobody's to know. */
export function oldTexts(
  feedback: FeedbackStore | null,
  { textMonths }: Rule,
  today: LocalDate,
): OldTexts {
  const kept = (feedback?.blocks() ?? []).flatMap(({ place, texts }) =>
    texts.filter(({ text }) => text !== '').map(() => textsGoOn(place, textMonths)),
  );
  const [nextOn = null] = kept.filter((date) => date > today).sort();
  return { due: kept.filter((date) => date <= today).length, nextOn };
}

/**
 * Removes the texts whose time is over, held ones too; how many of them somebody could read. On a
 * full disk they go at a later start: names and the log do not wait for them.
 */
export function removeOldTexts(
  feedback: FeedbackStore | null,
  { textMonths }: Rule,
  today: LocalDate,
): number {
  if (!feedback) return 0;
  try {
    return feedback.removeTexts((place) => textsGoOn(place, textMonths) <= today);
  } catch (cause) {
    if (cause instanceof AppError) return 0;
    throw cause;
  }
}
