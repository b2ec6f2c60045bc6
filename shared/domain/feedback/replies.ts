import type { GroupId, Id, VenueId } from '../../kernel/ids.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { ByLanguage } from '../posters/poster-input.ts';

export type ReplyId = Id<'feedback-reply'>;

/** What was changed because of feedback, told where those who gave it can read it. */
export type Reply = Readonly<{
  id: ReplyId;
  venueId: VenueId;
  /** Null: of the whole venue. */
  groupId: GroupId | null;
  /** The months of the feedback, `2026-11`. */
  fromMonth: string;
  toMonth: string;
  texts: ByLanguage;
  onPoster: boolean;
  onBoard: boolean;
  /** When it is on the wall. */
  shownFrom: LocalDate;
  shownUntil: LocalDate;
}>;

export const longestReply = 300;

/** Where a reply may be read. */
export type Wall = 'poster' | 'board';

/**
 * What a wall says of changes on some days: the venue's own words first, then each reply that is
 * shown on one of them. A reply without words in a language has those of another there.
 */
export function onTheWall(
  own: ByLanguage,
  replies: readonly Reply[],
  { wall, from, to }: Readonly<{ wall: Wall; from: LocalDate; to: LocalDate }>,
): ByLanguage {
  const shown = replies
    .filter(({ onPoster, onBoard }) => (wall === 'poster' ? onPoster : onBoard))
    .filter(({ shownFrom, shownUntil }) => shownFrom <= to && from <= shownUntil);
  const inLanguage = (language: keyof ByLanguage): string =>
    [own[language], ...shown.map(({ texts }) => wordsIn(texts, language))]
      .filter((text) => text.trim() !== '')
      .join(' ');
  return { fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') };
}

const wordsIn = (texts: ByLanguage, language: keyof ByLanguage): string =>
  texts[language] || texts.fi || texts.sv || texts.en;
